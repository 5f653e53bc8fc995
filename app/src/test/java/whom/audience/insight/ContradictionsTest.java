package whom.audience.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
import whom.rule.Condition;
import whom.rule.Mark;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Path;
import whom.rule.Pins;
import whom.rule.Rule;
import whom.rule.text.Parsed;
import whom.rule.text.RuleText;

/// Rules that nobody can meet are found; rules that somebody can meet, however odd, are left alone.
class ContradictionsTest {
    private static final Schema SCHEMA = new Schema("email", List.of(attribute("email", Kind.TEXT), attribute("country", Kind.TEXT),
            attribute("orders", Kind.NUMBER), attribute("vip", Kind.BOOLEAN), attribute("birth_date", Kind.DATE),
            attribute("signup_at", Kind.INSTANT), attribute("interests", Kind.LIST)),
            List.of(new EventKind("purchase", "Purchase", "bought", List.of(new Property("category", "Category", Kind.TEXT)))),
            List.of("email"));
    private static final AsOf AS_OF = new AsOf(Instant.parse("2026-11-25T12:00:00Z"), ZoneId.of("Europe/Berlin"));

    private static Attribute attribute(String name, Kind kind) {
        return new Attribute(name, name, kind, Map.of());
    }

    private static Rule rule(String text) {
        return switch (RuleText.parse(text)) {
            case Parsed.Tree tree -> tree.rule();
            case Parsed.Broken broken -> throw new AssertionError(broken.errors());
        };
    }

    private static Optional<Contradiction> found(Rule rule, Known known) {
        return Contradictions.lasting(AS_OF, asOf -> new Resolver(SCHEMA, asOf, known).resolve(rule));
    }

