package whom.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Rules on elements, by cases that were written by hand. Each is a whole page; what the case shows is its head and body.
class InlinedCssTest {
    static final List<Cases> CASES = Cases.of("inlined-css.txt");

    private static final List<String> SELECTORS = List.of("p", ".a", "#x", "div p", ".a.b", "p:hover", "div > .b", ".none", "*",
            "p, .b:hover");
    private static final List<String> DECLARATIONS = List.of("color: red", "color: blue !important", "padding: 0", "padding-left: 4px",
            "margin: 0 auto", "background: url(a.png)", "font: 12px Arial", "line-height: 20px");

    @ParameterizedTest
    @FieldSource("CASES")
    void isWhatABrowserMakesOfIt(Cases one) {
        Document page = Jsoup.parse(InlinedCss.of("<!DOCTYPE html><html><head></head><body>" + one.given().strip() + "</body></html>"));
        page.outputSettings().prettyPrint(false);
        page.body().removeAttr("style");
        page.child(0).removeAttr("style");
        assertThat(InlinedCss.print(page).replace("<!doctype html><html><head></head><body>", "").replace("</body></html>", ""))
                .isEqualTo(one.expected().strip());
    }

    @Property(tries = 200)
    void doingItTwiceIsDoingItOnce(@ForAll @Size(max = 6) List<@IntRange(max = 9) Integer> selectors,
            @ForAll @Size(min = 6, max = 6) List<@IntRange(max = 7) Integer> declarations, @ForAll boolean media) {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < selectors.size(); i++) {
            String rule = SELECTORS.get(selectors.get(i)) + " { " + DECLARATIONS.get(declarations.get(i)) + " }";
            css.append(media && i % 2 == 1 ? "@media (max-width: 9px) { " + rule + " }" : rule).append('\n');
        }
        String once = InlinedCss.of("<html><head><style>" + css
                + "</style></head><body><div><p class=\"a b\" style=\"color: green\">x</p></div><p id=\"x\" class=\"b\">y</p></body></html>");
        assertThat(InlinedCss.of(once)).isEqualTo(once);
    }
}
