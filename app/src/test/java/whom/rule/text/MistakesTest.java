package whom.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MistakesTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/whom/rule/text-mistakes.csv", delimiter = '|', quoteCharacter = '~')
    void saysWhatIsWrongAndWhere(String text, String message) {
        assertThat(mistakes(text)).isEqualTo(message);
    }

    @Test
    void countsLinesAndUtf16Columns() {
        assertThat(mistakes("country = 'US'\r\nAND -- 😀\n  city = '😀' adn vip = true"))
                .startsWith("line 3, column 15: expected AND");
    }

    @Test
    void refusesToNestWithoutEnd() {
        assertThat(mistakes("(".repeat(100_000))).isEqualTo("line 1, column 301: groups are nested deeper than 300 levels");
        assertThat(mistakes("NOT ".repeat(100_000))).isEqualTo("line 1, column 1201: groups are nested deeper than 300 levels");
    }

    private static String mistakes(String text) {
        return switch (RuleText.parse(text)) {
            case Parsed.Tree tree -> "read as " + tree.rule();
            case Parsed.Broken broken ->
                broken.errors().stream().map(e -> e.place() + ": " + e.message()).collect(Collectors.joining("; "));
        };
    }
}
