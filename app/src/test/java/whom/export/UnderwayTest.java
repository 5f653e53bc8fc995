package whom.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.work.Cancellation;
import whom.work.Progress;

/// What exports leave that died, and what is left of it.
final class UnderwayTest {
    private final World world = World.read("golden/people.json");

    @TempDir
    Path folder;

    private Receipt export() throws Exception {
        return new Exporter(Clock.systemUTC()).write(world.request("klaviyo"), People.of(world.people()), world.suppressions(), folder,
                _ -> {}, Progress.SILENT, new Cancellation());
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String file(String name, String content) throws Exception {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return "{\"name\":\"" + name + "\",\"role\":\"upload\",\"rows\":1,\"bytes\":" + bytes.length + ",\"sha256\":\""
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)) + "\"}";
    }

    @Test
    void aDeadExportThatMovedNothingIsRemovedWithItsNames() throws Exception {
        Path dead = Files.createDirectory(folder.resolve(".lapsed-klaviyo.exporting"));
        Files.writeString(dead.resolve("lock"), "");
        Files.writeString(dead.resolve(".lapsed-klaviyo.csv.1.part"), "Email\r\nana@");
        assertThat(export().files().getFirst().name()).isEqualTo("lapsed-klaviyo.csv");
        assertThat(left()).containsExactly("lapsed-klaviyo-rejects.csv", "lapsed-klaviyo-suppressed.csv", "lapsed-klaviyo.csv",
                "lapsed-klaviyo.receipt.json");
    }

    @Test
    void whatADeadExportHadMovedAlreadyIsTakenBackUnlessSomebodyChangedIt() throws Exception {
        Path dead = Files.createDirectory(folder.resolve(".vip-braze.exporting"));
        Files.writeString(dead.resolve("vip-braze.receipt.json"), "{\"files\":[" + file("vip-braze.csv", "email\nana@example.com\n") + ","
                + file("vip-braze-part-2.csv", "email\nbo@example.com\n") + "," + file("../outside.csv", "mine") + "]}");
        Files.writeString(folder.resolve("vip-braze.csv"), "email\nana@example.com\n");
        Files.writeString(folder.resolve("vip-braze-part-2.csv"), "email\nBO@example.com\n");
        export();
        assertThat(left()).doesNotContain("vip-braze.csv", ".vip-braze.exporting").contains("vip-braze-part-2.csv");
    }

    @Test
    void anExportThatIsStillRunningKeepsItsNames() throws Exception {
        try (Underway running = Underway.begin(folder, "lapsed-klaviyo")) {
            assertThat(running).isNotNull();
            assertThat(export().files().getFirst().name()).isEqualTo("lapsed-klaviyo-2.csv");
            assertThat(left()).contains(".lapsed-klaviyo.exporting");
        }
        assertThat(left()).doesNotContain(".lapsed-klaviyo.exporting");
    }

    @Test
    void expiryDeletesWhatTheReceiptNamesAndMarksIt() throws Exception {
        Receipt receipt = export();
        Files.writeString(folder.resolve("lapsed-klaviyo-rejects.csv"), "looked through");
        Files.writeString(folder.resolve("other.csv"), "mine");
        assertThat(Expiry.delete(folder, receipt.name(), World.AS_OF.instant())).isTrue();
        assertThat(left()).containsExactly("lapsed-klaviyo-rejects.csv", "lapsed-klaviyo.receipt.json", "other.csv");
        String marked = Files.readString(folder.resolve(receipt.name()));
        assertThat(marked).contains("\"deleted\" : \"2026-11-22T11:00:00Z\"", "lapsed-klaviyo-rejects.csv");
        assertThat(Expiry.delete(folder, receipt.name(), World.AS_OF.instant())).isTrue();
        assertThat(Files.readString(folder.resolve(receipt.name()))).isEqualTo(marked);
        assertThat(Expiry.delete(folder, "never.receipt.json", World.AS_OF.instant())).isFalse();
    }

    @Test
    void aFullDiskIsSaidInPlainWords() {
        assertThat(Exporter.reason(new IOException("No space left on device"))).isEqualTo("the disk is full");
        assertThat(Exporter.reason(new IOException("There is not enough space on the disk"))).isEqualTo("the disk is full");
        assertThat(Exporter.reason(new IOException("Input/output error"))).isEqualTo("Input/output error");
    }
}
