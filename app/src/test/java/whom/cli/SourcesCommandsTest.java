package whom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Templates of every form and with further names, by the commands.
class SourcesCommandsTest {
    private static final String MJML = "<mjml><mj-body><mj-section><mj-column>\n<mj-text colr=\"red\">Hi {{ who }}</mj-text>{% if land == 'DE' %}<mj-text>Hallo</mj-text>"
            + "{% endif %}\n</mj-column></mj-section></mj-body></mjml>";

    @TempDir
    private Path folder;
    private Bakery bakery = new Bakery(Path.of(""));

    @BeforeEach
    void copy() throws IOException {
        bakery = Bakery.in(folder.resolve("bakery"));
    }

    @Test
    void aFileOfEachFormIsFilledInWithData() throws IOException {
        bakery.write("data.json", "{\"who\": \"Ana\", \"land\": \"DE\"}").write("a.html", "<p>{{ who }}</p>").write("a.mjml", MJML);
        Files.createDirectories(bakery.folder().resolve("parts"));

        assertThat(Typed.command("render", bakery.folder().resolve("a.html"), "--data", bakery.folder().resolve("data.json")).out().strip())
                .isEqualTo("<p>Ana</p>");
        Typed mjml = Typed.command("render", bakery.folder().resolve("a.mjml"), "--data", bakery.folder().resolve("data.json"));
        assertThat(mjml.out()).contains("Hi Ana</div>", "Hallo</div>");
        assertThat(mjml.err()).contains("a.mjml, line 2, column 10: `mj-text` has no `colr`, so it is left out; did you mean `color`?");
    }

    @Test
    void aTemplateOfTheWorkspaceIsFilledInByItsFurtherNames() throws IOException {
        bakery.write("templates/new.mjml", MJML).write("templates/new.json", """
                {"mapping": {"who": {"attribute": "orders", "default": "nobody", "format": "0.00"}, "land": "country"}}""");

        assertThat(Typed.command("render", bakery, "new", "--person", "ana@example.com").out()).contains("Hi 3.00</div>", "Hallo</div>");
        assertThat(Typed.command("render", bakery, "new", "--person", "cy@example.com").out()).contains("Hi nobody</div>");
        Typed check = Typed.command("check", bakery);
        assertThat(check.out()).contains("templates/new.mjml").contains("`mj-text` has no `colr`").doesNotContain("reads `who`",
                "reads `land`");
    }

    @Test
    void mistakesAreToldWithFileAndPlace() throws IOException {
        bakery.write("templates/new.mjml", "<mjml><mj-body>\n {% if %}</mj-body></mjml>").write("templates/two.html", "x")
                .write("templates/two.liquid", "x")
                .write("templates/named.liquid", "x").write("templates/named.json", "{\"mapping\": {\"a\": \"countri\"}}");

        assertThat(Typed.command("render", bakery, "new", "--person", "ana@example.com").err()).contains("new.mjml, line 2, column ");
        assertThat(Typed.command("render", bakery, "two", "--person", "ana@example.com").err())
                .contains("two.liquid and two.html are two templates of one name");
        Typed check = Typed.command("check", bakery);
        assertThat(check.code()).isEqualTo(3);
        assertThat(check.out()).contains(
                "named.json, line 1, column 19: `a` (attribute) there is no attribute `countri`; did you mean `country`?",
                "two.liquid and two.html", "templates/new.mjml");
    }
}
