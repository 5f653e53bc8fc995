package whom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files into a new workspace by the commands: tried, imported, repeated, listed, taken back and imported again, with numbers that add up.
class ImportCommandsTest {
    @TempDir
    Path home;

    private Path shop = Path.of("");
    private Path people = Path.of("");
    private Path later = Path.of("");

    @BeforeEach
    void make() throws IOException {
        shop = home.resolve("shop");
        assertThat(Typed.command("new", shop, "--zone", "Europe/Berlin").code()).isZero();
        people = Files.writeString(home.resolve("people.csv"), """
                email,first_name,points
                ana@x.fr,Ana,3
                ben@x.fr,Ben,4
                ANA@x.fr,Ana,5
                ,Nobody,6
                cleo@x.fr,Cleo,7,8
                """);
        later = Files.writeString(home.resolve("later.csv"), "email,first_name,points\nana@x.fr,Ana,5\nben@x.fr,Ben,9\ndora@x.fr,Dora,1\n");
    }

    @Test
    void theNumbersAddUpAllTheWay() throws IOException {
        Path rejects = home.resolve("rejects.csv");
        assertNumbers(Typed.command("import", shop, people, "--dry-run", "--json"), 5, 2, 0, 1, 2, 0);
        assertThat(everybody()).isZero();
        assertThat(Typed.command("imports", shop, "--json").json()).hasToString("{\"imports\":[]}");

        assertNumbers(Typed.command("import", shop, people, "--rejects", rejects, "--json"), 5, 2, 0, 1, 2, 0);
        assertThat(everybody()).isEqualTo(2);
        assertThat(Files.readAllLines(rejects)).hasSize(3).first().isEqualTo("line,column,reason,email,first_name,points");
        assertThat(Files.readAllLines(rejects).get(1)).startsWith("5,email,").contains("is empty").endsWith(",,Nobody,6");
        assertThat(Files.readAllLines(rejects).get(2)).startsWith("6,,").contains("has 4 cells, but the header has 3");
        assertNumbers(Typed.command("import", shop, people, "--json"), 5, 0, 0, 1, 2, 2);

        assertNumbers(Typed.command("import", shop, later, "--json"), 3, 1, 1, 0, 0, 1);
        assertNumbers(Typed.command("import", shop, later, "--json"), 3, 0, 0, 0, 0, 3);
        JsonNode imports = Typed.command("imports", shop, "--json").json().path("imports");
        assertThat(imports).hasSize(2);
        assertThat(imports.get(0).path("file").asText()).isEqualTo("later.csv");
        assertThat(imports.get(0).path("undone").isNull()).isTrue();
        assertSums(imports.get(0), 3, 1, 1, 0, 0, 1);
        assertSums(imports.get(1), 5, 2, 0, 1, 2, 0);
        assertThat(Typed.command("imports", shop).lines().getFirst())
                .contains("later.csv: 3 rows read, 1 added, 1 updated, 0 merged, 1 unchanged, 0 rejected");

        JsonNode undone = Typed.command("undo", shop, "--json").json();
        assertThat(undone.path("removed").asLong()).isEqualTo(1);
        assertThat(undone.path("changed_back").asLong()).isEqualTo(1);
        assertThat(members()).isEqualTo("[{\"email\":\"ana@x.fr\",\"points\":5},{\"email\":\"ben@x.fr\",\"points\":4}]");
        assertThat(Typed.command("undo", shop).out()).contains("people.csv", "2 people removed, 0 changed back");
        assertThat(everybody()).isZero();
        Typed nothing = Typed.command("undo", shop);
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).isEqualTo("whom: there is nothing to take back\n");
        assertThat(Typed.command("imports", shop, "--json").json().path("imports")).filteredOn(one -> !one.path("undone").isNull())
                .hasSize(2);

