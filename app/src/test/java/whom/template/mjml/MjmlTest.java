package whom.template.mjml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Partials;
import whom.liquid.Read;
import whom.template.Dialect;
import whom.template.OwnEngines;
import whom.text.Place;

class MjmlTest {
    private static final Map<String, String> FILES = Map.of("parts/foot.mjml", "<mj-text>Bye {{ name }}\n{{ oops }}</mj-text>", "loop.mjml",
            "<mj-include path=\"loop.mjml\"/>", "parts/torn.mjml", "<mj-text>\n {{ x | nope }}{% endif %}</mj-text>");

    private static Parsed parse(Dialect dialect, String source) throws LiquidProblem {
        return Mjml.parse(source, dialect, path -> Optional.ofNullable(FILES.get(path)), new OwnEngines().of(dialect), Partials.NONE);
    }

    private static String page(String body) {
        return "<mjml><mj-body>" + body + "</mj-body></mjml>";
    }

    private static String column(String content) {
        return page("<mj-section><mj-column>" + content + "</mj-column></mj-section>");
    }

    private static String html(String source, Map<String, Object> data) throws LiquidProblem {
        return parse(Dialect.LIQUID, source).render(data, Instant.EPOCH.atZone(ZoneOffset.UTC)).html();
    }

    private static List<String> said(List<LiquidProblem> problems) {
        return problems.stream()
                .map(p -> (p.partial() == null ? "" : p.partial() + " ")
                        + (p.place() == null ? "" : p.place().line() + ":" + p.place().column() + " ")
                        + p.getMessage())
                .toList();
    }

    private static List<String> wrong(String source) {
        LiquidProblem problem = catchThrowableOfType(LiquidProblem.class, () -> parse(Dialect.LIQUID, source));
        return said(Stream.concat(Stream.of(problem), problem.further().stream()).toList());
    }

    private static List<String> odd(String source) throws LiquidProblem {
        return said(parse(Dialect.LIQUID, source).notes());
    }

    @Test
    void itIsCompiledOnceAndThenFilledInForEach() throws LiquidProblem {
        Parsed parsed = parse(Dialect.LIQUID, column("<mj-text>Hi {{ name | default: \"a > b\" }}</mj-text>"));

        assertThat(parsed.render(Map.of("name", "Ana"), Instant.EPOCH.atZone(ZoneOffset.UTC)).html())
                .contains("Hi Ana</div>", "<!doctype html>",
                        "mj-column-per-100")
                .doesNotContain("whomx", "mj-text>");
        assertThat(parsed.render(Map.of(), Instant.EPOCH.atZone(ZoneOffset.UTC)).html()).contains("Hi a > b</div>");
    }

    /// Each is a place where a compiler of MJML might drop, move or change what it does not know.
    @ParameterizedTest
    @ValueSource(strings = {"<mj-text color=\"{{ v }}\">x</mj-text>",
        "<mj-button href=\"https://example.com/?a={{ v }}&b=1\">x</mj-button>",
        "<mj-image src=\"{{ v }}\" alt=\"{% if v %}{{ v }}{% endif %}\"/>", "<mj-text><a href='{{ v }}'>x</a></mj-text>",
        "<mj-button>{{ v }}</mj-button>",
        "{% if v %}<mj-text>{{ v }}</mj-text>{% endif %}", "<mj-raw>{{ v }}</mj-raw>", "<mj-table><tr><td>{{ v }}</td></tr></mj-table>",
        "<mj-text><!-- {{ v }} --></mj-text>",
        "<mj-text><table>{% for i in (1..1) %}<tr><td>{{ v }}</td></tr>{% endfor %}</table></mj-text>",
        "<mj-social><mj-social-element name=\"x\" href=\"{{ v }}\">x</mj-social-element></mj-social>",
        "<mj-navbar><mj-navbar-link href=\"{{ v }}\">x</mj-navbar-link></mj-navbar>",
        "<mj-accordion><mj-accordion-element><mj-accordion-title>{{ v }}</mj-accordion-title></mj-accordion-element></mj-accordion>",
        "{{ v }}"})
    void aPieceSurvivesWhereverItStands(String content) throws LiquidProblem {
        assertThat(html(column(content), Map.of("v", "<&Ana\"'>"))).contains("<&Ana\"'>").doesNotContain("whomx", "{{", "{%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<mj-title>{{ v }}</mj-title>", "<mj-preview>{{ v }}</mj-preview>",
        "<mj-style>.a { color: {{ v }} }</mj-style>",
        "<mj-attributes><mj-text color=\"{{ v }}\"/></mj-attributes>", "<mj-raw><meta name=\"a\" content=\"{{ v }}\"></mj-raw>", "{{ v }}"})
    void alsoInTheHead(String head) throws LiquidProblem {
        assertThat(html(
                "<mjml><mj-head>" + head
                        + "</mj-head><mj-body><mj-section><mj-column><mj-text>x</mj-text></mj-column></mj-section></mj-body></mjml>",
                Map.of("v", "Ana"))).contains("Ana").doesNotContain("whomx");
    }

