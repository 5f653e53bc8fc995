package whom.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whom.cli.Bakery;
import whom.template.Form;
import whom.template.mapping.Mapping;
import whom.template.mapping.Mapping.Line;
import whom.text.Refusal;

/// Templates in three forms, and their further names.
class TemplateSourcesTest {
    @TempDir
    private Path folder;
    private Bakery bakery = new Bakery(Path.of(""));

    @BeforeEach
    void copy() throws IOException {
        bakery = Bakery.in(folder.resolve("bakery"));
    }

    private Workspace open() throws Refusal {
        return Workspace.open(bakery.folder());
    }

    @Test
    void everyFormIsFoundByItsEnding() throws IOException, Refusal {
        bakery.write("templates/a.html", "<p>a</p>").write("templates/b.mjml", "<mjml></mjml>").write("templates/notes.txt", "x");

        assertThat(open().templates()).extracting(Listed::id).containsExactly("a", "b", "hello");
        assertThat(open().template("a").form()).isEqualTo(Form.HTML);
        assertThat(open().template("b").file()).isEqualTo("b.mjml");
        assertThat(open().template("hello").form()).isEqualTo(Form.LIQUID);
    }

    @Test
    void twoFilesOfOneNameAreAMistakeThatLeavesTheRestAlone() throws IOException, Refusal {
        bakery.write("templates/hello.mjml", "<mjml></mjml>").write("templates/other.html", "x");

        assertThatThrownBy(() -> open().template("hello")).isInstanceOf(Refusal.class)
                .hasMessageEndingWith("hello.liquid and hello.mjml are two templates of one name; rename one of them");
        assertThat(open().templates()).extracting(listed -> listed.sound().isPresent()).containsExactly(false, true);
    }

    @Test
    void namesAreReadInTheirShortAndTheirLongForm() throws IOException, Refusal {
        bakery.write("templates/hello.json", """
                {"mapping": {"land": "country", "event.orders": {"attribute": "orders", "default": 0, "format": "0.00"}}}""");

        assertThat(open().template("hello").mapping().lines()).containsExactly(new Line("land", "country", null, null),
                new Line("event.orders", "orders", "0", "0.00"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            "land": "countri"                                     | line 2, column 11: `land` (attribute) there is no attribute `countri`; did you mean `country`?
            "land": {"attribute": "countri"}                      | line 2, column 25: `land` (attribute) there is no attribute `countri`; did you mean `country`?
            "land": {"attribute": "country", "format": "0"}       | line 2, column 46: `land` (format) only dates, moments and numbers have a format, and `country` holds text
            "orders": "country"                                   | line 2, column 3: `orders` would hide the attribute `orders`
            "land": "country", "land": "orders"                   | Duplicate field 'land'
            "land": 5                                             | line 2, column 11: `land` should be the name of an attribute in quotes
            "land": {"attribut": "country"}                       | line 2, column 12: `attribut`: did you mean `attribute`?
            "land": {"default": "x"}                              | line 2, column 11: `attribute` is missing
            "land": {"attribute": "country", "default": [1]}      | line 2, column 47: `default` should be a text in quotes
            """, delimiter = '|')
    void aMistakeIsToldWithItsPlace(String field, String said) throws IOException {
        bakery.write("templates/hello.json", "{\"mapping\": {\n  " + field + "\n}}");

        assertThatThrownBy(() -> open().template("hello")).isInstanceOf(Refusal.class).hasMessageContaining("hello.json, line 2")
                .hasMessageContaining(said);
    }

    @Test
    void namesAreWrittenShortWhereTheyCanBeAndAllElseStays() throws IOException, Refusal {
        bakery.write("templates/hello.json",
                """
                        {"schema": 1, "mine": 5, "mapping": {"land": {"attribute": "country", "why": "the feed calls it so"}, "n": {"attribute": "orders", "default": 0}}}""");
        Mapping base = open().template("hello").mapping();
        open().writeMapping("hello",
                base.changed(0, new Line("land", "country", "?", null)).added(new Line("a.b", "tagline", null, null)).without(2)
                        .added(new Line("mail", "email", null, null)),
                base);

        assertThat(bakery.read("templates/hello.json")).isEqualTo("""
                {
                  "schema": 1,
                  "mine": 5,
                  "mapping": {
                    "land": {
                      "attribute": "country",
                      "why": "the feed calls it so",
                      "default": "?"
                    },
                    "n": {
                      "attribute": "orders",
                      "default": 0
                    },
                    "mail": "email"
                  }
                }
                """);
        assertThatThrownBy(() -> open().writeMapping("hello", Mapping.NONE, base)).isInstanceOf(Refusal.class)
                .hasMessageContaining("somebody else");
        open().writeMapping("hello", Mapping.NONE, open().template("hello").mapping());
        assertThat(bakery.read("templates/hello.json")).doesNotContain("mapping").contains("\"mine\": 5");
    }
}
