package whom.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whom.rule.text.Parsed;
import whom.rule.text.RuleText;

class ClippingsTest {
    private static Rule rule(String text) {
        return ((Parsed.Tree) RuleText.parse(text)).rule();
    }

    private static Path path(String steps) {
        Path path = Path.ROOT;
        for (String step : steps.isEmpty() ? new String[0] : steps.split("\\.", -1)) {
            path = path.child(Integer.parseInt(step));
        }
        return path;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        // rule | copied | pasted at | expected
        "a = 1 AND b = 2 | 0 | 1 | a = 1 AND b = 2 AND a = 1", //
        "a = 1 AND b = 2 | 0 | 0 | a = 1 AND a = 1 AND b = 2", //
        "a = 1 AND b = 2 | 1 | '' | a = 1 AND b = 2 AND b = 2", //
        "a = 1 AND (b = 2 OR c = 3) | 1 | 0 | a = 1 AND (b = 2 OR c = 3) AND (b = 2 OR c = 3)", //
        "a = 1 AND (b = 2 OR c = 3) | 0 | 1 | a = 1 AND (b = 2 OR c = 3 OR a = 1)", //
        "a = 1 AND (b = 2 OR c = 3) | 0 | 1.0 | a = 1 AND (b = 2 OR a = 1 OR c = 3)", //
        "a = 1 AND NONE (b = 2) | 1 | 0 | a = 1 AND NONE (b = 2) AND NONE (b = 2)"})
    void what_is_copied_comes_behind_the_place_or_last_into_the_group(String text, String copied, String at, String expected) {
        Rule rule = rule(text);
        Rule clipping = Clippings.copy(rule, path(copied));

        Rule pasted = Clippings.paste(rule, path(at.equals("''") ? "" : at), rule(RuleText.print(clipping))).rule();

        assertThat(RuleText.print(pasted)).isEqualTo(RuleText.print(rule(expected)));
    }

    @Test
    void several_rows_that_are_joined_as_those_there_come_as_rows() {
        Placed placed = Clippings.paste(rule("a = 1 AND b = 2"), Path.of(0), rule("c = 3 AND d = 4"));

        assertThat(placed.rule()).isEqualTo(rule("a = 1 AND c = 3 AND d = 4 AND b = 2"));
        assertThat(placed.path()).isEqualTo(Path.of(2));
    }

    @Test
    void several_rows_that_are_joined_otherwise_come_as_a_group() {
        assertThat(Clippings.paste(rule("a = 1 AND b = 2"), Path.of(1), rule("c = 3 OR d = 4")).rule())
                .isEqualTo(rule("a = 1 AND b = 2 AND (c = 3 OR d = 4)"));
    }

    @Test
    void everyone_is_nothing_to_paste() {
        Rule rule = rule("a = 1");

        assertThat(Clippings.paste(rule, Path.of(0), Rule.EVERYONE).rule()).isEqualTo(rule);
    }
}