    @Test
    void aLoopOverRowsStaysInItsTableAndABranchAroundSectionsAroundThem() throws LiquidProblem {
        String html = html(page(
                "{% if a %}<mj-section><mj-column><mj-text>A</mj-text></mj-column></mj-section>{% else %}<mj-section><mj-column><mj-text>"
                        + "<table>{% for i in list %}<tr><td>{{ i }}</td></tr>{% endfor %}</table></mj-text></mj-column></mj-section>{% endif %}"),
                Map.of("list", List.of(1L, 2L)));

        assertThat(html).contains("<table><tbody><tr><td>1</td></tr><tr><td>2</td></tr></tbody></table>").doesNotContain(">A</div>");
    }

    @Test
    void twoColumnsStayTwoWhateverStandsBetweenThem() throws LiquidProblem {
        String html = html(page(
                "<mj-section>{% if a %}<mj-column><mj-text>1</mj-text></mj-column>{% endif %}<mj-column><mj-text>2</mj-text></mj-column></mj-section>"),
                Map.of("a", true));

        assertThat(html).contains("mj-column-per-50").doesNotContain("mj-column-per-33", "mj-column-per-25");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            braze     ; {{custom_attribute.${v}}} ; {'custom_attribute'}
            klaviyo   ; {{ person.v }}{# {{ gone #}  ; {'person'}
            """, delimiter = ';')
    void otherDialectsHaveTheirOwnPieces(String dialect, String piece, String root) throws LiquidProblem {
        String html = parse(Dialect.of(dialect).orElseThrow(), column("<mj-text>Hi " + piece + "!</mj-text>"))
                .render(Map.of(root.replaceAll("\\W", ""), Map.of("v", "Ana")), Instant.EPOCH.atZone(ZoneOffset.UTC)).html();
        assertThat(html).contains("Hi Ana!");
    }

    @Test
    void mergeTagsAreLeftToMailchimp() throws LiquidProblem {
        String html = parse(Dialect.MAILCHIMP,
                column("<mj-text>Hi *|FNAME|*!</mj-text><mj-button href=\"https://example.com/*|FNAME|*\">x</mj-button>"))
                .render(Map.of("FNAME", "Ana"), Instant.EPOCH.atZone(ZoneOffset.UTC)).html();
        assertThat(html).contains("Hi Ana!", "https://example.com/Ana\"");
    }

    @Test
    void placesAreThoseOfTheMjml() throws LiquidProblem {
        Parsed parsed = parse(Dialect.LIQUID,
                "<mjml><mj-body><mj-section background-color=\"{{ tint }}\">\n<mj-column>\n<mj-text>\n  Hi {{ name }}</mj-text>"
                        + "\n{% if vip %}<mj-text>V</mj-text>{% endif %}\n<mj-include path=\"parts/foot.mjml\"/></mj-column></mj-section></mj-body></mjml>");

        assertThat(parsed.reads().stream().map(read -> read.variable() + " " + read.partial() + " " + read.place()).toList())
                .containsExactlyInAnyOrder(
                        "tint null line 1, column 49", "name null line 4, column 9", "vip null line 5, column 7",
                        "name parts/foot.mjml line 1, column 17",
                        "oops parts/foot.mjml line 2, column 4");
        assertThat(parsed.blocks()).hasSize(1);
        assertThat(parsed.blocks().getFirst().place()).isEqualTo(new Place(5, 1));
        assertThat(parsed.reads()).doesNotHaveDuplicates().extracting(Read::place).doesNotContainNull();
    }

    @Test
    void mistakesAreToldWithTheirPlacesInTheMjml() {
        assertThat(wrong(column("\n<mj-text>{% if a %}x</mj-text>"))).containsExactly("2:10 'if' is never closed: {% endif %} is missing");
        assertThat(wrong(column("\n<mj-text>a {{ b</mj-text>"))).containsExactly("2:12 `{{` never ends");
        assertThat(wrong("<p>\nx</p>")).containsExactly("1:1 MJML begins with `<mjml>`, which is missing");
        assertThat(wrong(column("<mj-include path=\"parts/torn.mjml\"/>"))).singleElement().asString().startsWith("parts/torn.mjml 2:16 ");
    }

    @Test
    void whatWouldBeLostIsRefused() {
        assertThat(wrong(column("\n<mj-image src=\"a.png\" width=\"{{ w }}\"/>")))
                .containsExactly("2:30 `{{ w }}` would be lost: MJML leaves out what stands here, or needs a plain number");
        assertThat(wrong(column("\n<mj-text {% if a %}color=\"red\"{% endif %}>x</mj-text>"))).first().asString()
                .isEqualTo(
                        "2:10 between attributes MJML would move it; write it within the quotes of an attribute, or the whole tag in each branch");
        assertThat(wrong(column("\n<mj-include path=\"../secret.mjml\"/><mj-include/>"))).containsExactly(
                "2:1 `../secret.mjml` cannot be included: there is no such file within the templates folder",
                "2:36 `mj-include` needs the path of a file");
        assertThat(wrong(column("<mj-include path=\"loop.mjml\"/>"))).containsExactly("loop.mjml 1:1 `loop.mjml` includes itself");
    }

    @Test
    void whatMjmlLeavesOutWithoutAWordIsNoted() throws LiquidProblem {
        assertThat(odd(column("\n<mj-what>x</mj-what><mj-buton>x</mj-buton>"))).containsExactly(
                "2:1 there is no tag `mj-what`, so it is passed on as it is",
                "2:21 there is no tag `mj-buton`, so it is passed on as it is; did you mean `mj-button`?");
        assertThat(odd(column("\n<mj-text colour=\"red\" css-class=\"a\" zzzzzz='1'>x</mj-text>"))).containsExactly(
                "2:10 `mj-text` has no `colour`, so it is left out; did you mean `color`?",
                "2:37 `mj-text` has no `zzzzzz`, so it is left out");
        assertThat(odd("<mjml><mj-head><mj-style inline=\"inline\">.a{}</mj-style></mj-head><mj-body></mj-body></mjml>"))
                .containsExactly(
                        "1:16 the styles of `mj-style inline=\"inline\"` are left out; without `inline` they are kept in the head");
        assertThat(odd(column("<mj-raw>a</td><td>b</mj-raw>")))
                .containsExactly("1:48 `</td>` is left out: within `mj-raw` only tags can end that begin there");
        assertThat(odd(column("<mj-text><mj-button>x</mj-button></mj-text>")))
                .containsExactly("1:48 `mj-button` does nothing within `mj-text`, where only HTML can stand");
    }

    @Test
    void whatIsInOrderHasNoNotes() throws LiquidProblem {
        assertThat(odd(
                "<mjml><mj-head><mj-attributes><mj-all font-family=\"Arial\"/><mj-class name=\"a\" color=\"red\"/><mj-text line-height=\"1\"/></mj-attributes>"
                        + "<mj-font name=\"A\" href=\"https://e\"/><mj-breakpoint width=\"320px\"/><mj-style>a</mj-style></mj-head><mj-body width=\"600px\"><mj-wrapper gap=\"2px\">"
                        + "<mj-section><mj-group><mj-column><mj-text mj-class=\"a\"><p>a<br>b<p>c</mj-text><mj-raw><ul><li>a<li>b</ul></mj-raw><mj-divider/></mj-column>"
                        + "</mj-group></mj-section></mj-wrapper></mj-body></mjml>"))
                .isEmpty();
    }
}
