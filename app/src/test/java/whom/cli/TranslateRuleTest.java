package whom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `whom rule` between the forms of a rule, and rules of unusual size counted by every engine, on the six people of [Bakery].
class TranslateRuleTest {
    @TempDir
    Path folder = Path.of("");

    Bakery bakery = new Bakery(folder);

    @BeforeEach
    void copy() throws IOException {
        bakery = Bakery.in(folder.resolve("bakery"));
    }

    @Test
    void readsTheRulesOfOthers() {
        String query = "{\"combinator\":\"and\",\"rules\":[{\"field\":\"orders\",\"operator\":\">=\",\"value\":\"3\"}]}";
        Typed read = Typed.command("rule", bakery, "--tree", query);
        assertThat(read.lines()).containsExactly("orders >= 3");
        assertThat(read.code()).isZero();
        Typed logic = Typed.command("rule", "--tree",
                "{\"or\":[{\"==\":[{\"var\":\"country\"},\"US\"]},{\"<\":[{\"var\":\"orders\"},3]}]}");
        assertThat(logic.lines()).containsExactly("country = 'US' OR orders < 3");
        assertThat(logic.code()).isZero();
    }

    @Test
    void namesWhatOfOthersStaysBehind() {
        String query = "{\"combinator\":\"and\",\"rules\":[{\"field\":\"a\",\"operator\":\"sounds\",\"value\":1},"
                + "{\"field\":\"b\",\"operator\":\"=\",\"value\":2}]}";
        Typed plain = Typed.command("rule", "--tree", query);
        assertThat(plain.lines()).containsExactly("b = 2");
        assertThat(plain.err().strip()).isEqualTo("whom: left behind: /rules/0: the operator “sounds” has no counterpart");
        assertThat(plain.code()).isEqualTo(2);
        Typed json = Typed.command("rule", "--tree", query, "--json");
        assertThat(json.out().strip()).isEqualTo(
                "{\"text\":\"b = 2\",\"left\":[{\"where\":\"/rules/0\",\"why\":\"the operator “sounds” has no counterpart\"}]}");
        assertThat(json.code()).isEqualTo(2);
    }

    @Test
    void writesForOthersAndNamesWhatStaysBehind() {
        Typed whole = Typed.command("rule", bakery, "--text", "country = 'US' AND orders > 3", "--to", "jsonlogic");
        assertThat(whole.out().strip()).isEqualTo("{\"and\":[{\"==\":[{\"var\":\"country\"},\"US\"]},{\">\":[{\"var\":\"orders\"},3]}]}");
        assertThat(whole.code()).isZero();
        for (String form : new String[]{"rqb", "jsonlogic"}) {
            Typed part = Typed.command("rule", "--text", "country = 'US' AND TAGGED 'vip'", "--to", form, "--json");
            assertThat(part.json().path("left")).as(form).hasToString(
                    "[{\"where\":\"rule.all[1]\",\"why\":\"a tag with those below it has no counterpart\"}]");
            assertThat(part.err()).as(form).contains("left behind: rule.all[1]: a tag");
            assertThat(part.code()).as(form).isEqualTo(2);
        }
        Typed query = Typed.command("rule", "--text", "country = 'US'", "--to", "rqb");
        assertThat(query.out().strip())
                .isEqualTo("{\"combinator\":\"and\",\"rules\":[{\"field\":\"country\",\"operator\":\"=\",\"value\":\"US\"}]}");
        assertThat(query.code()).isZero();
    }

    @Test
    void callsSegmentsAndFormatsByTheirNames() {
        assertThat(Typed.command("rule", bakery, "--text", "IN SEGMENT 'germans'", "--to", "words").out().strip())
                .isEqualTo("People who are in the segment Germans.");
        assertThat(Typed.command("rule", bakery, "--text", "EXPORTED TO 'mailchimp'", "--to", "words").out()).contains("Mailchimp");
    }

