package whom.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import whom.moment.AsOf;
import whom.moment.Unit;
import whom.moment.Window;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.profile.Schema;
import whom.rule.Aggregate;
import whom.rule.Condition;
import whom.rule.End;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Operator;
import whom.rule.Path;
import whom.rule.Rule;
import whom.rule.Where;
import whom.rule.text.Parsed;
import whom.rule.text.RuleText;
import whom.text.Lines;

class ResolverTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Mark MUTED = new Mark(null, true);
    private static final Node VIP = new Condition.Tagged("vip", false, Mark.NONE);
    private final Resolver resolver = new Resolver(schema(), new AsOf(Instant.parse("2026-09-18T12:05:00Z"), BERLIN), new Shelf());

    /// Segments `vip`, `loyal` (which needs vip), `pinned`, `a`, `b` and `c` in a circle, `itself`, `lost` (with a typing slip), and `torn`, whose file
    /// cannot be read.
    private static final class Shelf implements Known {
        private final Map<String, String> rules = Map.of("vip", "TAGGED 'vip'", "loyal", "IN SEGMENT 'vip' AND orders > 3", "pinned",
                "orders > 3 PIN IN ('Ada@Example.com') PIN OUT ('bob')", "a", "IN SEGMENT 'b'", "b", "orders > 1 OR NOT IN SEGMENT 'c'",
                "c",
                "IN SEGMENT 'a'", "itself", "IN SEGMENT 'itself'", "lost", "contry = 'US'", "everyone", "");

        @Override
        public List<String> segments() {
            return Stream.concat(rules.keySet().stream(), Stream.of("torn")).toList();
        }

        @Override
        public Optional<Rule> segment(String id) {
            return Optional.ofNullable(rules.get(id)).map(ResolverTest::parsed);
        }

        @Override
        public List<String> presets() {
            return List.of("mailchimp", "klaviyo");
        }
    }

    private static Schema schema() {
        List<Attribute> attributes = Stream
                .of("country text", "orders number", "vip boolean", "birth_date date", "signup_at instant", "interests list", "city text",
                        "ltv number", "renewal date", "next_at instant", "fan boolean", "likes list")
                .map(line -> {
                    List<String> words = List.of(line.split(" ", -1));
                    Kind kind = Stream.of(Kind.values()).filter(k -> k.word().equals(words.get(1))).findFirst().orElseThrow();
                    return new Attribute(words.get(0), words.get(0), kind, Map.of());
                }).toList();
        List<Property> properties = Stream.of(Kind.values()).map(kind -> new Property(kind.word() + "_p", kind.word(), kind)).toList();
        List<EventKind> events = List.of(new EventKind("purchase", "Purchase", "bought", properties),
                new EventKind("cart_add", "Cart", "filled the cart", List.of(new Property("product", "Product", Kind.TEXT))));
        return new Schema("country", attributes, events, List.of("email", "sms"));
    }

    @ParameterizedTest
    @MethodSource
    void resolved(List<String> row) {
        assertThat(resolver.resolve(parsed(row.get(0)))).isInstanceOfSatisfying(Resolution.Ready.class,
                ready -> assertThat(new Shown(BERLIN).of(ready.rule())).isEqualTo(row.get(1)));
    }

    static Stream<List<String>> resolved() throws IOException {
        return Lines.of("/whom/resolve/resolved.txt");
    }

    @ParameterizedTest
    @MethodSource
    void refused(List<String> row) {
        assertThat(resolver.resolve(parsed(row.get(0)))).isInstanceOfSatisfying(Resolution.NotReady.class, notReady -> assertThat(
                notReady.problems().stream().map(ResolverTest::shown).collect(Collectors.joining("; "))).isEqualTo(row.get(1)));
    }

    static Stream<List<String>> refused() throws IOException {
        return Lines.of("/whom/resolve/refused.txt");
    }

    private static Rule parsed(String text) {
        return switch (RuleText.parse(text)) {
            case Parsed.Tree tree -> tree.rule();
            case Parsed.Broken broken -> throw new AssertionError(text + ": " + broken);
        };
    }

    private static String shown(Problem problem) {
        String path = problem.path().steps().stream().map(String::valueOf).collect(Collectors.joining("."));
        return path + " " + problem.part() + (problem.nth() == 0 ? "" : "#" + problem.nth()) + " " + problem.reason()
                + (problem.found() == null ? "" : " " + problem.found())
                + (problem.suggestion() == null ? "" : " -> " + problem.suggestion());
    }

    @Test
    void groups_without_an_active_child_are_left_out_and_told() {
        Node muted = VIP.with(MUTED);
        Rule rule = rule(group(), VIP, group(group(), muted), group(muted).with(MUTED));
        assertThat(resolver.resolve(rule)).isInstanceOfSatisfying(Resolution.Ready.class, ready -> {
            assertThat(new Shown(BERLIN).of(ready.rule().root())).isEqualTo("all(tagged vip)");
            assertThat(ready.rule().root().children().getFirst().path()).isEqualTo(Path.of(1));
            assertThat(ready.ignored()).containsExactly(Path.of(0), Path.of(2), Path.of(2, 0));
        });
    }

    @Test
    void a_root_without_an_active_child_is_everyone() {
        Rule muted = new Rule(group(VIP).with(MUTED));
        for (Rule rule : List.of(Rule.EVERYONE, rule(VIP.with(MUTED)), rule(group()), muted)) {
            assertThat(resolver.resolve(rule)).isInstanceOfSatisfying(Resolution.Ready.class,
                    ready -> assertThat(ready.rule().root().children()).isEmpty());
        }
    }

    @Test
    void a_group_with_problems_is_not_called_empty() {
        assertThat(resolver.resolve(rule(group(new Condition.Tagged("", false, Mark.NONE)))))
                .isInstanceOfSatisfying(Resolution.NotReady.class, notReady -> assertThat(notReady.problems()).extracting(Problem::path)
                        .containsExactly(Path.of(0, 0)));
    }

    @Test
    void what_is_not_chosen_yet_is_missing_at_its_token() {
        assertMissing(new Condition.OfAttribute("", whom.rule.Test.of(Operator.IS), Mark.NONE), Problem.Part.SUBJECT);
        assertMissing(new Condition.OfAttribute("orders", whom.rule.Test.of(Operator.IS), Mark.NONE), Problem.Part.VALUE);
        assertMissing(new Condition.OfAttribute("orders", whom.rule.Test.of(Operator.IN), Mark.NONE), Problem.Part.VALUE);
        assertMissing(new Condition.OfAttribute("signup_at", whom.rule.Test.of(Operator.WHEN), Mark.NONE), Problem.Part.WINDOW);
        assertMissing(new Condition.Ranked("orders", null, Mark.NONE), Problem.Part.VALUE);
        assertMissing(new Condition.Consented("", Mark.NONE), Problem.Part.SUBJECT);
        assertMissing(new Condition.Edge(End.LAST, "", null, null, Mark.NONE), Problem.Part.SUBJECT);
        assertMissing(new Condition.Exported("", null, null, Mark.NONE), Problem.Part.SUBJECT);
        assertMissing(new Condition.Aggregated(Aggregate.SUM, "purchase", "", whom.rule.Test.of(Operator.MORE_THAN), null, null, Mark.NONE),
                Problem.Part.PROPERTY);
        assertMissing(new Condition.Did("purchase", new Where.Of("", whom.rule.Test.of(Operator.IS)), false, null, null, Mark.NONE),
                Problem.Part.WHERE_PROPERTY);
        assertMissing(new Condition.Did("purchase", new Where.Of("text_p", whom.rule.Test.of(Operator.IS)), false, null, null, Mark.NONE),
                Problem.Part.WHERE_VALUE);
        assertMissing(new Condition.Did(" ", null, false, null, null, Mark.NONE), Problem.Part.SUBJECT);
    }

    private void assertMissing(Condition condition, Problem.Part part) {
        assertThat(resolver.resolve(rule(condition)))
                .isEqualTo(new Resolution.NotReady(List.of(new Problem(Path.of(0), part, 0, Problem.Reason.MISSING, null, null))));
    }

    @Test
    void events_have_no_future() {
        Node next = new Condition.Did("purchase", null, false, null, new Window.InNext(7, Unit.DAYS), Mark.NONE);
        assertThat(resolver.resolve(rule(next))).isInstanceOfSatisfying(Resolution.NotReady.class,
                notReady -> assertThat(notReady.problems().getFirst().reason()).isEqualTo(Problem.Reason.WINDOW_DOES_NOT_FIT));
    }

    @Test
    void a_window_does_not_reach_backwards_by_less_than_nothing() {
        Node negative = new Condition.Did("purchase", null, false, null, new Window.InLast(-1, Unit.DAYS), Mark.NONE);
        assertThat(resolver.resolve(rule(negative))).isInstanceOfSatisfying(Resolution.NotReady.class,
                notReady -> assertThat(notReady.problems().getFirst().reason()).isEqualTo(Problem.Reason.OUT_OF_RANGE));
    }

    @Test
    void a_segment_that_would_need_itself_is_refused_while_it_is_written() {
        assertThat(resolver.resolve(parsed("IN SEGMENT 'loyal'"), "vip")).isEqualTo(new Resolution.NotReady(
                List.of(new Problem(Path.of(0), Problem.Part.SUBJECT, 0, Problem.Reason.CYCLE, "vip → loyal → vip", null))));
        assertThat(resolver.resolve(parsed("MUTED IN SEGMENT 'loyal'"), "vip")).isInstanceOf(Resolution.Ready.class);
        assertThat(resolver.resolve(parsed("IN SEGMENT 'loyal'"), "gold")).isInstanceOf(Resolution.Ready.class);
    }

    @Test
    void equal_meanings_are_equal_criteria() {
        assertSameMeaning("orders = 1", "ORDERS = 1.0");
        assertSameMeaning("orders IN TOP 25%", "orders IN TOP 25.0%");
        assertSameMeaning("orders IN TOP 25%", "orders IN BAND 75% TO 100%");
        assertSameMeaning("RANDOM 10% FROM 10%", "RANDOM 10.0% FROM 10.00%");
        assertSameMeaning("country IN ('US', 'ca')", "country IN ('CA', 'us', 'US')");
        assertSameMeaning("SUM(purchase.number_p) > 1e3", "SUM(Purchase.number_p) > 1000");
    }

    private void assertSameMeaning(String one, String other) {
        assertThat(resolver.resolve(parsed(one))).isEqualTo(resolver.resolve(parsed(other)));
    }

    private static Rule rule(Node... nodes) {
        return new Rule(group(nodes));
    }

    private static Group group(Node... nodes) {
        return new Group(Joiner.ALL, List.of(nodes), Mark.NONE);
    }
}
