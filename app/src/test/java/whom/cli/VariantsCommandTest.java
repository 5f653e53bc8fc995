package whom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who gets which variant, worked out from the table of [Bakery]: buyers are ana and flo, germans are ana and cy.
class VariantsCommandTest {
    @TempDir
    Path folder = Path.of("");

    Bakery bakery = new Bakery(folder);

    @BeforeEach
    void copy() throws IOException {
        bakery = Bakery.in(folder.resolve("bakery"));
    }

    @Test
    void everyVariantByEverySegment() {
        Typed typed = Typed.command("variants", bakery, "hello", "--json");
        assertThat(typed.err()).isEmpty();
        assertThat(typed.code()).isZero();
        assertThat(typed.out().strip()).isEqualTo("{\"variants\":[" //
                + "{\"id\":\"v1\",\"when\":[\"country == 'DE'\"],\"people\":2,\"segments\":{\"buyers\":1,\"germans\":2}},"
                + "{\"id\":\"v2\",\"when\":[\"not (country == 'DE')\"],\"people\":4,\"segments\":{\"buyers\":1,\"germans\":0}}],\"people\":6}");
    }

    @Test
    void asATableForPeople() {
        assertThat(Typed.command("variants", bakery, "hello").lines()).containsExactly( //
                "          2  v1  country == 'DE'", //
                "          4  v2  not (country == 'DE')", //
                "          6  in all", "          3  in none of the segments", //
                "", //
                "                v1         v2", //
                "buyers           1          1", //
                "germans          2          0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            germans        | 2 | 0 | 2
            buyers         | 1 | 1 | 2
            buyers,germans | 2 | 1 | 3
            germans,buyers | 2 | 1 | 3
            """)
    void amongTheChosenSegmentsEachPersonOnce(String segments, int german, int other, int all) {
        Typed typed = Typed.command("variants", bakery, "hello", "--segments", segments, "--json");
        assertThat(typed.json().path("variants").path(0).path("people").asInt()).isEqualTo(german);
        assertThat(typed.json().path("variants").path(1).path("people").asInt()).isEqualTo(other);
        assertThat(typed.json().path("people").asInt()).isEqualTo(all);
        assertThat(typed.json().path("variants").path(0).path("segments").fieldNames()).toIterable()
                .containsExactly(segments.split(","));
    }

    @Test
    void aVariantKeepsItsNameWhateverIsChosenAndDeadBranchesAreNamed() throws IOException {
        bakery.write("templates/two.liquid",
                "{% if country == 'US' %}u{% elsif country == 'JP' %}j{% endif %}{% if orders > 2 %}many{% endif %}");
        // Of everyone: US and few (bo, flo); else many (ana, di), else few (cy, ed). Of germans: ana and cy.
        Typed germans = Typed.command("variants", bakery, "two", "--segments", "germans");
        assertThat(germans.lines().subList(0, 7)).containsExactly( //
                "          0  v1  country == 'US'", //
                "                 and not (orders > 2)  (nobody gets it)", //
                "          1  v2  not (country == 'US') and not (country == 'JP')", //
                "                 and orders > 2", //
                "          1  v3  not (country == 'US') and not (country == 'JP')", //
                "                 and not (orders > 2)", //
                "          2  in all");
        assertThat(germans.out()).contains("nobody gets the branch where country == 'JP' (two.liquid, line 1, column 35)");
    }

    @Test
    void aTemplateThatAsksForSegmentsKnowsAlsoThoseThatWereNotChosen() throws IOException {
        bakery.write("templates/club.liquid", "{% if customer.segments contains 'buyers' %}b{% else %}n{% endif %}");
        Typed typed = Typed.command("variants", bakery, "club", "--segments", "germans", "--json");
        assertThat(typed.json().path("variants").path(0).path("people").asInt()).as("ana bought").isEqualTo(1);
        assertThat(typed.json().path("variants").path(1).path("people").asInt()).as("cy did not").isEqualTo(1);
    }

    @Test
    void aBrokenSegmentIsNamedAndLeftOutUnlessItWasAskedFor() throws IOException {
        bakery.write("segments/odd.json", "{\"schema\": 1, \"name\": \"odd\", \"rule\": {\"all\": [{\"tagged\": ");
        Typed all = Typed.command("variants", bakery, "hello", "--json");
        assertThat(all.code()).isEqualTo(2);
        assertThat(all.err()).hasLineCount(1).contains("odd.json");
        assertThat(all.json().path("people").asInt()).isEqualTo(6);
        assertThat(Typed.command("variants", bakery, "hello", "--segments", "buyers").code()).isZero();
        Typed odd = Typed.command("variants", bakery, "hello", "--segments", "odd");
        assertThat(odd.out()).isEmpty();
        assertThat(odd.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            helo  | buyers | there is no template `helo`     | did you mean `hello`?
            hello | buyer  | there is no segment `buyer`     | did you mean `buyers`?
            """)
    void whatIsNotThereIsSaidInOneLine(String template, String segments, String what, String meant) {
        Typed typed = Typed.command("variants", bakery, template, "--segments", segments);
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).hasLineCount(1).contains(what, meant);
        assertThat(typed.out()).isEmpty();
    }
}
