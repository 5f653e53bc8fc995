package whom.desk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import whom.moment.AsOf;
import whom.moment.Bounds;
import whom.moment.Days;
import whom.moment.Unit;
import whom.moment.Window;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.resolve.Problem;
import whom.resources.Words;
import whom.rule.Aggregate;
import whom.rule.Condition;
import whom.rule.Count;
import whom.rule.End;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Literal;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Operator;
import whom.rule.Path;
import whom.rule.RandomRules;
import whom.rule.Rule;

class RuleWordsTest {
    private static final AsOf AS_OF = new AsOf(Instant.parse("2026-09-18T12:05:00Z"), ZoneId.of("Europe/Berlin"));
    private final RuleWords words = new RuleWords(Words.of(Locale.ENGLISH), new Schema("email",
            List.of(new Attribute("country", "Country", Kind.TEXT, Map.of("FR", "France")),
                    new Attribute("signup_at", "Signed up", Kind.INSTANT, Map.of())),
            List.of(), List.of()));

    @Provide
    Arbitrary<Rule> rules() {
        return RandomRules.rules();
    }

    @Test
    void valuesFromTheRightKeepTheirPlaceAmongOthers() {
        Condition towns = new Condition.OfAttribute("country", new whom.rule.Test(Operator.IN,
                List.of(new Literal.Text("FR"), new Literal.Text("ישראל"), new Literal.Text("مصر")), null, false), Mark.NONE);
        // Between marks, so that the commas stay where they are.
        String israel = "\u200eישראל\u200e";
        String egypt = "\u200eمصر\u200e";

        assertThat(words.sentence(new Rule(new Group(Joiner.ALL, List.of(towns), Mark.NONE))))
                .isEqualTo("People whose country is France, " + israel + " or " + egypt + ".");
        assertThat(words.pieces(towns).getLast().text()).isEqualTo("France, " + israel + ", " + egypt);
    }

    @Test
    void whatIsStillToBeChosenEndsTheSentence() {
        Condition open = new Condition.OfAttribute("country", whom.rule.Test.of(Operator.IS), Mark.NONE);
        assertThat(words.sentence(new Rule(new Group(Joiner.ALL, List.of(open), Mark.NONE)))).isEqualTo("People whose country is …");
    }

    @Property
    void hasWordsForAnyRule(@ForAll("rules") Rule rule) {
        assertThat(words.sentence(rule)).isNotBlank().matches("(?s).*[.…]").doesNotEndWith("….");
        rows(rule.root());
    }

    private void rows(Group group) {
        for (int i = 0; i < group.children().size(); i++) {
            Node child = group.children().get(i);
            assertThat(words.joinWord(group, i)).isNotNull();
            switch (child) {
                case Group inner -> rows(inner);
                case Condition condition -> assertThat(words.phrase(condition)).isNotBlank();
            }
        }
    }

    @Test
    void saysARowAsTokens() {
        assertThat(texts(row("country", whom.rule.Test.of(Operator.IN, new Literal.Text("FR"), new Literal.Text("BE")))))
                .containsExactly("Country", "is any of", "France, BE");
        assertThat(texts(row("signup_at", whom.rule.Test.when(new Window.InLast(30, Unit.DAYS)))))
                .containsExactly("Signed up", "in the last", "30 days");
        assertThat(texts(row("", whom.rule.Test.of(Operator.AT_LEAST)))).containsExactly("choose an attribute", "at least",
                "choose a value");
    }

    private List<String> texts(Condition condition) {
        return words.pieces(condition).stream().map(Piece::text).toList();
    }

    private static Condition.OfAttribute row(String attribute, whom.rule.Test test) {
        return new Condition.OfAttribute(attribute, test, Mark.NONE);
    }