    @Test
    void knowsTheSegmentsOfTheWorkspace() {
        Typed sql = Typed.command("rule", bakery, "--text", "IN SEGMENT 'germans'", "--to", "sql", "--json");
        assertThat(sql.json().path("values").path(0).asText()).isEqualTo("de");
        assertThat(sql.code()).isZero();
        Typed unknown = Typed.command("rule", bakery, "--text", "IN SEGMENT 'german'", "--to", "words");
        assertThat(unknown.err()).contains("line 1, column 12", "There is no segment “german”", "“germans”");
        assertThat(unknown.code()).isEqualTo(2);
    }

    @Test
    void readsAWholeSegmentFile() throws IOException {
        Path file = bakery.folder().resolve("segments/germans.json");
        assertThat(Typed.command("rule", "--file", file).lines()).containsExactly("country = 'de'");
        assertThat(Typed.command("rule", "--tree", bakery.read("segments/germans.json")).lines()).containsExactly("country = 'de'");
        bakery.replace("segments/germans.json", "\"schema\": 1", "\"schema\": 99");
        Typed newer = Typed.command("rule", "--file", file);
        assertThat(newer.err()).contains("germans.json, line 2", "written by a newer version");
        assertThat(newer.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "1", "\"x\"", "{}", "{\"a\":", "{\"and\":5}", "{\"rules\":5}", "{\"rule\":5}",
        "{\"rule\":{}}",
        "{\"combinator\":\"xor\",\"rules\":[]}", "{\"combinator\":\"and\",\"rules\":[5,null,[]]}", "{\"==\":[]}", "{\"var\":\"x\"}"})
    void saysInOneLineWhatIsWrongWithATree(String tree) {
        Typed typed = Typed.command("rule", "--tree", tree);
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err().lines()).isNotEmpty().allMatch(line -> line.startsWith("whom: "), "begins with whom:")
                .noneMatch(line -> line.contains(": : ") || line.contains("mistake in Whom"));
    }

    @ParameterizedTest
    @CsvSource({"live", "sql", "person"})
    void countsThreeThousandConditions(String engine) throws IOException {
        // orders are 3, 0, none, 5, 1, 2
        bakery.write("any.txt", IntStream.range(2, 3002).mapToObj(n -> "orders = " + n).collect(Collectors.joining(" OR ")));
        bakery.write("all.txt", IntStream.range(2, 3002).mapToObj(n -> "orders != " + n).collect(Collectors.joining(" AND ")));
        bakery.write("none.txt", IntStream.range(2, 3002).mapToObj(n -> "orders = " + n).collect(Collectors.joining(", ", "NONE (", ")")));
        assertThat(counted("any.txt", engine)).isEqualTo("3 of 6 people");
        assertThat(counted("all.txt", engine)).isEqualTo("3 of 6 people");
        assertThat(counted("none.txt", engine)).isEqualTo("3 of 6 people");
    }

    private String counted(String file, String engine) {
        Typed typed = Typed.command("count", bakery, "--rule-file", bakery.folder().resolve(file), "--engine", engine);
        return (typed.out() + typed.err()).strip();
    }

    @Test
    void everyoneIsSaidOrRefused() {
        Typed everyone = Typed.command("count", bakery, "--rule", "ALL ()");
        assertThat(everyone.lines()).containsExactly("6 of 6 people");
        assertThat(everyone.err().strip()).isEqualTo("whom: No conditions yet: this is all 6 people");
        Typed pinned = Typed.command("count", bakery, "--rule", "ALL () PIN OUT ('" + key() + "')");
        assertThat(pinned.lines()).containsExactly("5 of 6 people");
        Typed muted = Typed.command("count", bakery, "--rule", "MUTED country = 'DE'");
        assertThat(muted.lines()).containsExactly("6 of 6 people");
        assertThat(muted.err().strip()).isEqualTo("whom: No conditions yet: this is all 6 people");
        for (String nothing : new String[]{"", "  ", "-- nothing", "\r\n -- a\r\n--b"}) {
            Typed refused = Typed.command("count", bakery, "--rule", nothing);
            assertThat(refused.code()).as(nothing).isEqualTo(2);
            assertThat(refused.err()).as(nothing).contains("the rule has no condition, which would be everyone");
        }
    }

    private String key() {
        return Typed.command("members", bakery, "--rule", "orders = 5", "--columns", "email").lines().getLast();
    }
}
