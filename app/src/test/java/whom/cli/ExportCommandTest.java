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

/// What `whom export` writes of the bakery's six people. Ana, bo and di gave consent; cy refused, ed never said, flo unsubscribed.
class ExportCommandTest {
    @TempDir
    Path folder = Path.of("");

    Bakery bakery = new Bakery(folder);
    Path out = folder;

    @BeforeEach
    void copy() throws IOException {
        bakery = Bakery.in(folder.resolve("bakery"));
        out = folder.resolve("out");
    }

    private JsonNode export(Object... more) {
        return exportFor("mailchimp", more);
    }

    private JsonNode exportFor(String preset, Object... more) {
        List<Object> words = new ArrayList<>(List.of("export", bakery));
        words.addAll(List.of(more));
        words.addAll(List.of("--for", preset, "--out", out, "--json"));
        Typed typed = Typed.command(words.toArray());
        assertThat(typed.err()).isEmpty();
        assertThat(typed.code()).isZero();
        JsonNode json = typed.json();
        if (json.has("selected")) {
            addsUp(json);
        } else {
            json.path("exports").forEach(ExportCommandTest::addsUp);
        }
        return json;
    }

    private static void addsUp(JsonNode receipt) {
        assertThat(receipt.path("selected").asInt()).isEqualTo(receipt.path("written").asInt() + receipt.path("suppressed").asInt()
                + receipt.path("rejected").asInt() + receipt.path("merged").asInt());
    }

    private JsonNode everyone(Object... more) throws IOException {
        bakery.write("segments/everyone.json", "{\"schema\": 1, \"name\": \"Everyone\", \"rule\": {\"all\": []}}");
        List<Object> words = new ArrayList<>(List.of("everyone"));
        words.addAll(List.of(more));
        return export(words.toArray());
    }

    private String written(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }

    private void imported(String file, String content) throws IOException {
        Typed typed = Typed.command("import", bakery, Files.writeString(folder.resolve(file), content), "--json");
        assertThat(typed.err()).isEmpty();
    }

    @Test
    void eachPersonStandsInTheFileOfTheFirstSegmentOnly() throws IOException {
        JsonNode exports = export("buyers", "germans", "--each-once").path("exports");
        assertThat(exports.path(0).path("written").asInt()).as("ana; flo unsubscribed").isEqualTo(1);
        assertThat(exports.path(1).path("reasons").path("merged").toString()).isEqualTo("{\"in an earlier segment\":1}");
        assertThat(exports.path(1).path("reasons").path("suppressed").toString()).isEqualTo("{\"consent refused\":1}");
        assertThat(exports.path(1).path("after_segments").toString()).isEqualTo("[\"buyers\"]");
        assertThat(written("buyers-mailchimp.csv")).isEqualTo("Email Address\r\nana@example.com\r\n");
        assertThat(written("germans-mailchimp.csv")).isEqualTo("Email Address\r\n");

        JsonNode otherWay = export("germans", "buyers", "--each-once").path("exports");
        assertThat(otherWay.path(0).path("written").asInt()).isEqualTo(1);
        assertThat(otherWay.path(1).path("written").asInt()).isZero();
    }

    @Test
    void aFileForEachValueOfAnAttribute() throws IOException {
        JsonNode receipt = everyone("--split-by", "country", "--columns", "orders");
        assertThat(receipt.path("split_by").asText()).isEqualTo("country");
        assertThat(Bakery.files(out)).containsExactly("everyone-mailchimp-suppressed.csv", "everyone-mailchimp.de.csv",
                "everyone-mailchimp.none.csv", "everyone-mailchimp.receipt.json", "everyone-mailchimp.us.csv");
        assertThat(written("everyone-mailchimp.us.csv")).isEqualTo("Email Address,orders\r\nbo@example.com,0\r\n");
        assertThat(written("everyone-mailchimp.none.csv")).isEqualTo("Email Address,orders\r\ndi@example.com,5\r\n");
    }

    @Test
    void theVariantGoesWithThePerson() throws IOException {
        bakery.write("templates/banner.liquid", "<b>\"{{ country | default: 'all' }}\"</b>");
        everyone("--template", "hello", "--split-by", "variant", "--add", "segment,variant,subject,banner_html=banner");
        String header = "Email Address,segment,variant,subject,banner_html\r\n";
        assertThat(written("everyone-mailchimp.v1.csv"))
                .isEqualTo(header + "ana@example.com,everyone,v1,Fresh bread,\"<b>\"\"DE\"\"</b>\"\r\n");
        assertThat(written("everyone-mailchimp.v2.csv"))
                .isEqualTo(header + "bo@example.com,everyone,v2,Fresh bread,\"<b>\"\"US\"\"</b>\"\r\n"
                        + "di@example.com,everyone,v2,Fresh bread,\"<b>\"\"all\"\"</b>\"\r\n");
    }

