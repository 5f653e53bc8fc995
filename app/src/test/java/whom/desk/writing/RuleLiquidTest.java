package whom.desk.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.resolve.Resolution;
import whom.resolve.Resolved;
import whom.resolve.Resolver;
import whom.rule.text.Parsed;
import whom.rule.text.RuleText;

/// Rules as conditions of Liquid, written by hand.
class RuleLiquidTest {
    private static final Schema SCHEMA = new Schema("email",
            List.of(attribute("email", Kind.TEXT), attribute("country", Kind.TEXT), attribute("city", Kind.TEXT),
                    attribute("orders", Kind.NUMBER),
                    attribute("ltv", Kind.NUMBER), attribute("vip", Kind.BOOLEAN), attribute("birth_date", Kind.DATE),
                    attribute("signup_at", Kind.INSTANT), attribute("likes", Kind.LIST)),
            List.of(new EventKind("purchase", "Purchase", "bought", List.of())), List.of("email"));

    private static Attribute attribute(String name, Kind kind) {
        return new Attribute(name, name, kind, Map.of());
    }

    private static Resolved.Whole resolved(String text, String day) {
        Parsed parsed = RuleText.parse(text, SCHEMA);
        if (!(parsed instanceof Parsed.Tree tree)) {
            throw new AssertionError(parsed.toString());
        }
        Resolution resolution = new Resolver(SCHEMA, new AsOf(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC)).resolve(tree.rule());
        if (!(resolution instanceof Resolution.Ready(Resolved.Whole whole, var _))) {
            throw new AssertionError(resolution.toString());
        }
        return whole;
    }

    /// Somebody wrote Germany's code in two ways.
    private static String said(String rule) {
        RuleLiquid liquid = new RuleLiquid(attribute -> Optional.of(attribute.name()),
                (_, text) -> Optional.of(text.equals("de") ? List.of("De", "DE") : text.equals("fr") ? List.of("FR") : List.of()));
        return switch (liquid.of(resolved(rule, "2026-05-01"), resolved(rule, "2027-06-06"))) {
            case RuleLiquid.Answer.Said(String condition) -> condition;
            case RuleLiquid.Answer.Cannot(RuleLiquid.Why why) -> why.name();
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            country IN ('FR') | country == 'FR'
            country IN ('DE') | country == 'DE' or country == 'De'
            country NOT IN ('DE') | country != 'DE' and country != 'De'
            orders >= 3 | orders >= 3
            orders >= 3 AND country IN ('FR') | orders >= 3 and country == 'FR'
            country IN ('FR') OR orders >= 3 AND vip IS TRUE | country == 'FR' or orders >= 3 and vip == true
            (country IN ('FR') OR orders >= 3) AND vip IS TRUE | vip == true and country == 'FR' or orders >= 3
            (country IN ('DE') OR vip IS TRUE) AND (orders >= 3 OR ltv >= 10) | BRACKETS
            orders IS SET | orders != nil
            orders IS NOT SET | orders == nil
            """)
    void conditionsThatLiquidCanSay(String rule, String condition) {
        assertThat(said(rule)).isEqualTo(condition);
    }

    @Test
    void partsOfOneKindJoinAndOneAloneMayHaveParts() {
        Asked a = new Asked.One("a");
        Asked b = new Asked.One("b");
        Asked c = new Asked.One("c");
        assertThat(new Asked.Every(List.of(new Asked.Any(List.of(a, b)), c)).written()).contains("c and a or b");
        assertThat(new Asked.Every(List.of(new Asked.Every(List.of(a, b)), c)).written()).contains("a and b and c");
        assertThat(new Asked.Any(List.of(a, new Asked.Every(List.of(b, new Asked.Any(List.of(c, a)))))).written())
                .contains("a or b and c or a");
        assertThat(new Asked.Every(List.of(new Asked.Any(List.of(a, b)), new Asked.Any(List.of(b, c)))).written()).isEmpty();
    }
}
