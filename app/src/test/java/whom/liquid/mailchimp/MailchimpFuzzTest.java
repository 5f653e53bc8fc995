package whom.liquid.mailchimp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import whom.liquid.Bounds;
import whom.liquid.Holds;
import whom.liquid.LiquidProblem;
import whom.liquid.Partials;
import whom.liquid.render.LiquidEngine;

/// Whatever is written, it renders or it is a problem with a place; and nothing passes its bounds.
final class MailchimpFuzzTest {
    private static final ZonedDateTime NOW = Instant.parse("2026-11-02T08:05:09Z").atZone(ZoneId.of("Europe/Paris"));
    private static final Map<String, Object> DATA = Map.of("FNAME", "héllo 🎁 <b>", "N", 7L, "D", new BigDecimal("-0.5"), "T", true,
            "BIRTHDAY",
            "1990-02-29", "LIST5", List.of("x", 2L, List.of()), "ADDRESS", Map.of("city", "Paris", "zip", 75001L), "HUGE",
            new BigDecimal("1e999999"), "GROUPS", Map.of("G", List.of("a", "b"), "H", "a,b\\,c"), "MC_LANGUAGE", "x-\ud83d");
    private static final Holds HOLDS = new Holds(new LiquidEngine(Mailchimp.LANGUAGE, Holds.BOUNDS), Partials.NONE, DATA, NOW);
    private static final List<String> PIECES = Arrays.asList("*|", "|*", "*|IF:", "*|IFNOT:", "*|ELSEIF:", "*|ELSE:|*", "*|END:IF|*",
            "*|END:",
            "*|INTERESTED:G:a|*", "*|INTERESTED:", "*|END:INTERESTED|*", "*|POLL:RATING:x|*", "*|END:POLL|*", "*|RSSITEMS:|*",
            "*|RSSITEM:TITLE|*", "*|END:RSSITEMS|*", "*|UPPER:", "*|LOWER:", "*|TITLE:", "*|URL:", "*|HTML:", "*|DATE:", "*|GROUPS:",
            "*|FNAME|*",
            "*|UNSUB|*", "*|LIST:", "*|MC:", "*|IFF:", "*|ELSE|*", "*|ENDIF|*", "FNAME", "N", "D", "T", "BIRTHDAY", "LIST5", "ADDRESS",
            "HUGE",
            "GROUPS", "MC_LANGUAGE_LABEL", "CURRENT_YEAR", "ARCHIVE_PAGE", "COMPANY", "SUBJECT", "G", "H", "a", ",", ":", "=", "!=", ">",
            "<",
            ">=", "<=", "&gt;", "&amp;", "&nbsp;", " and ", " OR ", "&&", "||", "!", "\"", "'", "\\", "5", "-1.5", "02/29", "2026-13-40",
            "x",
            " ", "\n", "<b>", "</b>", "*%7C", "%7C*", "é", "🎁", "\ud83d", "\0", "{", "}", "d/m/Y H:i:s", "c r e T");

    @Provide
    Arbitrary<List<String>> piled() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces)).list().ofSize(5);
    }

    /// Blocks and tags that are whole, so that more of it renders.
    @Provide
    Arbitrary<List<String>> whole() {
        Arbitrary<String> name = Arbitraries.of("FNAME", "N", "D", "T", "BIRTHDAY", "LIST5", "ADDRESS", "HUGE", "NONE",
                "MC_LANGUAGE_LABEL");
        Arbitrary<String> value = Arbitraries.of("*|", "*|UPPER:", "*|TITLE:", "*|URL:", "*|HTML:", "*|IF:")
                .flatMap(verb -> name.map(n -> verb.equals("*|IF:") ? verb + n + "|*y*|END:IF|*" : verb + n + "|*"));
        Arbitrary<String> test = Arbitraries.of("", "=x", "!=7", "&gt;= 02/28", "<5", " > héllo").flatMap(t -> name.map(n -> n + t));
        Arbitrary<String> block = test.flatMap(t -> value.map(v -> "*|IF:" + t + "|*" + v + "*|ELSEIF:" + t + "|*" + v + "*|ELSE:|*"
                + "*|INTERESTED:H:b\\,c|*" + v + "*|END:INTERESTED|**|END:IF|*"));
        return Arbitraries.oneOf(value, block).list().ofMaxSize(12).map(parts -> String.join("", parts)).list().ofSize(5);
    }

    @Property
    void pilesOfPieces(@ForAll("piled") List<String> templates) {
        templates.forEach(HOLDS::problemOf);
    }

    @Property
    void wholeTagsRender(@ForAll("whole") List<String> templates) throws LiquidProblem {
        for (String template : templates) {
            assertThat(HOLDS.engine().parse(template, Partials.NONE).notes()).isEmpty();
            HOLDS.problemOf(template);
        }
    }

    /// Time must not grow with the square of what somebody pastes.
    @Test
    void longTemplatesAreReadInLittleTime() {
        for (String piece : List.of("*|", "|*", "*|FNAME|*", "A", "*%7C", "*|IF:A", " and ", "{", "<b", "*|IF:A=x and ",
                "*|IF:A|**|END:IF|*")) {
            String template = piece.repeat(200_000 / piece.length());
            assertTimeout(Duration.ofSeconds(20), () -> {
                problemOf(template);
                problemOf("*|" + template + "|*");
                problemOf("*|IF:A=" + template.replace("*|", "") + "|*");
            }, piece);
        }
    }

    private static void problemOf(String template) {
        try {
            new LiquidEngine(Mailchimp.LANGUAGE, Bounds.USUAL).parse(template, Partials.NONE).variables();
        } catch (LiquidProblem problem) {
            assertThat(problem.place()).isNotNull();
        }
    }

}
