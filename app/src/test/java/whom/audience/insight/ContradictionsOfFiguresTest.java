package whom.audience.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.profile.Schema;
import whom.resolve.Known;
import whom.resolve.Resolution;
import whom.resolve.Resolver;
import whom.rule.Rule;
import whom.rule.text.Parsed;
import whom.rule.text.RuleText;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Figures of events, two attributes beside each other, ranks, shares and uploads that exclude each other, and those that do not.
@Execution(ExecutionMode.CONCURRENT)
class ContradictionsOfFiguresTest {
    private static final Schema SCHEMA = new Schema("email", List.of(attribute("email", Kind.TEXT), attribute("orders", Kind.NUMBER),
            attribute("returns", Kind.NUMBER), attribute("vip", Kind.BOOLEAN), attribute("born", Kind.DATE), attribute("nick", Kind.TEXT)),
            List.of(new EventKind("purchase", "Purchase", "bought",
                    List.of(new Property("category", "Category", Kind.TEXT), new Property("amount", "Amount", Kind.NUMBER))),
                    new EventKind("view", "View", "viewed", List.of())),
            List.of("email"));
    private static final AsOf AS_OF = new AsOf(Instant.parse("2026-11-25T12:00:00Z"), ZoneId.of("Europe/Berlin"));
    private static final Known KNOWN = new Known() {
        @Override
        public List<String> segments() {
            return List.of();
        }

        @Override
        public Optional<Rule> segment(String id) {
            return Optional.empty();
        }

        @Override
        public List<String> presets() {
            return List.of("mailchimp", "braze");
        }
    };

    private static Attribute attribute(String name, Kind kind) {
        return new Attribute(name, name, kind, Map.of());
    }

    private static Resolution resolved(String text, AsOf asOf) {
        return switch (RuleText.parse(text)) {
            case Parsed.Tree tree -> new Resolver(SCHEMA, asOf, KNOWN).resolve(tree.rule());
            case Parsed.Broken broken -> throw new AssertionError(broken.errors());
        };
    }

