package whom.liquid.klaviyo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whom.liquid.Bounds;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Partials;
import whom.liquid.render.LiquidEngine;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// However large and odd a template is, it is read and filled in soon, or refused.
@Execution(ExecutionMode.CONCURRENT)
class KlaviyoBoundsTest {
    private static final ZonedDateTime NOW = Instant.parse("2026-11-02T08:00:00Z").atZone(ZoneOffset.UTC);
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int MANY = 200_000;

    private static Parsed parse(String template) throws LiquidProblem {
        return new LiquidEngine(Klaviyo.LANGUAGE, Bounds.USUAL).parse(template, Partials.NONE);
    }

    private static void parsedOrRefused(String template) {
        try {
            parse(template);
        } catch (LiquidProblem problem) {
            assertThat(problem.place()).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{ ", "{% ", "{# ", "{", "{%{%", "{% comment %}{%", "{% if a %}", "{{ a|upper", "{% if not ", "'",
        "{% verbatim %}"})
    void whatNeverEndsIsReadInOneGo(String piece) {
        assertTimeoutPreemptively(SOON, () -> parsedOrRefused(piece.repeat(MANY)));
    }

    @Test
    void aLongConditionIsRead() throws LiquidProblem {
        Parsed parsed = parse("{% if a == 'x'" + " or a == 'y'".repeat(5_000) + " or a == 'z' %}yes{% endif %}");

        assertThat(parsed.render(Map.of("a", "z"), NOW).html()).isEqualTo("yes");
        assertThat(parsed.render(Map.of("a", "w"), NOW).html()).isEmpty();
    }

    @Test
    void aTextThatDoublesEnds() throws LiquidProblem {
        Parsed parsed = parse("{% with a='" + "x".repeat(1_000) + "' %}" + "{% with a=a|append:a %}".repeat(40) + "{{ a|length }}"
                + "{% endwith %}".repeat(41));

        assertThatThrownBy(() -> parsed.render(Map.of(), NOW)).isInstanceOf(LiquidProblem.class).hasMessageContaining("too long");
    }

    @Test
    void aListThatDoublesEnds() throws LiquidProblem {
        Parsed parsed = parse(
                "{% with a='x'|make_list %}" + "{% with a=a|concat:a %}".repeat(40) + "{{ a|length }}" + "{% endwith %}".repeat(41));

        assertThatThrownBy(() -> parsed.render(Map.of(), NOW)).isInstanceOf(LiquidProblem.class)
                .hasMessageContaining("a list becomes too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"striptags", "escape_once", "slugify", "title", "floatformat:a", "wordwrap:5", "split:'x'", "urldecode",
        "linebreaks",
        "find_replace:'<|>>'", "truncatewords:5", "stringformat:a", "yesno:a"})
    void filtersTakeALongTextInOneGo(String filter) throws LiquidProblem {
        Parsed parsed = parse("{{ a|" + filter + " }}");

        for (String piece : new String[]{"<!--", "<a", "-_", "gu", "&amp;a", " ", "%2"}) {
            assertTimeoutPreemptively(SOON, () -> parsed.render(Map.of("a", piece.repeat(MANY)), NOW));
        }
    }
}
