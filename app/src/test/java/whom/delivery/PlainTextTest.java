package whom.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Plain text of pages, by cases that were written by hand.
class PlainTextTest {
    static final List<Cases> CASES = Cases.of("plain-text.txt");

    @ParameterizedTest
    @FieldSource("CASES")
    void isWhatSomebodyWouldWrite(Cases one) {
        assertThat(PlainText.of(one.given())).isEqualTo(one.expected());
    }

    @Property(tries = 300)
    void keepsEveryWordInOrderWithinTheWidth(@ForAll List<List<String>> paragraphs) {
        StringBuilder html = new StringBuilder();
        StringBuilder words = new StringBuilder();
        for (List<String> paragraph : paragraphs) {
            html.append("<p>");
            for (String any : paragraph) {
                String word = any.replaceAll("[^\\p{L}\\p{N}&<>\"']", "");
                html.append(Entities.escape(word)).append(' ');
                words.append(word);
            }
            html.append("</p>");
        }
        String text = PlainText.of(html.toString());
        assertThat(text.replaceAll("\\s", "")).isEqualTo(words.toString());
        assertThat(text.lines().filter(line -> line.contains(" "))).allMatch(line -> line.codePointCount(0, line.length()) <= 76);
        assertThat(text).doesNotContain("\n\n\n").doesNotContain(" \n").doesNotStartWith("\n");
    }
}
