package whom.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whom.export.preset.PresetShelf;
import whom.work.Cancellation;
import whom.work.Progress;

/// One upload of each vendor, byte for byte as its pages want it; `golden/README.md` says how the bytes came about.
final class VendorFilesTest {
    private final World world = World.read("golden/vendors.json");

    @TempDir
    Path folder;

    /// Writes without a smallest size, which three people do not reach.
    private void export(String preset, String columns) throws Exception {
        Path presets = Files.createDirectories(folder.resolve("presets"));
        Files.writeString(presets.resolve(preset + ".json"), "{ \"extends\": \"%s\", \"limits\": { \"minRows\": 1 } }".formatted(preset));
        ExportRequest request = new ExportRequest("vip", "r", World.AS_OF, world.schema(), PresetShelf.open(presets).preset(preset),
                columns.isEmpty() ? List.of() : List.of(columns.split(" ")));
        new Exporter(Clock.systemUTC()).write(request, People.of(world.people()), world.suppressions(), folder, _ -> {}, Progress.SILENT,
                new Cancellation());
    }

    private void isGolden(String file, String golden) throws Exception {
        assertThat(Files.readAllBytes(folder.resolve(file))).as(file).asString(StandardCharsets.UTF_8)
                .isEqualTo(Resource.golden("vendors/" + golden));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hubspot         | first_name last_name phone birth_date joined vip spent interests note tags
            brevo           | first_name last_name phone birth_date vip spent zip
            sfmc            | first_name birth_date joined vip spent note
            sfmc-mobile     | ''
            customerio      | first_name birth_date joined vip spent zip
            sendgrid        | first_name last_name phone city state zip country birth_date note
            iterable        | first_name birth_date joined vip note
            activecampaign  | first_name last_name phone birth_date joined vip interests note tags
            constantcontact | first_name last_name job_title company birth_date city state zip country phone note
            mailerlite      | first_name company country city note
            omnisend        | first_name last_name phone
            listmonk        | first_name birth_date vip spent interests city job_title
            mautic          | first_name last_name country joined vip interests tags
            google-ads      | phone first_name last_name country zip email_2
            meta-ads        | phone email_2 first_name last_name city state zip country gender birth_date maid
            linkedin-ads    | first_name last_name job_title company country maid
            tiktok-ads      | phone email_2 maid
            csv             | first_name phone zip joined vip interests note
            """)
    void isTheBytesThatWereWorkedOutByHand(String preset, String columns) throws Exception {
        export(preset, columns);
        isGolden("vip-" + preset + ".csv", preset);
    }

    @Test
    void linesOfJsonAreToo() throws Exception {
        export("jsonl", "first_name zip birth_date vip spent interests");
        isGolden("vip-jsonl.jsonl", "jsonl");
    }

    @Test
    void companionsNameThePeopleAsTheUploadWouldHave() throws Exception {
        export("google-ads", "");
        isGolden("vip-google-ads-suppressed.csv", "google-ads-suppressed");
        export("listmonk", "");
        isGolden("vip-listmonk-suppressed.csv", "listmonk-suppressed");
        export("omnisend", "");
        isGolden("vip-omnisend-rejects.csv", "omnisend-rejects");
    }
}
