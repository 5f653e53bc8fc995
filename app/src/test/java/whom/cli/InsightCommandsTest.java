package whom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Overlap, check, sizes, comparison and waterfall on the bakery's six people, worked out from the table of [Bakery].
class InsightCommandsTest {
    @TempDir
    Path folder = Path.of("");

    Bakery bakery = new Bakery(folder);

    @BeforeEach
    void copy() throws IOException {
        bakery = Bakery.in(folder.resolve("bakery"));
    }

    private void segment(String id, String rule) throws IOException {
        bakery.write("segments/" + id + ".json", "{\"schema\": 1, \"name\": \"" + id + "\", \"rule\": " + rule + "}");
    }

    private static String country(String value) {
        return "{\"all\": [{\"attribute\": \"country\", \"test\": \"is\", \"value\": \"" + value + "\"}]}";
    }

    /// `severity kind where people` of every finding.
    private static List<String> findings(Typed typed) {
        return StreamSupport.stream(typed.json().path("problems").spliterator(), false)
                .map(finding -> finding.path("severity").asText() + " " + finding.path("kind").asText() + " "
                        + finding.path("where").asText() + " " + finding.path("people"))
                .toList();
    }

    private static String message(Typed typed, String kind) {
        return StreamSupport.stream(typed.json().path("problems").spliterator(), false)
                .filter(finding -> finding.path("kind").asText().equals(kind)).map(finding -> finding.path("message").asText())
                .findFirst().orElse("");
    }

    @Test
    void aWorkspaceInOrderHasNotesAtMost() {
        Typed typed = Typed.command("check", bakery, "--json");
        // ana is the only one in both; the export of workspace.json uses buyers, and nothing uses germans.
        assertThat(findings(typed)).filteredOn(line -> !line.contains("hello.liquid"))
                .containsExactly("note overlapping segments/buyers.json 1", "note unused segments/germans.json null");
        assertThat(findings(typed)).noneMatch(line -> line.startsWith("problem"));
        assertThat(typed.code()).isZero();
        assertThat(Typed.command("check", bakery).out()).contains("shares 1 person with germans, 50 % of the smaller one");
    }

    @Test
    void emptyEqualContainedAndContradictingSegments() throws IOException {
        segment("finns", country("FI"));
        segment("deutsche", country("DE"));
        segment("known", "{\"all\": [{\"attribute\": \"country\", \"test\": \"isSet\"}]}");
        segment("odd", "{\"all\": [{\"attribute\": \"country\", \"test\": \"is\", \"value\": \"US\"}, "
                + "{\"attribute\": \"country\", \"test\": \"is\", \"value\": \"FR\"}]}");
        Typed typed = Typed.command("check", bakery, "--json");

        assertThat(typed.code()).isEqualTo(3);
        assertThat(findings(typed)).contains("problem empty segments/finns.json 0", "problem equal segments/deutsche.json 2",
                "problem contradicting segments/odd.json 0", "note contained segments/deutsche.json 2");
        assertThat(message(typed, "equal")).isEqualTo("holds the same 2 people as germans");
        assertThat(message(typed, "contradicting")).isEqualTo(
                "nobody can be in it, whatever the data: `country = 'US'` and `country = 'FR'` exclude each other");
    }

    @Test
    void brokenFilesWrongRulesCyclesAndExportsOfNothing() throws IOException {
        bakery.write("segments/torn.json", "{");
        segment("typo", "{\"all\": [{\"attribute\": \"contry\", \"test\": \"is\", \"value\": \"DE\"}]}");
        bakery.replace("workspace.json", "\"buyers\"", "\"buyer\"");
        Typed typed = Typed.command("check", bakery, "--json");

        assertThat(typed.code()).isEqualTo(3);
        assertThat(findings(typed)).contains("problem broken-file segments/torn.json null", "problem rule segments/typo.json null",
                "problem rule workspace.json null", "note unused segments/buyers.json null");
        assertThat(typed.out()).contains("Did you mean", "did you mean `buyers`?");
    }

    @Test
    void variablesThatNobodyHasAndBranchesThatNobodyGets() throws IOException {
        bakery.write("templates/odd.liquid", "<p>{{ frist_name }}</p>{% case country %}{% when 'DE' %}Hallo{% when 'FI' %}Moi"
                + "{% else %}Hello{% endcase %}{% if orders >= 0 or orders == nil %}x{% endif %}{{ customer.segments }}");
        bakery.write("templates/torn.liquid", "{% if country %}");
        Typed typed = Typed.command("check", bakery, "--json");

        assertThat(typed.code()).isEqualTo(3);
        assertThat(findings(typed)).contains("problem missing-variable templates/odd.liquid 6")
                .anyMatch(line -> line.startsWith("problem dead-variant templates/odd.liquid, line 1"))
                .anyMatch(line -> line.startsWith("problem template templates/torn.liquid"))
                .noneMatch(line -> line.contains("hello.liquid") && !line.startsWith("note mail"));
        assertThat(message(typed, "missing-variable")).startsWith("line 1, column 7: reads `frist_name`, which nobody has");
        assertThat(message(typed, "dead-variant")).isEqualTo("nobody gets the variant where country == 'FI'");
    }