    private static Optional<Contradiction> found(String text) {
        return found(rule(text), Known.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"country = 'US' AND country = 'FR'", "orders < 3 AND orders > 5", "vip = true AND NOT vip = true",
        "country IN ('US', 'FR') AND country != 'us' AND country != 'fr'", "country IS NOT SET AND country = 'US'",
        "country = CASE 'US' AND country = CASE 'us'", "country = 'US' AND country = CASE 'Fr'",
        "country = 'US' AND country STARTS WITH 'F'", "email ENDS WITH '.de' AND email ENDS WITH '.com'",
        "email CONTAINS 'gmail' AND email NOT CONTAINS 'mail'", "email STARTS WITH 'info@' AND email NOT STARTS WITH 'info'",
        "orders = 3 AND orders != 3", "orders > 2 AND orders BETWEEN 1 AND 2", "orders > 2 AND orders < 5 AND NOT orders BETWEEN 2 AND 5",
        "orders IN (1, 2) AND orders > 2", "vip = true AND vip = false",
        "birth_date BEFORE '1990-01-01' AND birth_date ON '1990-01-01'", "birth_date IS NOT SET AND birth_date AFTER '1980-01-01'",
        "signup_at WITHIN LAST 7 DAYS AND signup_at MORE THAN 7 DAYS AGO",
        "signup_at WITHIN LAST 30 DAYS AND signup_at BEFORE '2026-01-01'",
        "interests HAS ALL ('shoes', 'bags') AND interests HAS NONE ('bags')",
        "interests HAS ANY ('shoes', 'bags') AND interests HAS NONE ('bags', 'Shoes', 'hats')",
        "interests IS EMPTY AND interests HAS ANY ('x')", "TAGGED 'interest/shoes' AND NOT TAGGED 'interest'",
        "DID purchase AT LEAST 3 TIMES IN LAST 30 DAYS AND DID NOT purchase IN LAST 30 DAYS",
        "DID purchase IN LAST 7 DAYS AND DID NOT purchase IN LAST 30 DAYS", "DID purchase TODAY AND DID purchase EXACTLY 0 TIMES",
        "DID purchase MORE THAN 5 TIMES IN LAST 7 DAYS AND DID purchase AT MOST 5 TIMES IN LAST 1 MONTHS",
        "DID NOT purchase AND NOT DID NOT purchase", "ALL (country = 'US', ANY (country = 'FR', country = 'DE'))",
        "(country = 'US' OR country = 'FR') AND (country = 'DE' OR country = 'BE')", "NONE (orders > 3, NOT orders > 3)",
        "country = 'US' AND NOT (country = 'US' OR vip = true)", "ANY (ALL (orders < 1, orders > 1), ALL (vip = true, vip = false))"})
    void whatNobodyCanMeet(String text) {
        assertThat(found(text)).as(text).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"country = 'US' AND country != 'FR'", "country != 'US' AND country != 'FR'", "orders > 3 AND orders < 5",
        "orders > 3 AND orders <= 4 AND orders != 4", "country = 'US' AND country != CASE 'US'", "NOT orders < 3 AND NOT orders >= 3",
        "vip != true AND vip != false", "country IN ('US', 'FR') AND country != 'US'", "country = 'US' OR country = 'FR'",
        "email ENDS WITH '.de' AND email CONTAINS '.com'", "email STARTS WITH 'a' AND email STARTS WITH 'ab'",
        "email CONTAINS 'mail' AND email NOT CONTAINS 'gmail'", "email CONTAINS 'a' AND email NOT STARTS WITH 'a'",
        "interests HAS ANY ('shoes', 'bags') AND interests HAS NONE ('bags')", "interests HAS ALL ('a') AND interests HAS ANY ('b')",
        "TAGGED 'interest' AND NOT TAGGED 'interest/shoes'", "TAGGED 'interests' AND NOT TAGGED 'interest'",
        "DID purchase IN LAST 30 DAYS AND DID NOT purchase IN LAST 7 DAYS",
        "DID purchase AT LEAST 2 TIMES AND DID purchase AT MOST 3 TIMES", "DID purchase ON '2026-12-24'",
        "DID purchase BETWEEN '2026-12-20' AND '2026-12-26' AND DID NOT purchase TODAY",
        "signup_at WITHIN LAST 3 DAYS AND signup_at BETWEEN '2026-12-20' AND '2026-12-26'",
        "birth_date BEFORE '1990-01-01' AND birth_date != '1980-01-01'", "country = 'US' AND (country = 'FR' OR vip = true)",
        "NONE (country = 'US', country = 'FR')", "orders IS NOT SET AND orders != 3", "vip = true"})
    void whatSomebodyCanMeet(String text) {
        assertThat(found(text)).as(text).isEmpty();
    }

    @Test
    void everyoneIsNoContradictionAndPinsLetSomebodyIn() {
        assertThat(found(Rule.EVERYONE, Known.NOTHING)).isEmpty();
        Rule impossible = rule("orders < 1 AND orders > 1");
        assertThat(found(impossible.with(new Pins(List.of("ada@example.com"), List.of())), Known.NOTHING)).isEmpty();
        assertThat(found(impossible.with(new Pins(List.of("ada@example.com"), List.of("Ada@example.com "))), Known.NOTHING)).isPresent();
    }

    @Test
    void theRowsThatExcludeEachOtherAreNamedAndNoOthers() {
        assertThat(found("vip = true AND country = 'US' AND orders > 3 AND (orders < 3 AND DID purchase)").orElseThrow().rows())
                .containsExactly(Path.of(2), Path.of(3, 0));
        assertThat(found("vip = true AND (country = 'US' AND country = 'FR' OR orders < 1 AND orders > 2)").orElseThrow().rows())
                .containsExactly(Path.of(1, 0, 0), Path.of(1, 0, 1), Path.of(1, 1, 0), Path.of(1, 1, 1));
    }

    @Test
    void looksThroughTheSegmentsThatARuleAsksFor() {
        Known known = new Known() {
            @Override
            public List<String> segments() {
                return List.of("us", "nobody");
            }

            @Override
            public Optional<Rule> segment(String id) {
                return Optional.of(rule(id.equals("us") ? "country = 'US'" : "orders < 1 AND orders > 1"));
            }

            @Override
            public List<String> presets() {
                return List.of();
            }
        };
        Condition us = new Condition.InSegment("us", Mark.NONE);
        Rule contrary = new Rule(new Group(Joiner.ALL, List.of(us, rule("country = 'FR'").root().children().getFirst()), Mark.NONE));
        assertThat(found(contrary, known).orElseThrow().rows()).containsExactly(Path.of(0), Path.of(1));
        Rule not = new Rule(new Group(Joiner.NONE, List.of(us, rule("country != 'US'").root().children().getFirst()), Mark.NONE));
        assertThat(found(not, known)).isPresent();
        assertThat(found(new Rule(new Group(Joiner.ALL, List.of(us), Mark.NONE)), known)).isEmpty();
        assertThat(found(new Rule(new Group(Joiner.ALL, List.of(new Condition.InSegment("nobody", Mark.NONE)), Mark.NONE)), known))
                .isPresent();
        assertThat(found(new Rule(new Group(Joiner.NONE, List.of(new Condition.InSegment("nobody", Mark.NONE)), Mark.NONE)), known))
                .isEmpty();
    }

    @Test
    void aRuleThatCannotBeCountedContradictsNothing() {
        assertThat(Contradictions.lasting(AS_OF, asOf -> new Resolution.NotReady(List.of()))).isEmpty();
    }
}
