package whom.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import whom.export.Receipt.FileWritten;
import whom.work.Cancellation;
import whom.work.Progress;

final class GoldenFilesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T11:05:00Z"), ZoneOffset.UTC);
    private final World world = World.read("golden/people.json");
    private final Exporter exporter = new Exporter(CLOCK);

    @TempDir
    Path folder;

    private Receipt export(String preset) throws Exception {
        List<String> columns = preset.equals("braze")
                ? List.of("first_name", "last_name", "phone", "birth_date", "country", "signup_at", "vip", "orders", "ltv", "zip", "note")
                : List.of("first_name", "last_name", "phone", "birth_date", "country", "signup_at", "vip", "orders", "ltv", "interests",
                        "zip",
                        "note", "tags");
        return exporter.write(world.request(preset, columns.toArray(String[]::new)), People.of(world.people()), world.suppressions(),
                folder,
                _ -> {}, Progress.SILENT, new Cancellation());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailchimp", "klaviyo", "braze"})
    void uploadAndCompanionsAreTheBytesThatWereWorkedOutByHand(String preset) throws Exception {
        export(preset);
        for (String suffix : List.of("", "-suppressed", "-rejects")) {
            Path file = folder.resolve("lapsed-" + preset + suffix + ".csv");
            assertThat(Files.readAllBytes(file)).as("%s", file.getFileName()).asString(StandardCharsets.UTF_8)
                    .isEqualTo(Resource.golden(preset + suffix));
        }
    }

    @Test
    void everyoneIsCountedOnce() throws Exception {
        Counts counts = export("mailchimp").counts();
        assertThat(counts.selected()).isEqualTo(12);
        assertThat(counts.written()).isEqualTo(4);
        assertThat(counts.suppressed()).isEqualTo(4);
        assertThat(counts.rejected()).isEqualTo(2);
        assertThat(counts.merged()).isEqualTo(2);
    }

    @Test
    void receiptSaysWhatWasWrittenAndNamesNobody() throws Exception {
        Receipt receipt = export("mailchimp");
        String text = Files.readString(folder.resolve("lapsed-mailchimp.receipt.json"));
        JsonNode json = new ObjectMapper().readTree(text);
        JsonNode expected = new ObjectMapper().readTree(Resource.text("golden/receipt.json"));
        for (JsonNode file : json.get("files")) {
            assertThat(file.get("sha256").asText()).matches("[0-9a-f]{64}");
            ((ObjectNode) file).remove(List.of("sha256", "bytes"));
        }
        assertThat(json).isEqualTo(expected);
        assertThat(text).doesNotContain("@").doesNotContain("Ana").doesNotContain("c12");
        for (FileWritten file : receipt.files()) {
            byte[] bytes = Files.readAllBytes(folder.resolve(file.name()));
            assertThat(file.bytes()).isEqualTo(bytes.length);
            assertThat(file.sha256()).isEqualTo(
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
    }

    @ParameterizedTest
    @CsvSource({"mailchimp,Email Address", "klaviyo,Email", "braze,email email_subscribe"})
    void withoutColumnsThereAreIdentityAndConsentOnly(String preset, String header) throws Exception {
        Preview preview = exporter.preview(world.request(preset), People.of(world.people()), world.suppressions(), 2, Progress.SILENT,
                new Cancellation());
        assertThat(String.join(" ", preview.header())).isEqualTo(header);
        assertThat(preview.rows()).extracting(List::getFirst).containsExactly("ana.silva@example.com", "zoe@example.com");
        assertThat(preview.counts().written()).isEqualTo(4);
    }

    @Test
    void addressOfMailchimpIsOneCellWithTwoSpacesBetweenItsParts() throws Exception {
        World addresses = World.read("golden/addresses.json");
        Preview preview = exporter.preview(addresses.request("mailchimp", "street"), People.of(addresses.people()), Suppressions.NONE, 9,
                Progress.SILENT, new Cancellation());
        assertThat(preview.header()).containsExactly("Email Address", "Address");
        assertThat(preview.rows()).extracting(row -> row.get(1)).containsExactly("1 High Street  London  N1 9GU  GB", "", "",
                "5 Rue A  Paris  75001");
        assertThat(preview.counts().warnings()).containsExactly(
                new Counts.Warning("Address", "not a country code of two letters: left empty", 1),
                new Counts.Warning("Address", "not complete: left empty", 1));
    }
}