    @Test
    void saysHowOftenAndWhen() {
        assertThat(words.count(null)).isEqualTo("at least once");
        assertThat(words.count(new Count.AtMost(3))).isEqualTo("at most 3 times");
        assertThat(words.count(new Count.FewerThan(1))).isEqualTo("fewer than 1 time");
        assertThat(words.count(new Count.Exactly(0))).isEqualTo("exactly 0 times");
        assertThat(words.count(new Count.Between(1, 2000))).isEqualTo("between 1 and 2,000 times");
        assertThat(words.window(null)).isEqualTo("over all time");
        assertThat(words.window(new Window.MoreThanAgo(1, Unit.MONTHS))).isEqualTo("more than 1 month ago");
        assertThat(words.window(new Window.Between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31))))
                .isEqualTo("between 1 Jan 2026 and 31 Mar 2026");
    }

    @Test
    void joinsRows() {
        Node a = new Condition.Tagged("a", false, Mark.NONE);
        Node notA = new Group(Joiner.NONE, List.of(a), Mark.NONE);
        Node notGroup = new Group(Joiner.NONE, List.of(notA), Mark.NONE);
        Group all = new Group(Joiner.ALL, List.of(notA, a, notA, notGroup), Mark.NONE);
        assertThat(List.of(words.joinWord(all, 0), words.joinWord(all, 1), words.joinWord(all, 2), words.joinWord(all, 3)))
                .containsExactly("not", "and", "and not", "and");
        Group any = new Group(Joiner.ANY, List.of(a, a, notA), Mark.NONE);
        assertThat(List.of(words.joinWord(any, 0), words.joinWord(any, 1), words.joinWord(any, 2))).containsExactly("", "or", "or not");
    }

    @Test
    void saysResolvedTimes() {
        assertThat(words.bounds(new Bounds(Instant.parse("2026-09-11T22:00:00Z"), AS_OF.future()), AS_OF))
                .isEqualTo("12 Sep 00:00 – 18 Sep 14:05, Europe/Berlin");
        assertThat(words.bounds(new Bounds(Instant.parse("2026-09-16T22:00:00Z"), Instant.parse("2026-09-17T22:00:00Z")), AS_OF))
                .isEqualTo("17 Sep, Europe/Berlin");
        assertThat(words.bounds(new Bounds(Instant.parse("2025-12-31T10:00:00Z"), Instant.parse("2026-01-01T23:00:00Z")), AS_OF))
                .isEqualTo("31 Dec 2025 11:00 – 1 Jan 2026 24:00, Europe/Berlin");
        assertThat(words.bounds(new Bounds(null, Instant.parse("2026-03-21T23:00:00Z")), AS_OF)).isEqualTo("until 21 Mar, Europe/Berlin");
        assertThat(words.days(new Days(LocalDate.of(2026, 9, 18), LocalDate.of(2026, 9, 26)), AS_OF)).isEqualTo("18 Sep – 25 Sep");
    }

    @Test
    void hasWordsForEverythingThatCanBeChosen() {
        for (Operator operator : Operator.values()) {
            assertThat(words.operator(operator)).isNotBlank();
        }
        for (Unit unit : Unit.values()) {
            assertThat(words.unit(unit, 1)).isEqualTo(words.unit(unit, 2).replaceAll("s$", ""));
        }
        for (Joiner joiner : Joiner.values()) {
            assertThat(words.joiner(joiner) + words.joinerRest(joiner)).isNotBlank();
        }
        for (Aggregate figure : Aggregate.values()) {
            assertThat(words.figure(figure, "Amount")).contains("Amount");
        }
        for (End end : End.values()) {
            assertThat(words.phrase(new Condition.Edge(end, "", null, null, Mark.NONE))).isNotBlank();
        }
        for (Problem.Reason reason : Problem.Reason.values()) {
            for (Problem.Part part : Problem.Part.values()) {
                assertThat(words.problem(new Problem(Path.ROOT, part, 0, reason, "contry", "country"))).endsWith("Did you mean “country”?");
            }
        }
    }

    @Test
    void problemsSayWhatToDo() {
        assertThat(problem(Problem.Part.VALUE, Problem.Reason.UNKNOWN_NAME, "US"))
                .isEqualTo("There is no attribute “US”. If it is a text, put it in quotes.");
        assertThat(problem(Problem.Part.WHERE_PROPERTY, Problem.Reason.NO_PROPERTY_BUT_ATTRIBUTE, "country")).startsWith(
                "“country” is known of people, not of this event.").contains("parentheses").contains("window");
        assertThat(words.problem(new Problem(Path.ROOT, Problem.Part.VALUE, 0, Problem.Reason.WRONG_TYPE, "3", "3")))
                .isEqualTo("“3” in quotes is a text, which this attribute does not hold; write it without quotes.");
        assertThat(problem(Problem.Part.SUBJECT, Problem.Reason.CYCLE, "vip → loyal → vip"))
                .isEqualTo("These segments need each other: vip → loyal → vip. Take one of them out.");
        assertThat(problem(Problem.Part.SPAN, Problem.Reason.WINDOW_DOES_NOT_FIT, "1 MONTHS"))
                .isEqualTo("Months and years have no exact length; pick weeks, days, hours or minutes.");
        assertThat(problem(Problem.Part.PROPERTY, Problem.Reason.KIND_DOES_NOT_FIT, "category"))
                .isEqualTo("“category” holds no numbers; pick one that does, or count its different values.");
        assertThat(problem(Problem.Part.VALUE, Problem.Reason.BAD_PATTERN, "Unclosed group at letter 4"))
                .isEqualTo("This is no pattern: Unclosed group at letter 4. Mend it, or use “contains”.");
    }

    private String problem(Problem.Part part, Problem.Reason reason, String found) {
        return words.problem(new Problem(Path.ROOT, part, 0, reason, found, null));
    }

    @Test
    void saysNotices() {
        assertThat(words.everyone(48_210)).isEqualTo("No conditions yet: this is all 48,210 people");
        assertThat(words.ignoredGroup()).isEqualTo("This group holds no active condition, so it is left out.");
        assertThat(words.withoutValue(row("country", whom.rule.Test.of(Operator.IS_NOT)), 1)).isEqualTo("1 of them has no Country");
        assertThat(words.emptyRank()).isEqualTo("Nobody: people with the same value stay together, so a part of the ranks can be empty.");
    }
}
