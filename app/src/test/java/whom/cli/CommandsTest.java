package whom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the commands answer on the bakery's six people.
class CommandsTest {
    @TempDir
    Path folder = Path.of("");

    Bakery bakery = new Bakery(folder);

    @BeforeEach
    void copy() throws IOException {
        bakery = Bakery.in(folder.resolve("bakery"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"live", "sql", "person"})
    void countsASegmentWithTheEngineItNames(String engine) {
        Typed typed = Typed.command("count", bakery, "germans", "--json", "--engine", engine);
        assertThat(typed.code()).isZero();
        assertThat(typed.json().path("count").asInt()).isEqualTo(2);
        assertThat(typed.json().path("of").asInt()).isEqualTo(6);
        assertThat(typed.json().path("engine").asText()).isEqualTo(engine);
        assertThat(typed.json().path("ms").isNumber()).isTrue();
        assertThat(typed.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            country = 'US'                        | 2
            country != 'US'                       | 4
            orders >= 2 AND NOT TAGGED 'vip'      | 1
            TAGGED 'interest'                     | 1
            DID purchase                          | 3
            DID purchase AT LEAST 2 TIMES         | 0
            DID NOT purchase IN LAST 30 DAYS      | 4
            """)
    void countsARule(String rule, int people) {
        assertThat(Typed.command("count", bakery, "--rule", rule).lines()).containsExactly(people + " of 6 people");
    }

    @Test
    void anotherAsOfSeesTheLaterPurchase() {
        assertThat(Typed.command("count", bakery, "--rule", "DID purchase AT LEAST 2 TIMES", "--as-of", "2026-03-10T15:00").lines())
                .containsExactly("1 of 6 people");
    }

    @Test
    void countsEverySegment() {
        Typed typed = Typed.command("count", bakery, "--all", "--json");
        assertThat(typed.json().path("segments").toString())
                .isEqualTo("[{\"id\":\"buyers\",\"count\":2},{\"id\":\"germans\",\"count\":2}]");
        assertThat(typed.json().path("of").asInt()).isEqualTo(6);
        assertThat(Typed.command("count", bakery, "--all").lines()).containsExactly("        2  buyers", "        2  germans",
                "        6  everyone");
    }

    @Test
    void countsRuleAfterRuleAndGoesOnAfterAMistake() throws IOException {
        bakery.write("rules.txt", "country = 'US'\ncountry = \norders > 0\n");
        Typed typed = Typed.command("count", bakery, "--rules", folder.resolve("bakery/rules.txt"), "--json");
        assertThat(typed.code()).isZero();
        assertThat(typed.lines()).hasSize(3);
        assertThat(typed.lines().get(0)).startsWith("{\"count\":2,\"of\":6,");
        assertThat(typed.lines().get(1)).startsWith("{\"error\":\"line 1, column ");
        assertThat(typed.lines().get(2)).startsWith("{\"count\":4,\"of\":6,");
    }

    @Test
    void listsMembersSorted() {
        assertThat(Typed.command("members", bakery, "--rule", "orders >= 2", "--columns", "email,orders,tags", "--sort", "-orders").lines())
                .containsExactly("email\torders\ttags", "di@example.com\t5\tinterest/bread|vip", "ana@example.com\t3\tvip",
                        "flo@example.com\t2\t");
        Typed json = Typed.command("members", bakery, "germans", "--json", "--columns", "email,orders", "--limit", "2");
        assertThat(json.out().strip())
                .isEqualTo(
                        "{\"count\":2,\"members\":[{\"email\":\"ana@example.com\",\"orders\":3},{\"email\":\"cy@example.com\",\"orders\":null}]}");
    }

    @Test
    void exportsWithAReceiptThatAddsUp() throws IOException {
        Path out = folder.resolve("out");
        JsonNode receipt = Typed.command("export", bakery, "buyers", "--for", "mailchimp", "--out", out, "--json").json();
        assertThat(receipt.path("selected").asInt()).isEqualTo(2);
        assertThat(receipt.path("written").asInt()).isEqualTo(1);
        assertThat(receipt.path("suppressed").asInt()).isEqualTo(1);
        List<String> named = new ArrayList<>();
        receipt.path("files").forEach(file -> named.add(file.path("name").asText()));
        assertThat(Bakery.files(out)).containsAll(named);
    }

    @Test
    void severalSegmentsAreAFileEachOrOneTogether() {
        Path out = folder.resolve("out");
        assertThat(Typed.command("export", bakery, "buyers", "germans", "--for", "braze", "--out", out, "--json").json().path("exports"))
                .hasSize(2);
        JsonNode union = Typed.command("export", bakery, "buyers", "germans", "--union", "--for", "braze", "--out", out, "--json").json();
        assertThat(union.path("selected").asInt()).as("ana, cy and flo, ana once").isEqualTo(3);
    }

    @Test
    void doesTheWholeJobWithTheNumbersOfCount() throws IOException {
        Path out = folder.resolve("out");
        Typed typed = Typed.command("run", bakery, "--out", out, "--json");
        assertThat(typed.err()).isEmpty();
        assertThat(typed.code()).isZero();
        assertThat(typed.json().path("segments")).isEqualTo(Typed.command("count", bakery, "--all", "--json").json().path("segments"));
        assertThat(typed.json().path("templates").path(0).path("variants").toString()).isEqualTo(
                "[{\"id\":\"v1\",\"people\":2,\"file\":\"variants/hello-v1.png\"},{\"id\":\"v2\",\"people\":4,\"file\":\"variants/hello-v2.png\"}]");
        assertThat(typed.json().path("exports").path(0).path("written").asInt()).isEqualTo(1);
        assertThat(Bakery.files(out)).contains("report.html", "variants/hello-v1.png", "variants/hello-v2.png",
                "exports/" + typed.json().path("exports").path(0).path("files").path(0).path("name").asText());
    }

    @Test
    void rendersForAPersonAndForTheFirstOfASegment() {
        assertThat(Typed.command("render", bakery, "hello", "--person", " BO@example.com").out()).contains("<p>Hello bo@example.com</p>");
        assertThat(Typed.command("render", bakery, "hello", "--segment", "germans").out()).contains("<p>Hallo ana@example.com</p>");
    }

    @Test
    void rendersAFileWithData() throws IOException {
        bakery.write("note.liquid", "{{ a }}{% if b %} and {{ c.d[1] }}{% endif %}{{ nothing }}").write("note.json",
                "{\"a\": 1.50, \"b\": true, \"c\": {\"d\": [1, \"two\"]}, \"nothing\": null}");
        Typed typed = Typed.command("render", bakery.folder().resolve("note.liquid"), "--data", bakery.folder().resolve("note.json"));
        assertThat(typed.lines()).containsExactly("1.5 and two");
    }

    @Test
    void rendersLineByLineAndGoesOnAfterAMistake() {
        Typed typed = Typed.withInput("""
                {"template":"Hi {{ name | nosuchfilter }}","data":{"name":"Ana"}}
                {"template":"{% if"}
                not json
                {"template":"{% include 'foot' %}","data":{},"templates":{"foot":"bye"}}
                """, "render", "--stdin");
        assertThat(typed.code()).isZero();
        assertThat(typed.lines()).hasSize(4);
        assertThat(typed.lines().get(0)).isEqualTo("{\"html\":\"Hi Ana\"}");
        assertThat(typed.lines().get(1)).startsWith("{\"error\":").contains("\"line\":1,\"column\":");
        assertThat(typed.lines().get(2)).startsWith("{\"error\":");
        assertThat(typed.lines().get(3)).isEqualTo("{\"html\":\"bye\"}");
    }

    @Test
    void tellsAllMistakesOfATemplateAndWhatItHardlyMeans() throws IOException {
        Path note = bakery.folder().resolve("note.liquid");
        Files.writeString(note, "{{ a | }}\n{% fro %}");
        Typed wrong = Typed.command("render", note);
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err().lines()).hasSize(2);
        assertThat(wrong.err()).contains("note.liquid, line 1, column 8: the name of a filter is missing",
                "note.liquid, line 2, column 1: there is no tag 'fro'; did you mean 'for'?");

        Files.writeString(note, "{{ 'a' | upcas }}");
        Typed noted = Typed.command("render", note);
        assertThat(noted.out().strip()).isEqualTo("a");
        assertThat(noted.err())
                .contains("line 1, column 10: there is no filter 'upcas', so what goes in comes out; did you mean 'upcase'?");
    }

    @Test
    void rendersAsLiqpDoes() {
        String line = "{\"template\":\"{% if x == blank %}blank{% else %}not{% endif %}\"}\n";
        assertThat(Typed.withInput(line, "render", "--stdin").lines()).containsExactly("{\"html\":\"blank\"}");
        assertThat(Typed.withInput(line, "render", "--stdin", "--dialect", "liqp").lines()).containsExactly("{\"html\":\"not\"}");
    }

    @Test
    void rendersWhatEachServiceReads() throws Exception {
        String braze = "{\"template\":\"{% if ${language} == 'fr' %}Bonjour{% else %}{% abort_message('no text') %}{% endif %}\",\"data\":{\"language\":\"LANG\"}}\n";
        assertThat(Typed.withInput(braze.replace("LANG", "fr") + braze.replace("LANG", "de"), "render", "--stdin", "--dialect", "braze")
                .lines())
                .containsExactly("{\"html\":\"Bonjour\"}", "{\"html\":\"\",\"not_sent\":\"no text\"}");
        assertThat(
                Typed.withInput("{\"template\":\"*|IF:FNAME|*Hi *|FNAME|**|END:IF|*\",\"data\":{\"FNAME\":\"Ana\"}}\n", "render", "--stdin",
                        "--dialect", "mailchimp").lines())
                .containsExactly("{\"html\":\"Hi Ana\"}");

        bakery.write("templates/stop.liquid", "{% abort_message('not today') %}").write("templates/stop.json", "{\"dialect\": \"braze\"}");
        Typed stopped = Typed.command("render", bakery, "stop", "--person", "bo@example.com");
        assertThat(stopped.out().strip()).isEmpty();
        assertThat(stopped.err()).contains("nothing is sent to bo@example.com: not today");
        bakery.write("templates/stop.json", "{\"dialect\": \"mailchump\"}");
        Typed wrong = Typed.command("render", bakery, "stop", "--person", "bo@example.com");
        assertThat(wrong.err()).contains("stop.json, line 1").contains("mailchump").contains("did you mean `mailchimp`?");
    }

    @Test
    void translatesARule() {
        String rule = "country in ('us') and tagged 'vip'";
        assertThat(Typed.command("rule", "--text", rule).out().strip()).isEqualTo("country IN ('us') AND TAGGED 'vip'");
        assertThat(Typed.command("rule", "--text", rule, "--to", "json").out().strip())
                .isEqualTo("{\"all\":[{\"attribute\":\"country\",\"test\":\"in\",\"values\":[\"us\"]},{\"tagged\":\"vip\"}]}");
        assertThat(Typed.command("rule", "--tree", "{\"all\":[{\"tagged\":\"vip\"}]}", "--json").out().strip())
                .isEqualTo("{\"text\":\"TAGGED 'vip'\"}");
        assertThat(Typed.command("rule", bakery, "--text", rule, "--to", "words").out()).startsWith("People ");
        Typed sql = Typed.command("rule", bakery, "--text", rule, "--to", "sql", "--json");
        assertThat(sql.json().path("sql").asText()).startsWith("select ");
        assertThat(sql.json().path("values").path(0).asText()).isEqualTo("us");
    }

    @Test
    void makesAWorkspaceAndImportsIntoIt() {
        Path made = folder.resolve("made");
        assertThat(Typed.command("new", made, "--zone", "Europe/Berlin", "--json").json().path("workspace").asText())
                .isEqualTo(made.toString());
        Typed imported = Typed.command("import", made, bakery.folder().resolve("data/people.csv"), "--json");
        assertThat(imported.out().strip()).isEqualTo("{\"read\":6,\"added\":6,\"updated\":0,\"merged\":0,\"rejected\":0,\"unchanged\":0}");
        assertThat(Typed.command("count", made, "--rule", "orders > 1").lines()).containsExactly("3 of 6 people");
        assertThat(Typed.command("import", made, bakery.folder().resolve("data/people.csv"), "--dry-run").out()).contains("6 unchanged");
    }

    @Test
    void opensAWindowWhereThereCanBeOne() {
        assertThat(Typed.atADisplay("open", bakery).windows()).containsExactly(bakery.toString());
        assertThat(Typed.atADisplay().windows()).containsExactly("null");
        Typed without = Typed.command("open", bakery);
        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err()).startsWith("whom: " + Typed.NO_DISPLAY);
        Typed instead = Typed.command("open", bakery, "--or-run", folder.resolve("demo"));
        assertThat(instead.code()).isZero();
        assertThat(instead.lines().getFirst()).startsWith(Typed.NO_DISPLAY);
        assertThat(folder.resolve("demo/report.html")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "new", "import", "count", "members", "explain", "render", "variants", "preview", "export", "exports",
        "run",
        "rule"})
    void everyCommandExplainsItself(String command) {
        Typed typed = Typed.command(command, "--help");
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).startsWith("Usage: whom " + command);
        assertThat(typed.err()).isEmpty();
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Typed.command("--version").out().strip()).matches("whom \\d+\\.\\d+\\.\\d+.*");
    }
}