    @Test
    void whoeverTheTemplateSendsNothingToIsNotWritten() throws IOException {
        bakery.write("templates/few.liquid", "{% if country == 'US' %}{% abort_message('not yet') %}{% endif %}Hi")
                .write("templates/few.json", "{\"dialect\": \"braze\"}");
        JsonNode receipt = everyone("--template", "few");
        assertThat(receipt.path("reasons").path("suppressed").path("nothing to send").asInt()).isEqualTo(1);
        assertThat(written("everyone-mailchimp.csv")).isEqualTo("Email Address\r\nana@example.com\r\ndi@example.com\r\n");
        assertThat(written("everyone-mailchimp-suppressed.csv")).doesNotContain("bo@example.com");
    }

    /// By SHA-256 of seed, line feed and key: di falls on 0.48 %, flo on 16.3 %, bo on 31.8 %, everybody else above 59 %.
    @Test
    void aHoldoutIsTheSamePeopleAsInARule() throws IOException {
        JsonNode receipt = everyone("--holdout", "20%");
        assertThat(receipt.path("reasons").path("suppressed").toString())
                .isEqualTo("{\"consent refused\":1,\"held back\":1,\"no consent\":1,\"unsubscribed\":1}");
        assertThat(receipt.path("holdout").toString()).isEqualTo("{\"percent\":20,\"seed\":\"holdout\",\"people\":1}");
        assertThat(written("everyone-mailchimp.csv")).isEqualTo("Email Address\r\nana@example.com\r\nbo@example.com\r\n");
        assertThat(written("everyone-mailchimp-suppressed.csv")).doesNotContain("di@example.com");
        assertThat(Typed.command("count", bakery, "--rule", "RANDOM 20% SEED 'holdout'").lines()).containsExactly("2 of 6 people");
    }

    @Test
    void sinceLastWritesWhatCameChangedOrWent() throws IOException {
        assertThat(everyone("--since-last", "--columns", "orders").path("written").asInt()).as("nothing was there before").isEqualTo(3);
        imported("news.csv", "email,orders,consent.email\nbo@example.com,7,true\ndi@example.com,5,false\ngus@example.com,1,true\n");
        JsonNode second = everyone("--since-last", "--columns", "orders");
        assertThat(written("everyone-mailchimp-2.csv")).isEqualTo("Email Address,orders\r\nbo@example.com,7\r\ngus@example.com,1\r\n");
        assertThat(written("everyone-mailchimp-2-removed.csv")).isEqualTo("Email Address,reason\r\ndi@example.com,consent refused\r\n");
        assertThat(second.path("reasons").path("merged").toString()).isEqualTo("{\"unchanged\":1}");
        assertThat(second.path("since").path("receipt").asText()).isEqualTo("everyone-mailchimp.receipt.json");
        assertThat(second.path("since").path("removed").asInt()).isEqualTo(1);

        JsonNode third = everyone("--since-last", "--columns", "orders");
        assertThat(third.path("written").asInt()).isZero();
        assertThat(third.path("since").path("removed").asInt()).isZero();
        assertThat(third.path("reasons").path("merged").path("unchanged").asInt()).isEqualTo(3);

        assertThat(everyone("--columns", "orders").path("written").asInt()).as("a full one").isEqualTo(3);
        assertThat(everyone("--since-last", "--columns", "orders,country").path("written").asInt()).as("another column").isEqualTo(3);
    }

    @Test
    void whoWasWrittenIsExportedForARule() {
        export("germans");
        assertThat(Typed.command("count", bakery, "--rule", "EXPORTED TO 'mailchimp' IN LAST 7 DAYS", "--as-of", "2026-06-03").lines())
                .containsExactly("1 of 6 people");
        assertThat(Typed.command("count", bakery, "--rule", "NOT EXPORTED IN LAST 7 DAYS", "--as-of", "2026-06-03").lines())
                .containsExactly("5 of 6 people");
        assertThat(Typed.command("count", bakery, "--rule", "NOT EXPORTED IN LAST 7 DAYS", "--as-of", "2026-06-20").lines())
                .containsExactly("6 of 6 people");
    }

    @Test
    void theHistoryNamesEveryExportAndErasureTheFiles() throws IOException {
        everyone("--split-by", "country");
        export("germans");
        JsonNode exports = Typed.command("exports", bakery, "--json").json().path("exports");
        assertThat(exports).hasSize(2);
        assertThat(exports.path(0).path("segment").asText()).isEqualTo("germans");
        assertThat(exports.path(1).path("files").path(0).path("name").asText()).isEqualTo("everyone-mailchimp.de.csv");
        assertThat(Typed.command("exports", bakery).lines()).hasSize(2).first().asString()
                .contains("germans for mailchimp: 1 of 2 people").contains("germans-mailchimp.receipt.json");

        JsonNode erased = Typed.command("erase", bakery, "bo@example.com", "--json").json().path("uploads");
        assertThat(erased).hasSize(1);
        assertThat(erased.path(0).path("file").asText()).isEqualTo(out.resolve("everyone-mailchimp.us.csv").toString());
        assertThat(erased.path(0).path("there").asBoolean()).isTrue();
        assertThat(Typed.command("erase", bakery, "ana@example.com").out()).contains("everyone-mailchimp.de.csv (still there; delete it)",
                "germans-mailchimp.csv (still there; delete it)");
    }