        assertNumbers(Typed.command("import", shop, people, "--json"), 5, 2, 0, 1, 2, 0);
        assertThat(members()).isEqualTo("[{\"email\":\"ana@x.fr\",\"points\":5},{\"email\":\"ben@x.fr\",\"points\":4}]");
    }

    @Test
    void eventsThatAreKnownAreUnchangedHoweverThatIsFoundOut() throws IOException {
        Path events = Files.writeString(home.resolve("events.csv"),
                "email,event,at\nana@x.fr,visit,2026-01-01\nana@x.fr,visit,2026-01-01\nben@x.fr,visit,2026-01-02\n");
        Typed.command("import", shop, later);
        assertNumbers(Typed.command("import", shop, events, "--json"), 3, 2, 0, 0, 0, 1);
        assertNumbers(Typed.command("import", shop, events, "--json"), 3, 0, 0, 0, 0, 3);
        assertNumbers(Typed.command("import", shop, events, "--add-people", "--json"), 3, 0, 0, 0, 0, 3);
    }

    @Test
    void whatAnImportBroughtComesBackIntoTheWorkspaceFile() throws IOException {
        Path manifest = shop.resolve("workspace.json");
        String before = Files.readString(manifest);
        Typed.command("import", shop, later);
        String after = Files.readString(manifest);
        Files.writeString(manifest, before);

        assertNumbers(Typed.command("import", shop, later, "--json"), 3, 0, 0, 0, 0, 3);
        assertThat(Files.readString(manifest)).isEqualTo(after);
    }

    @Test
    void whatIsNoTableIsRefusedInOneLine() throws IOException {
        refused(shop, "is a folder");
        refused(home.resolve("away.csv"), "there is no such file");
        byte[] junk = new byte[5_000];
        for (int i = 0; i < junk.length; i++) {
            junk[i] = (byte) (i * 7 + i / 3);
        }
        refused(Files.write(home.resolve("junk.csv"), junk), "junk.csv");
        refused(Files.write(home.resolve("junk.zip"), new byte[]{'P', 'K', 3, 4, 9, 9, 9}), "junk.zip");
        refused(Files.writeString(home.resolve("empty.csv"), ""), "is empty; a table needs a line");
        refused(bomb(home.resolve("bomb.csv.gz")), "unpacks to hundreds of times its size");
        refused(emptyWorkbook(home.resolve("empty.xlsx")), "is empty: no sheet of it has anything in it");
        assertThat(everybody()).isZero();
        assertThat(Typed.command("imports", shop, "--json").json()).hasToString("{\"imports\":[]}");
    }

    @Test
    void aHeaderAloneBringsNobody() throws IOException {
        assertNumbers(Typed.command("import", shop, Files.writeString(home.resolve("header.csv"), "email,first_name\n"), "--json"), 0, 0, 0,
                0,
                0, 0);
    }

    @Test
    void rejectsGoWithOneFile() {
        Typed typed = Typed.command("import", shop, people, later, "--rejects", home.resolve("rejects.csv"));
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).isEqualTo("whom: --rejects goes with one FILE at a time\n");
    }

    private void refused(Path file, String part) {
        Typed typed = Typed.command("import", shop, file, "--json");
        assertThat(typed.err()).as(file.toString()).startsWith("whom: ").contains(file.toString(), part).hasLineCount(1)
                .doesNotContain("Exception");
        assertThat(typed.out()).isEmpty();
        assertThat(typed.code()).isEqualTo(2);
    }

    /// Of 272 million bytes that say nothing.
    private static Path bomb(Path file) throws IOException {
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(member)) {
            out.write(new byte[1 << 24]);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 17; i++) {
                member.writeTo(out);
            }
        }
        return file;
    }

    private static Path emptyWorkbook(Path file) throws IOException {
        try (Workbook book = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            book.newWorksheet("Sheet1");
        }
        return file;
    }

    private long everybody() {
        return Typed.command("count", shop, "--rule", "email IS SET", "--json").json().path("count").asLong();
    }

    private String members() {
        return Typed.command("members", shop, "--rule", "email IS SET", "--columns", "email,points", "--sort", "email", "--json").json()
                .path("members").toString();
    }

    private static void assertNumbers(Typed typed, long... numbers) {
        assertThat(typed.err()).isEmpty();
        assertThat(typed.code()).isZero();
        assertThat(typed.json().size()).isEqualTo(6);
        assertSums(typed.json(), numbers);
    }

    /// @param numbers read, added, updated, merged, rejected, unchanged
    private static void assertSums(JsonNode of, long... numbers) {
        String[] names = {"read", "added", "updated", "merged", "rejected", "unchanged"};
        for (int i = 0; i < names.length; i++) {
            assertThat(of.path(names[i]).asLong(-1)).as(names[i]).isEqualTo(numbers[i]);
        }
        assertThat(numbers[0]).isEqualTo(numbers[1] + numbers[2] + numbers[3] + numbers[4] + numbers[5]);
    }
}
