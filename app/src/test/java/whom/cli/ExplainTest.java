package whom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Why the bakery's people are in or out, as of 10 March 2026, 12:00 in Berlin.
class ExplainTest {
    @TempDir
    Path folder = Path.of("");

    Bakery bakery = new Bakery(folder);

    @BeforeEach
    void copy() throws IOException {
        bakery = Bakery.in(folder.resolve("bakery"));
    }

    @Test
    void tellsEachConditionWithWhatThePersonHas() {
        Typed typed = Typed.command("explain", bakery, "--rule", "country = 'US' AND (DID purchase OR TAGGED 'vip')", "ANA@example.com");
        assertThat(typed.err()).isEmpty();
        assertThat(typed.lines()).containsExactly("ana@example.com is not in", "✗ all of", "  ✗ country = 'US'   (DE)", "  ✓ any of",
                "    ✓ DID purchase   (once; the last on 2026-03-01)", "    ✓ TAGGED 'vip'   (vip)", "To be in: country = 'US'");
    }

    @Test
    void answersAMachine() {
        Typed typed = Typed.command("explain", bakery, "--json", "--rule", "country != 'US' AND NOT orders < 3", "di@example.com");
        assertThat(typed.out().strip()).isEqualTo("{\"person\":\"di@example.com\",\"in\":true,\"rule\":{\"holds\":true,"
                + "\"text\":\"country != 'US' AND NOT orders < 3\",\"of\":[{\"holds\":true,\"text\":\"country != 'US'\",\"actual\":\"no value\"},"
                + "{\"holds\":true,\"text\":\"NOT orders < 3\",\"of\":[{\"holds\":false,\"text\":\"orders < 3\",\"actual\":\"5\"}]}]},"
                + "\"change\":[\"NOT country != 'US'\"]}");
    }

    @Test
    void explainsASegmentWithinASegment() {
        Typed typed = Typed.command("explain", bakery, "--rule", "NOT IN SEGMENT 'germans'", "cy@example.com");
        assertThat(typed.lines().subList(0, 5)).containsExactly("cy@example.com is not in", "✗ none of",
                "  ✓ IN SEGMENT 'germans'   (in)", "    ✓ all of", "      ✓ country = 'de'   (DE)");
        assertThat(typed.lines().getLast()).isEqualTo("To be in: NOT IN SEGMENT 'germans'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            orders IN TOP 40%                             | ana@example.com | 3, 3 of 5 have less
            LAST purchase MORE THAN 5 DAYS AGO            | flo@example.com | on 2026-03-09
            CONSENT email                                 | cy@example.com  | refused
            DID purchase IN LAST 5 DAYS                   | ana@example.com | 0 times; the last before on 2026-03-01
            TAGGED 'vip'                                  | bo@example.com  | no tags
            EXPORTED TO 'mailchimp'                       | bo@example.com  | never
            DID purchase THEN NOT purchase WITHIN 2 DAYS  | ana@example.com | began on 2026-03-01
            DID purchase THEN purchase                    | di@example.com  | began once, never so
            """)
    void saysWhatThePersonHas(String rule, String person, String actual) {

        assertThat(Typed.command("explain", bakery, "--json", "--rule", rule, person).json().path("rule").path("of").path(0).path("actual")
                .asText()).isEqualTo(actual);
    }

    @Test
    void aPinGoesFirst() {
        Typed out = Typed.command("explain", bakery, "--rule", "country = 'DE' PIN OUT ('ana@example.com')", "ana@example.com");
        assertThat(out.lines().getFirst()).isEqualTo("ana@example.com is not in, pinned out");
        assertThat(out.lines().getLast()).isEqualTo("To be in: no longer pinned out");
        Typed in = Typed.command("explain", bakery, "--rule", "country = 'DE' PIN IN ('ana@example.com')", "ana@example.com");
        assertThat(in.lines().getLast()).isEqualTo("To be out: no longer pinned in and NOT country = 'DE'");
        Typed both = Typed.command("explain", bakery, "--rule", "country = 'US' PIN IN ('ana@example.com') PIN OUT ('ana@example.com')",
                "ana@example.com");
        assertThat(both.lines().getLast()).isEqualTo("To be in: no longer pinned out");
    }

    @Test
    void conditionsThatContradictEachOtherLetNobodyIn() {
        assertThat(Typed.command("explain", bakery, "--rule", "country = 'DE' AND country != 'DE'", "bo@example.com").lines().getLast())
                .isEqualTo("Nothing would bring them in: the conditions contradict each other");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            explain BAKERY germans anna@example.com        | anna@example.com: there is nobody of that email | did you mean `ana@example.com`?
            explain BAKERY germns ana@example.com          | germns                                          | did you mean `germans`?
            explain BAKERY germans                         | name a segment                                  | person
            explain BAKERY --rule vip germans a            | with --rule                                     | person
            """)
    void refusesWithANearMatch(String command, String what, String hint) {
        Typed typed = Typed.command((Object[]) command.replace("BAKERY", bakery.toString()).split(" "));
        assertThat(typed.err()).startsWith("whom: ").hasLineCount(1).contains(what, hint);
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
    }
}
