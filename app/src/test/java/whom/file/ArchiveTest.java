package whom.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.text.Refusal;

/// Packed files.
class ArchiveTest {
    @TempDir
    Path folder;

    @Test
    void readsTheTablesOfAnAudience() throws Exception {
        Path file = zip(StandardCharsets.UTF_8, "readme.txt", "hello", "__MACOSX/._subscribed.csv", "x", ".DS_Store", "x", "export/", "",
                "export/subscribed_members.csv", "Email Address\nana@x.example\n", "export/cleaned_members.csv", "", "export/picture.png",
                "x",
                "export/unsubscribed_members.csv", "Email Address;First Name\nben@x.example;Ben\n");
        assertThat(Parts.of(file)).containsExactly(new Part(file, "export/subscribed_members.csv"),
                new Part(file, "export/unsubscribed_members.csv"));
        assertThat(Shown.of(new Part(file, "export/unsubscribed_members.csv"))).isEqualTo("""
                form: DELIMITED ; " UTF-8, header at 1
                columns: Email Address | First Name
                2: ben@x.example | Ben
                """);
        assertThatThrownBy(() -> Table.open(new Part(file, "../people.csv"))).isInstanceOf(Refusal.class)
                .hasMessage(file + ", ../people.csv: there is no such file");
    }

    @Test
    void readsOneTableByItself() throws Exception {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(gzip)) {
            out.write("email\nana@x.example\n".getBytes(StandardCharsets.UTF_8));
        }
        Path file = zip(Charset.forName("IBM850"), "Käufer.csv.gz", gzip.toString(StandardCharsets.ISO_8859_1));
        try (Table table = Table.open(file)) {
            assertThat(table.next()).isEqualTo(new TableRow(2, List.of("ana@x.example")));
            assertThat(table.bytesRead()).isEqualTo(table.size()).isEqualTo(gzip.size());
            try (Table again = table.again()) {
                assertThat(again.next()).isEqualTo(new TableRow(2, List.of("ana@x.example")));
            }
        }
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        assertRefused(zip(StandardCharsets.UTF_8), "holds no table that has anything in it");
        assertRefused(zip(StandardCharsets.UTF_8, "people.csv", ""), "holds no table that has anything in it");
        assertRefused(zip(StandardCharsets.UTF_8, "inner.zip", "x"), "holds inner.zip; unpack it");
        assertRefused(zip(StandardCharsets.UTF_8, "a.png", "x", "b.pdf", "x"), "holds no CSV or JSON file (but a.png, b.pdf)");
        byte[] locked = Files.readAllBytes(zip(StandardCharsets.UTF_8, "people.csv", "email\n"));
        int directory = new String(locked, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        locked[directory + 8] |= 1;
        assertRefused(Files.write(folder.resolve("a.zip"), locked), "is locked with a password");
    }

    @Test
    void doesNotUnpackWhatIsOnlyPacking() throws Exception {
        Path file = folder.resolve("bomb.csv.gz");
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(member)) {
            out.write("0".repeat(1 << 24).getBytes(StandardCharsets.UTF_8));
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 17; i++) {
                member.writeTo(out);
            }
        }
        assertRefused(file, "unpacks to hundreds of times its size");
    }

    private static void assertRefused(Path file, String words) {
        assertThatThrownBy(() -> Shown.of(Parts.of(file).getFirst())).isInstanceOf(Refusal.class)
                .hasMessageStartingWith(file.toString()).hasMessageContaining(words);
    }

    /// @param entries names and contents, by turns
    private Path zip(Charset names, String... entries) throws IOException {
        Path file = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), names)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.ISO_8859_1));
                zip.closeEntry();
            }
        }
        return file;
    }
}
