package whom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People who are the same, and data that became worse, by the commands.
class DataCommandsTest {
    private static final String TWICE = """
            email,first name,last name,birth date
            greta@one.example,Greta,Sandholm,1984-03-02
            sandholm@two.example,Greta,Sandhölm,1984-03-02
            ivo@one.example,Ivo,Marant,1971-11-30
            """;

    @TempDir
    private Path folder;
    private Bakery bakery = new Bakery(Path.of(""));

    @BeforeEach
    void copy() throws IOException {
        bakery = Bakery.in(folder.resolve("bakery"));
    }

    private Typed imported(String name, String csv) throws IOException {
        bakery.write(name, csv);
        return Typed.command("import", bakery, bakery.folder().resolve(name));
    }

    @Test
    void pairsAreListedUntilTheyAreMergedOrSaidToBeApart() throws IOException {
        imported("twice.csv", TWICE);
        Typed listed = Typed.command("duplicates", bakery);
        assertThat(listed.code()).isZero();
        assertThat(listed.out()).startsWith("1 pair among 9 people").contains("greta@one.example  sandholm@two.example")
                .contains("same birth date");
        JsonNode pair = Typed.command("duplicates", bakery, "--json").json().path("pairs").path(0);
        assertThat(pair.path("one").asText() + " " + pair.path("why").path(0).path("role").asText())
                .isEqualTo("greta@one.example first-name");

        Typed merged = Typed.command("merge", bakery, "greta@one.example", "sandholm@two.example", "--json");
        assertThat(Typed.command("duplicates", bakery).out()).startsWith("Nobody looks like somebody else among 8 people");
        assertThat(Typed.command("undo", bakery, "--import", merged.json().path("import").asText()).code()).isZero();
        assertThat(Typed.command("duplicates", bakery).out()).startsWith("1 pair among 9 people");

        assertThat(Typed.command("merge", bakery, "--apart", "sandholm@two.example", "greta@one.example").out().strip())
                .isEqualTo("sandholm@two.example and greta@one.example are two people from now on");
        assertThat(Typed.command("duplicates", bakery).out()).startsWith("Nobody");
    }

    @Test
    void eachMistakeIsOneLine() {
        assertThat(Typed.command("duplicates", bakery, "--limit", 0).err().strip()).isEqualTo("whom: --limit must be at least 1");
        assertThat(Typed.command("merge", bakery, "ana@example.com", "who@example.com").err().strip())
                .isEqualTo("whom: nobody is known as \"who@example.com\"");
        assertThat(Typed.command("merge", bakery, "ana@example.com", "Ana@example.com").err().strip())
                .isEqualTo("whom: ana@example.com and Ana@example.com are one person already");
        assertThat(Typed.command("merge", bakery, "--apart", "ana@example.com", "Ana@example.com").code()).isEqualTo(2);
        assertThat(Typed.command("merge", bakery, "ana@example.com").err()).contains("GONE").hasLineCount(1);
    }

    /// 55 of 56 people have a country, then 85 of 126, and 30 of these one that there is not.
    @Test
    void dataThatFellIsAProblemOfTheCheck() throws IOException {
        imported("first.csv", people(0, "FR", 50));
        assertThat(Typed.command("check", bakery).out()).doesNotContain("data  ");
        imported("second.csv", people(50, "Germny", 30) + people(80, "", 40).substring("email,country\n".length()));

        Typed check = Typed.command("check", bakery);
        assertThat(check.code()).isEqualTo(3);
        assertThat(check.lines().stream().map(line -> line.replaceAll(" +", " "))).contains(
                "problem data country: 67 % of the people have a value, usually 98 %",
                "problem data country: 65 % of the values are in order, usually 100 %");
        assertThat(bakery.read(".whom/quality.json")).contains("\"source\": \"second.csv\"");
        assertThat(Typed.command("undo", bakery).code()).isZero();
        assertThat(Typed.command("check", bakery).out()).doesNotContain("data  ");
    }

    private static String people(int from, String country, int count) {
        return IntStream.range(from, from + count).mapToObj(i -> "p" + i + "@example.com," + country + "\n")
                .collect(Collectors.joining("", "email,country\n", ""));
    }
}