    @Test
    void aMailWithErrorsIsAProblemWhereThatIsAskedFor() throws IOException {
        bakery.write("templates/hello.liquid", "<html lang='de'><title>x</title>{% if country == 'DE' %}<a href='#'>Kaufen</a>{% endif %}"
                + "<a href='*|UNSUB|*'>Abmelden</a></html>");
        Typed usual = Typed.command("check", bakery, "--json");
        Typed strict = Typed.command("check", bakery, "--mails", "--json");

        // ana and cy are in Germany.
        assertThat(findings(usual)).contains("note mail templates/hello.liquid 2");
        assertThat(usual.code()).isZero();
        assertThat(findings(strict)).contains("problem mail templates/hello.liquid 2");
        assertThat(message(strict, "mail")).contains("Kaufen", "2 people in variant v1");
        assertThat(strict.code()).isEqualTo(3);
    }

    @Test
    void whatWasExportedIsUsed() {
        assertThat(Typed.command("export", bakery, "germans", "--for", "mailchimp", "--out", folder.resolve("bakery/exports")).code())
                .isZero();
        assertThat(findings(Typed.command("check", bakery, "--json"))).noneMatch(line -> line.contains("unused"));
    }

    @Test
    void overlapsOfAllSegments() {
        Typed typed = Typed.command("overlap", bakery, "--json");
        // buyers: ana, flo; germans: ana, cy.
        assertThat(typed.json().toString()).isEqualTo("{\"segments\":[{\"id\":\"buyers\",\"count\":2,\"only\":1},"
                + "{\"id\":\"germans\",\"count\":2,\"only\":1}],\"of\":6,\"none\":3,\"several\":1,\"combinations\":["
                + "{\"segments\":[],\"count\":3},{\"segments\":[\"buyers\"],\"count\":1},{\"segments\":[\"germans\"],\"count\":1},"
                + "{\"segments\":[\"buyers\",\"germans\"],\"count\":1}],"
                + "\"pairs\":[{\"first\":\"buyers\",\"second\":\"germans\",\"shared\":1,\"relation\":\"overlapping\"}]}");
        assertThat(Typed.command("overlap", bakery, "germans").lines()).containsExactly("        4  in none of them", "        2  germans",
                "        6  everyone");
    }

    @Test
    void sizesAtTheFirstOfEachMonth() {
        // di on 1 January during the day, ana on 1 March during the day, flo on 9 March.
        Typed typed = Typed.command("sizes", bakery, "--rule", "DID purchase", "--from", "2026-01-01", "--to", "2026-04-01", "--json");
        assertThat(typed.json().path("sizes")).extracting(size -> size.path("as_of").asText() + " " + size.path("count").asInt())
                .containsExactly("2026-01-01T00:00:00+01:00 0", "2026-02-01T00:00:00+01:00 1", "2026-03-01T00:00:00+01:00 1",
                        "2026-04-01T00:00:00+02:00 3");
        assertThat(typed.json().path("note").isNull()).isTrue();
        assertThat(typed.json().path("segment").asText()).isEqualTo("rule");
    }

    @Test
    void sizesSayWhatHasNoHistoryYet() {
        Typed typed = Typed.command("sizes", bakery, "germans", "--every", "week", "--from", "2026-03-01", "--to", "2026-03-10");
        assertThat(typed.lines()).containsExactly("2026-03-02          2", "2026-03-09          2",
                "attributes, tags and consents as they stood at each moment; what was added without a change counts as always there");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --from 2026-03-02 --to 2026-03-01    | is after the last day
            --from yesterday                     | is no day
            --from 2016-01-01 --every day        | more than 1000 moments
            """)
    void sizesRefuseWhatCannotBeCounted(String options, String said) {
        Typed typed = Typed.command(Stream.concat(Stream.of("sizes", bakery, "germans"),
                Arrays.stream(options.split(" "))).toArray());
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains(said).hasLineCount(1);
    }

    @Test
    void whoEntersAndLeavesBetweenTwoSegmentsAndTwoMoments() {
        JsonNode two = Typed.command("compare", bakery, "germans", "buyers", "--limit", 5, "--json").json();
        assertThat(two.toString()).isEqualTo("{\"stay\":1,\"enter\":1,\"leave\":1,\"entering\":[\"flo@example.com\"],"
                + "\"leaving\":[\"cy@example.com\"],\"note\":null}");
        assertThat(Typed.command("compare", bakery, "--rule", "DID purchase", "--as-of", "2026-02-01", "--and-as-of", "2026-03-10T12:00",
                "--limit", 1).lines())
                .containsExactly("        1  stay", "        2  enter", "           ana@example.com", "        0  leave");
        assertThat(Typed.command("compare", bakery, "germans", "--to-rule", "country = 'US'", "--json").json().toString())
                .isEqualTo("{\"stay\":0,\"enter\":2,\"leave\":2,\"note\":null}");
        assertThat(Typed.command("compare", bakery, "germans", "--and-as-of", "2026-04-01", "--json").json().path("note").asText())
                .startsWith("attributes, tags and consents as they stood");
    }

    @Test
    void compareWantsTwoThings() {
        Typed typed = Typed.command("compare", bakery, "germans");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("name two of");
    }

    @Test
    void theWaterfallEndsWithWhatAnExportWrites() {
        Typed typed = Typed.command("waterfall", bakery, "--rule", "orders >= 0 OR country = 'DE'", "--json");
        Typed export = Typed.command("export", bakery, "--rule", "orders >= 0 OR country = 'DE'", "--for", "mailchimp", "--out",
                folder.resolve("out"), "--json");
        assertThat(typed.json().path("matched").asInt()).isEqualTo(6).isEqualTo(export.json().path("selected").asInt());
        assertThat(typed.json().path("reachable").asInt()).isEqualTo(6);
        // cy refused, ed is unknown.
        assertThat(typed.json().path("consented").asInt()).isEqualTo(4);
        assertThat(typed.json().path("not_suppressed").asInt()).isEqualTo(export.json().path("written").asInt());
    }
}
