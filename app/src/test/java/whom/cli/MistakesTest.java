package whom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What somebody gets wrong is said in one line that names the place, with exit code 2, and nothing is overwritten.
class MistakesTest {
    @TempDir
    Path folder = Path.of("");

    Bakery bakery = new Bakery(folder);

    @BeforeEach
    void copy() throws IOException {
        bakery = Bakery.in(folder.resolve("bakery"));
    }

    private void refused(Typed typed, String... parts) {
        assertThat(typed.err()).startsWith("whom: ").hasLineCount(1).contains(parts).doesNotContain("Exception");
        assertThat(typed.out()).isEmpty();
        assertThat(typed.code()).isEqualTo(2);
    }

    @Test
    void aBrokenWorkspaceFile() throws IOException {
        bakery.replace("workspace.json", "\"type\": \"number\"\n    }", "\"type\": \"number\"");
        String before = bakery.read("workspace.json");
        refused(Typed.command("count", bakery, "germans"), "workspace.json, line ", ", column ");
        assertThat(bakery.read("workspace.json")).isEqualTo(before);
        assertThat(bakery.folder().resolve("profiles.db")).doesNotExist();
    }

    @Test
    void aMisspeltField() throws IOException {
        bakery.replace("workspace.json", "\"attributes\"", "\"atributes\"");
        refused(Typed.command("count", bakery, "germans"), "workspace.json, line 7, column 3: `atributes`: did you mean `attributes`?");
    }

    @Test
    void aNewerWorkspace() throws IOException {
        bakery.replace("workspace.json", "\"schema\": 1", "\"schema\": 2");
        refused(Typed.command("count", bakery, "germans"), "workspace.json, line 2, column 13", "newer version of Whom", "update Whom");
    }

    @Test
    void aNewerSegmentStopsNobodyElse() throws IOException {
        bakery.replace("segments/buyers.json", "\"schema\": 1", "\"schema\": 7");
        refused(Typed.command("count", bakery, "buyers"), "buyers.json, line 2, column 13", "newer version of Whom");
        Typed all = Typed.command("count", bakery, "--all", "--json");
        assertThat(all.code()).isEqualTo(2);
        assertThat(all.json().path("segments").toString()).isEqualTo("[{\"id\":\"germans\",\"count\":2}]");
        assertThat(all.err()).contains("buyers.json").hasLineCount(1);
    }

    @Test
    void aStoreThatIsNone() throws IOException {
        bakery.write("profiles.db", "precious notes");
        refused(Typed.command("count", bakery, "germans"), "profiles.db");
        assertThat(bakery.read("profiles.db")).isEqualTo("precious notes");
    }

    @Test
    void aStoreThatWasEmptied() throws IOException {
        bakery.write("profiles.db", "");
        refused(Typed.command("count", bakery, "germans"), "profiles.db", "is empty");
        assertThat(bakery.read("profiles.db")).isEmpty();
    }

    @Test
    void aRuleThatAnUnsetVariableLeftEmpty() throws IOException {
        refused(Typed.command("count", bakery, "--rule", ""), "everyone");
        refused(Typed.command("export", bakery, "--rule", " ", "--for", "mailchimp", "--out", folder.resolve("out")), "everyone");
        assertThat(folder.resolve("out")).doesNotExist();
        bakery.write("rules.txt", "country = 'DE'\n\ncountry = 'FR'\n");
        Typed lines = Typed.command("count", bakery, "--rules", bakery.folder().resolve("rules.txt"), "--json");
        assertThat(lines.lines()).hasSize(3);
        assertThat(lines.lines().get(1)).startsWith("{\"error\":").contains("everyone");
    }

    @Test
    void aLineWithoutATemplate() {
        Typed typed = Typed.withInput("{\"data\":{}}\n", "render", "--stdin");
        assertThat(typed.lines()).singleElement().asString().startsWith("{\"error\":").contains("template");
    }

    @Test
    void aWorkspaceThatIsCutOff() throws IOException {
        bakery.write("workspace.json", "{\n  \"name\": \"Bakery\",\n  \"zone\": ");
        refused(Typed.command("count", bakery, "germans"), "workspace.json, line 3", "cut off");
    }

    @Test
    void aTemplateWithAMistake() throws IOException {
        bakery.write("templates/hello.liquid", "<p>\n  {% if country == 'DE' %}Hallo</p>\n");
        refused(Typed.command("render", bakery, "hello", "--person", "bo@example.com"), "hello.liquid, line ");
    }

    @Test
    void aTableWithoutTheKey() throws IOException {
        bakery.write("list.csv", "e-mial,orders\nnew@example.com,1\n");
        refused(Typed.command("import", bakery, bakery.folder().resolve("list.csv"), "--as", "profiles"), "list.csv", "e-mial");
        assertThat(Typed.command("count", bakery, "--rule", "orders >= 0").lines()).containsExactly("5 of 6 people");
    }

    @Test
    void aSourceFileThatIsMissingLeavesNoHalfStore() throws IOException {
        bakery.replace("workspace.json", "data/events.csv", "data/evnets.csv");
        refused(Typed.command("count", bakery, "germans"), "evnets.csv");
        assertThat(Bakery.files(bakery.folder())).noneMatch(file -> file.contains(".db"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            contry = 'DE'                        | line 1, column 1:  | country
            country = 'DE' AND orders > 'many'   | line 1, column 29: | many
            country = 'DE' AND AND               | line 1, column 20: | AND
            """)
    void aRuleWithAMistake(String rule, String place, String names) {
        refused(Typed.command("count", bakery, "--rule", rule), place, names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            count BAKERY germns                                      | did you mean `germans`?
            count BAKERY                                             | say what to count
            count BAKERY germans --all                               | say what to count
            count BAKERY germans --as-of yesterday                   | --as-of yesterday
            count BAKERY germans --engine abacus                     | abacus
            count nowhere germans                                    | nowhere: there is no such folder
            cuont BAKERY germans                                     | did you mean `count`?
            count BAKERY germans --jsno                              | --jsno
            members BAKERY germans --columns email,contry            | did you mean `country`?
            members BAKERY germans --sort -contry                    | did you mean `country`?
            export BAKERY germans --for mailchip --out OUT           | mailchimp
            export BAKERY germans --out OUT                          | --for
            render BAKERY helo --person ana@example.com              | did you mean `hello`?
            render BAKERY hello --person nobody@example.com          | nobody@example.com
            render                                                   | TEMPLATE
            rule --text 'a=1' --to words                             | WORKSPACE
            rule --tree {"all":[{"attribute":"a","tset":"isSet"}]}   | rule.all[0]
            new BAKERY                                               | is not empty
            new OUT --zone Europe/Berln                              | Europe/Berlin
            """)
    void aCommandWithAMistake(String command, String says) throws IOException {
        Object[] words = command.replace("BAKERY", bakery.toString()).replace("OUT", folder.resolve("out").toString()).replace("'", "")
                .split(" ");
        refused(Typed.command(words), says);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
