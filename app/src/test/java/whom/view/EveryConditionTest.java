package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import whom.moment.Span;
import whom.moment.Unit;
import whom.moment.Window;
import whom.rule.Aggregate;
import whom.rule.Annual;
import whom.rule.Band;
import whom.rule.Condition;
import whom.rule.Condition.Did;
import whom.rule.End;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Literal;
import whom.rule.Mark;
import whom.rule.Operator;
import whom.rule.Path;
import whom.rule.Pins;
import whom.rule.Rule;
import whom.rule.Step;
import whom.rule.Where;

/// Every kind of condition made and changed by keys and clicks, from a row about orders.
class EveryConditionTest {
    private static final Window LATELY = new Window.InLast(90, Unit.DAYS);
    private Rehearsal window;

    @BeforeEach
    void open() throws InterruptedException {
        window = Rehearsal
                .of(new Rule(new Group(Joiner.ALL, List.of(new Did("purchase", null, false, null, LATELY, Mark.NONE)), Mark.NONE)));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void add(String typed) {
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.write(typed);
        window.press(KeyCode.ENTER);
    }

    private Condition row(int index) {
        return (Condition) window.rule().node(Path.of(index)).orElseThrow();
    }

    @Test
    void consentIsFoundByItsChannel() {
        add("agreed to SMS");

        assertThat(row(1)).isEqualTo(new Condition.Consented("sms", Mark.NONE));
        assertThat(window.text("#token-1-subject")).isEqualTo("SMS");
    }

    @Test
    void anotherSegmentIsFoundByItsName() {
        add("lapsed 90");

        assertThat(row(1)).isEqualTo(new Condition.InSegment("lapsed", Mark.NONE));
        assertThat(window.text("#token-1-subject")).isEqualTo("Lapsed 90 days");
    }

    @Test
    void aRowIsTurnedIntoItsOppositeAndBack() {
        add("lapsed 90");
        window.focus("#row-menu-1");
        window.press(KeyCode.ENTER);
        window.click("#menu-not");
        assertThat(window.rule().root().children().get(1)).isEqualTo(
                new Group(Joiner.NONE, List.of(new Condition.InSegment("lapsed", Mark.NONE)), Mark.NONE));

        window.focus("#row-menu-1-0");
        window.press(KeyCode.ENTER);
        window.click("#menu-not");

        assertThat(row(1)).isEqualTo(new Condition.InSegment("lapsed", Mark.NONE));
    }

    @Test
    void aRankIsAPartAndAPercentage() {
        add("rank by orders");
        assertThat(row(1)).isEqualTo(new Condition.Ranked("orders", new Band.Top(new BigDecimal(25)), Mark.NONE));
        window.click("#token-1-value");
        window.write("10");
        window.click("#band-bottom");

        assertThat(row(1)).isEqualTo(new Condition.Ranked("orders", new Band.Bottom(BigDecimal.TEN), Mark.NONE));
    }

    @Test
    void aRankGoesBackToAPlainQuestion() {
        add("rank by orders");
        window.click("#token-1-operator");
        window.choose("#operator-lessThan");

        assertThat(row(1)).isEqualTo(new Condition.OfAttribute("orders", whom.rule.Test.of(Operator.LESS_THAN), Mark.NONE));
    }

    @Test
    void anAnniversaryLiesAroundToday() {
        add("birthday: its");
        window.click("#token-1-window");
        window.click("#window-inMonth");

        assertThat(row(1)).isEqualTo(new Condition.Anniversary("birth_date", new Annual.InMonth(), Mark.NONE));
    }

    @Test
    void aRandomShareHasAPercentageAStartAndADraw() {
        add("random");
        window.click("#token-1-value");
        window.write("5");
        window.press(KeyCode.TAB);
        window.write("20");
        window.press(KeyCode.TAB);
        window.write("autumn");

        assertThat(row(1)).isEqualTo(new Condition.RandomShare(new BigDecimal(5), new BigDecimal(20), "autumn", Mark.NONE));
    }

    @Test
    void peopleByNameAreTypedOneALine() {
        add("people by name");
        window.write("ada@example.com\nlin@example.com");

        assertThat(row(1)).isEqualTo(new Condition.Pinned(List.of("ada@example.com", "lin@example.com"), Mark.NONE));
    }

    @Test
    void anUploadHasAFormatAndASegment() {
        add("upload file");
        window.click("#token-1-value");
        window.choose("#preset-mailchimp");
        window.choose("#segment-lapsed");
        window.click("#picker-done");

        assertThat(row(1)).isEqualTo(new Condition.Exported("mailchimp", "lapsed", new Window.InLast(30, Unit.DAYS), Mark.NONE));
    }

    @Test
    void aFigureIsChosenWhereTheEventIsAskedAbout() {
        window.click("#token-0-operator");
        window.choose("#figure-sum-value");
        assertThat(window.focused()).isEqualTo("value-field");
        window.write("200");

        assertThat(row(0)).isEqualTo(new Condition.Aggregated(Aggregate.SUM, "purchase", "value",
                whom.rule.Test.of(Operator.MORE_THAN, new Literal.Number(new BigDecimal(200))), null, LATELY, Mark.NONE));
        window.press(KeyCode.ESCAPE);
        window.click("#token-0-operator");
        window.choose("#operator-atMost");
        window.click("#token-0-property");
        window.choose("#figure-count_distinct-category");

        assertThat(row(0)).isEqualTo(new Condition.Aggregated(Aggregate.COUNT_DISTINCT, "purchase", "category",
                whom.rule.Test.of(Operator.AT_MOST, new Literal.Number(new BigDecimal(200))), null, LATELY, Mark.NONE));
    }

    @Test
    void theLastTimeIsFoundByTyping() {
        add("last order");
        window.click("#token-1-window");
        window.click("#window-moreThanAgo");
        window.focus("#value-field");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.write("180");

        assertThat(row(1)).isEqualTo(new Condition.Edge(End.LAST, "purchase", null, new Window.MoreThanAgo(180, Unit.DAYS), Mark.NONE));
    }

    @Test
    void aSequenceGrowsAndShrinksStepByStep() {
        window.click("#token-0-operator");
        window.choose("#operator-then");
        window.choose("#pick-unsubscribe");
        window.click("#token-0-operator-1");
        window.click("#operator-didNot");
        window.click("#token-0-span");
        window.write("24");
        window.click("#unit-hours");
        Step not = new Step(true, "unsubscribe", null, new Span(24, Unit.HOURS));
        assertThat(row(0)).isEqualTo(new Condition.Sequence("purchase", null, List.of(not), LATELY, Mark.NONE));

        window.press(KeyCode.ESCAPE);
        window.click("#token-0-subject-1");
        window.choose("#step-add");
        window.choose("#pick-email_open");
        window.click("#token-0-span-1");
        window.click("#window-anyAfter");
        assertThat(row(0))
                .isEqualTo(new Condition.Sequence("purchase", null, List.of(not, new Step(false, "email_open", null, null)), LATELY,
                        Mark.NONE));

        window.press(KeyCode.ESCAPE);
        window.click("#token-0-subject-1");
        window.choose("#step-remove");
        window.click("#token-0-subject-1");
        window.choose("#step-remove");

        assertThat(row(0)).isEqualTo(new Did("purchase", null, false, null, LATELY, Mark.NONE));
    }

    @Test
    void eventsAreNarrowedByTheirProperties() {
        window.click("#token-0-subject");
        window.choose("#pick-where");
        window.choose("#pick-category");
        window.write("Shoes");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ESCAPE);
        window.click("#token-0-where-property");
        window.choose("#where-add");
        window.choose("#pick-value");
        window.write("20");
        window.press(KeyCode.ENTER);
        Where shoes = new Where.Of("category", new whom.rule.Test(Operator.IN, List.of(new Literal.Text("Shoes")), null, false));
        Where dear = new Where.Of("value", whom.rule.Test.of(Operator.AT_LEAST, new Literal.Number(new BigDecimal(20))));
        assertThat(row(0)).isEqualTo(did(new Where.All(List.of(shoes, dear))));

        window.click("#token-0-where-property-1");
        window.choose("#where-any");
        assertThat(row(0)).isEqualTo(did(new Where.Any(List.of(shoes, dear))));

        window.click("#token-0-where-operator-1");
        window.choose("#operator-isSet");
        window.click("#token-0-where-property");
        window.choose("#where-remove");

        assertThat(row(0)).isEqualTo(did(new Where.Of("value", whom.rule.Test.of(Operator.IS_SET))));
    }

    @Test
    void twoPropertiesAreComparedWhenTheyAreOfOneKind() {
        add("orders");
        window.press(KeyCode.ESCAPE);
        window.click("#token-1-operator");
        window.choose("#operator-other-moreThan");
        window.choose("#pick-ltv");

        assertThat(row(1)).isEqualTo(
                new Condition.OfAttribute("orders", whom.rule.Test.of(Operator.MORE_THAN, new Literal.OtherAttribute("ltv")), Mark.NONE));
        assertThat(window.text("#token-1-value")).isEqualTo("their spent so far");
    }

    @Test
    void peopleArePinnedBesideTheRule() {
        window.click("#pins");
        window.write("ada@example.com");
        window.press(KeyCode.CONTROL, KeyCode.TAB);
        window.write("lin@example.com");

        assertThat(window.rule().pins()).isEqualTo(new Pins(List.of("ada@example.com"), List.of("lin@example.com")));
        assertThat(window.text("#pins")).isEqualTo("Pinned: 1 in, 1 out");
    }

    private static Did did(Where where) {
        return new Did("purchase", where, false, null, LATELY, Mark.NONE);
    }
}