    private static Optional<Contradiction> found(String text) {
        assertThat(resolved(text, AS_OF)).as(text).isInstanceOf(Resolution.Ready.class);
        return Contradictions.lasting(AS_OF, asOf -> resolved(text, asOf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUM(purchase.amount) > 200 AND SUM(purchase.amount) < 100",
        "AVG(purchase.amount) > 10 AND AVG(purchase.amount) <= 10",
        "MIN(purchase.amount) = 5 AND MIN(purchase.amount) != 5",
        "COUNT DISTINCT(purchase.category) >= 3 AND COUNT DISTINCT(purchase.category) < 3",
        "SUM(purchase.amount) > 200 IN LAST 30 DAYS AND NOT SUM(purchase.amount) > 200 IN LAST 30 DAYS",
        "SUM(purchase.amount) > 5 IN LAST 30 DAYS AND DID NOT purchase IN LAST 90 DAYS", "MAX(purchase.amount) < 5 AND DID NOT purchase",
        "orders > returns AND orders < returns", "orders = returns AND orders > returns", "orders >= returns AND returns > orders",
        "orders < returns AND returns <= orders", "orders > orders", "orders != returns AND orders >= returns AND orders <= returns",
        "nick = email AND nick != email", "orders IN TOP 25% AND orders IN BOTTOM 25%",
        "orders IN BAND 10% TO 20% AND orders IN BAND 20% TO 30%",
        "orders IN TOP 10% AND NOT orders IN TOP 20%", "RANDOM 10% SEED 'a' AND RANDOM 10% FROM 20% SEED 'a'",
        "RANDOM 10% FROM 5% SEED 'a' AND NOT RANDOM 20% SEED 'a'", "NOT RANDOM 50% SEED 'a' AND NOT RANDOM 50% FROM 50% SEED 'a'",
        "EXPORTED TO 'mailchimp' IN LAST 7 DAYS AND NOT EXPORTED IN LAST 30 DAYS",
        "EXPORTED TO 'mailchimp' AS SEGMENT 'vip' AND NOT EXPORTED AS SEGMENT 'vip'", "EXPORTED TO 'braze' AND NOT EXPORTED TO 'braze'",
        "LAST purchase MORE THAN 120 DAYS AGO AND DID purchase IN LAST 7 DAYS",
        "FIRST purchase WITHIN LAST 7 DAYS AND DID purchase MORE THAN 30 DAYS AGO",
        "LAST purchase WITHIN LAST 30 DAYS AND DID NOT purchase",
        "DID view THEN purchase AND DID NOT purchase", "DID view THEN purchase IN LAST 7 DAYS AND DID NOT view IN LAST 30 DAYS",
        "DID purchase BETWEEN 2 AND 5 TIMES AND DID purchase MORE THAN 5 TIMES",
        "DID purchase BETWEEN 2 AND 5 TIMES AND DID purchase FEWER THAN 2 TIMES",
        "NOT DID purchase AT MOST 3 TIMES AND DID purchase AT MOST 3 TIMES", "DID purchase WHERE category = 'a' AND category = 'b'"})
    void whatNobodyCanMeet(String text) {
        assertThat(found(text)).as(text).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUM(purchase.amount) > 200 AND SUM(purchase.amount) < 300",
        "SUM(purchase.amount) > 5 IN LAST 30 DAYS AND SUM(purchase.amount) < 3 IN LAST 7 DAYS",
        "SUM(purchase.amount) > 5 AND AVG(purchase.amount) < 3", "SUM(purchase.amount) < 100 AND DID NOT purchase",
        "NOT AVG(purchase.amount) > 10 AND NOT AVG(purchase.amount) <= 10",
        "SUM(purchase.amount) > 9 WHERE category = 'a' AND SUM(purchase.amount) < 5 WHERE category = 'b'",
        "orders >= returns AND orders <= returns", "orders = orders", "NOT orders > returns AND NOT orders <= returns",
        "nick = email AND nick != CASE email", "orders IN TOP 25% AND orders IN TOP 50%",
        "NOT orders IN TOP 25% AND NOT orders IN BOTTOM 75%",
        "orders IN TOP 25% AND returns IN BOTTOM 25%", "RANDOM 10% SEED 'a' AND RANDOM 10% FROM 20% SEED 'b'",
        "RANDOM 50% SEED 'a' AND RANDOM 10% FROM 20% SEED 'a'", "EXPORTED IN LAST 30 DAYS AND NOT EXPORTED TO 'mailchimp' IN LAST 30 DAYS",
        "EXPORTED IN LAST 30 DAYS AND NOT EXPORTED IN LAST 7 DAYS", "EXPORTED AS SEGMENT 'vip' AND NOT EXPORTED AS SEGMENT 'other'",
        "EXPORTED TO 'braze' AND NOT EXPORTED TO 'mailchimp'", "LAST purchase MORE THAN 120 DAYS AGO AND DID NOT purchase IN LAST 7 DAYS",
        "FIRST purchase WITHIN LAST 7 DAYS AND DID purchase IN LAST 3 DAYS",
        "DID view THEN NOT purchase WITHIN 24 HOURS AND DID NOT purchase",
        "NOT DID view THEN purchase AND DID NOT purchase", "DID purchase BETWEEN 2 AND 5 TIMES AND DID purchase AT LEAST 5 TIMES",
        "NOT DID purchase BETWEEN 2 AND 5 TIMES AND DID purchase AT LEAST 1 TIMES"})
    void whatSomebodyCanMeet(String text) {
        assertThat(found(text)).as(text).isEmpty();
    }

    /// Attributes, tags and consents have no history: another as-of reads them as they are now.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"vip = true | true", "orders > returns | true", "ANNIVERSARY OF born TODAY | true",
        "orders IN TOP 25% | true",
        "TAGGED 'a' | true", "CONSENT email | true", "DID purchase | false", "SUM(purchase.amount) > 2 | false",
        "LAST purchase MORE THAN 2 DAYS AGO | false",
        "DID view THEN purchase | false", "PIN IN ('a@example.com') | false", "RANDOM 10% SEED 'a' | false", "EXPORTED | false",
        "DID purchase OR (DID view AND vip = true) | true", "DID purchase OR (DID view AND EXPORTED) | false"})
    void readsWhatHasNoHistory(String text, boolean asked) {
        assertThat(resolved(text, AS_OF)).isInstanceOfSatisfying(Resolution.Ready.class,
                ready -> assertThat(Standing.isAskedFor(ready.rule())).isEqualTo(asked));
    }
}