    @Test
    void noReceiptNamesAnybody() throws IOException {
        everyone("--split-by", "country", "--holdout", "20%", "--since-last", "--columns", "orders");
        assertThat(written("everyone-mailchimp.receipt.json")).doesNotContain("@", "ana", "bo@");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --split-by consent                | is not known here
            --split-by countri                | did you mean `country`?
            --split-by variant                | say of which with --template
            --add variant                     | say of which with --template
            --add nonsense                    | is none of segment, variant
            --holdout 100%                    | between 0% and 100%
            --holdout some                    | between 0% and 100%
            --union --each-once               | leave --each-once out
            --add segment,segment             | would be a second
            """)
    void whatCannotBeIsRefusedBeforeAnythingIsWritten(String options, String said) {
        List<Object> words = new ArrayList<>(List.of("export", bakery, "germans", "buyers", "--for", "mailchimp", "--out", out));
        words.addAll(List.of((Object[]) options.split(" +")));
        Typed typed = Typed.command(words.toArray());
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains(said).hasLineCount(1);
        assertThat(out).satisfiesAnyOf(path -> assertThat(path).doesNotExist(), path -> assertThat(path).isEmptyDirectory());
    }

    @Test
    void sinceLastNeedsAName() {
        Typed typed = Typed.command("export", bakery, "--rule", "orders > 1", "--for", "mailchimp", "--out", out, "--since-last");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("save it as a segment");
    }

    @Test
    void advertisingNeedsAConsentOfItsOwnAndTheRightToOptOutOfSaleHolds() throws IOException {
        JsonNode none = exportFor("google-ads", "--rule", "ALL ()");
        assertThat(none.path("written").asInt()).as("consent to e-mail is none to ads").isZero();
        assertThat(none.path("reasons").path("suppressed").toString()).isEqualTo("{\"no consent\":6}");

        imported("ads.csv", """
                email,consent.ads,do_not_sell
                ana@example.com,true,false
                bo@example.com,true,true
                cy@example.com,false,false
                di@example.com,true,
                flo@example.com,true,
                """);
        imported("stop.csv", "email,channel,reason\nflo@example.com,ads,asked us to stop\n");
        JsonNode some = exportFor("google-ads", "--rule", "ALL ()");
        assertThat(some.path("reasons").path("suppressed").toString())
                .isEqualTo("{\"consent refused\":1,\"no consent\":1,\"opted out of sale\":1,\"suppressed\":1}");
        assertThat(written("rule-google-ads-2.csv").lines().skip(1)).containsExactly(
                "8e43ca37701228e74983efdbd0cff5c16b3b1e5d4e29a7c05626d4d25a018e11",
                "284db338c68920ad1d3edfa84eefb33e6242217cd21c65a3071ea83e72e187fc");
    }

    /// Mautic lifts a do-not-contact mark for every cell of that column that is not a true one, an empty one too.
    @Test
    void noFileForMauticSubscribesAnybodyAgain() throws IOException {
        imported("marks.csv", "email,doNotEmail\nana@example.com,no\nbo@example.com,\n");
        for (String[] options : List.of(new String[]{"--columns", "doNotEmail"}, new String[]{"--add", "donotemail=hello:subject"})) {
            Typed refused = Typed.command("export", bakery, "germans", "--for", "mautic", "--out", out, options[0], options[1]);
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.err()).contains("a meaning of its own to Mautic");
        }
        exportFor("mautic", "--rule", "ALL ()");
        assertThat(Bakery.files(out)).containsExactly("rule-mautic-suppressed.csv", "rule-mautic.csv", "rule-mautic.receipt.json");
        assertThat(written("rule-mautic.csv").lines().toList()).containsExactly("email", "ana@example.com", "bo@example.com",
                "di@example.com");
        assertThat(written("rule-mautic-suppressed.csv").lines().map(line -> line.substring(0, line.indexOf(',')))).containsExactly("email",
                "cy@example.com",
                "ed@example.com", "flo@example.com");
    }

    /// Omnisend subscribes everyone of whom a file does not say when they opted in.
    @Test
    void nobodyGoesToOmnisendWithoutTheTimeOfTheirConsent() throws IOException {
        Typed refused = Typed.command("export", bakery, "germans", "--for", "omnisend", "--out", out);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("Email opt-in date");
        assertThat(out).doesNotExist();

        imported("since.csv", "email,opt_in_at\nana@example.com,2026-01-05T10:00:00Z\nbo@example.com,\n");
        JsonNode receipt = exportFor("omnisend", "--rule", "ALL ()");
        assertThat(receipt.path("reasons").path("rejected").toString()).isEqualTo("{\"Email opt-in date is missing\":2}");
        assertThat(written("rule-omnisend.csv").lines().skip(1)).singleElement().asString().startsWith("ana@example.com,").contains("2026");
    }
}
