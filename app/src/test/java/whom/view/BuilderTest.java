package whom.view;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.view.States.country;
import static whom.view.States.did;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import whom.desk.Intent;
import whom.moment.Unit;
import whom.moment.Window;
import whom.rule.Condition;
import whom.rule.Condition.Did;
import whom.rule.Condition.OfAttribute;
import whom.rule.Count;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Literal;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Operator;
import whom.rule.Path;
import whom.rule.Rule;

/// Rows, tokens and their editors, by keys and clicks.
class BuilderTest {
    private static final OfAttribute ORDERS = new OfAttribute("orders",
            whom.rule.Test.of(Operator.AT_LEAST, new Literal.Number(BigDecimal.valueOf(3))), Mark.NONE);
    private Rehearsal window;

    @BeforeEach
    void open() throws InterruptedException {
        window = Rehearsal.of(all(country("FR"), ORDERS, did(false)));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aNewConditionAsksAtOnceWhatItIsAbout() {
        window.press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(window.rule().root().children()).hasSize(4);
        assertThat(window.focused()).isEqualTo("picker-search");
        assertThat(window.isShown("#token-3-subject")).isTrue();
    }

    @Test
    void theNumbersAtTheRightAreThoseThatOneChooses() {
        window.click("#figures");
        window.press(KeyCode.DOWN, KeyCode.ENTER);

        assertThat(window.text("#figures")).isEqualTo("up to here");
    }

    @Test
    void whoTypesANameAndPressesEnterGetsThatPropertyAndIsAskedForItsValue() {
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.write("spent");
        window.press(KeyCode.ENTER);

        assertThat(window.rule().root().children().get(3))
                .isEqualTo(new OfAttribute("ltv", whom.rule.Test.of(Operator.AT_LEAST), Mark.NONE));
        assertThat(window.focused()).isEqualTo("value-field");
    }

    @Test
    void everyKeyInANumberCountsAtOnceAndAllAreOneStepOfUndo() {
        window.click("#token-1-value");
        window.write("40");

        assertThat(window.rule().node(Path.of(1))).contains(orders(40));
        assertThat(window.edits()).hasSize(2).extracting(edit -> edit.burst()).doesNotContainNull()
                .containsOnly(window.edits().getFirst().burst());
        assertThat(window.text("#token-1-value")).isEqualTo("40");
    }

    @Test
    void whatIsNoNumberIsKeptInTheRowForTheRowToSay() {
        window.click("#token-1-value");
        window.write("x");

        assertThat(window.rule().node(Path.of(1)))
                .contains(new OfAttribute("orders", whom.rule.Test.of(Operator.AT_LEAST, new Literal.Text("x")), Mark.NONE));
    }

    @Test
    void escapeClosesTheEditorAndGoesBackToItsToken() {
        window.focus("#token-1-value");
        window.press(KeyCode.ENTER);
        assertThat(window.isShown("#picker")).isTrue();

        window.press(KeyCode.ESCAPE);

        assertThat(window.isShown("#picker")).isFalse();
        assertThat(window.focused()).isEqualTo("token-1-value");
    }

    @Test
    void anotherOperatorKeepsTheValueThatStillFits() {
        window.click("#token-1-operator");
        window.click("#operator-lessThan");

        assertThat(window.rule().node(Path.of(1)))
                .contains(new OfAttribute("orders", whom.rule.Test.of(Operator.LESS_THAN, new Literal.Number(BigDecimal.valueOf(3))),
                        Mark.NONE));
    }

    @Test
    void realValuesAreCheckedOneAfterTheOther() {
        window.click("#token-0-operator");
        window.click("#operator-in");
        window.click("#token-0-value");
        window.click("#pick-Belgium");
        window.click("#pick-France");

        assertThat(window.rule().node(Path.of(0))).contains(new OfAttribute("country",
                new whom.rule.Test(Operator.IN, List.of(new Literal.Text("BE")), null, false), Mark.NONE));
    }

    @Test
    void anyValueCanBeTypedAlsoOneThatNobodyHas() {
        window.click("#token-0-value");
        window.write("Atlantis");

        assertThat(window.rule().node(Path.of(0)))
                .contains(new OfAttribute("country", whom.rule.Test.of(Operator.IS, new Literal.Text("Atlantis")), Mark.NONE));
    }

    @Test
    void howOftenIsAWayAndANumber() {
        window.click("#token-2-count");
        window.write("5");
        window.click("#count-exactly");

        assertThat(window.rule().node(Path.of(2)))
                .contains(new Did("purchase", null, false, new Count.Exactly(5), new Window.InLast(90, Unit.DAYS), Mark.NONE));
    }

    @Test
    void whenIsAWayANumberAndAUnit() {
        window.click("#token-2-window");
        window.write("6");
        window.click("#unit-months");
        window.click("#window-moreThanAgo");

        assertThat(window.rule().node(Path.of(2))).map(Did.class::cast).map(Did::window).contains(new Window.MoreThanAgo(6, Unit.MONTHS));
    }

    @Test
    void overAllTimeIsNoWindow() {
        window.click("#token-2-window");
        window.click("#window-always");

        assertThat(window.rule().node(Path.of(2))).contains(new Did("purchase", null, false, new Count.AtLeast(3), null, Mark.NONE));
    }

    @Test
    void arrowsWalkOverTokensAndRows() {
        window.focus("#token-0-subject");
        window.press(KeyCode.RIGHT);
        assertThat(window.focused()).isEqualTo("token-0-operator");
        window.press(KeyCode.DOWN);
        assertThat(window.focused()).isEqualTo("token-1-operator");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        assertThat(window.focused()).isEqualTo("add-condition");
    }

    @Test
    void deleteTakesTheRowOutAndTheFocusStaysWhereItWas() {
        window.focus("#token-1-value");
        window.press(KeyCode.DELETE);

        assertThat(window.rule()).isEqualTo(all(country("FR"), did(false)));
        assertThat(window.focused()).isEqualTo("token-1-subject");
    }

    @Test
    void altAndArrowsMoveTheRowAndTheFocusGoesAlong() {
        window.focus("#token-1-subject");
        window.press(KeyCode.ALT, KeyCode.UP);

        assertThat(window.rule()).isEqualTo(all(ORDERS, country("FR"), did(false)));
        assertThat(window.focused()).isEqualTo("token-0-subject");
    }

    @Test
    void duplicateAndMuteHaveKeys() {
        window.focus("#token-0-subject");
        window.press(KeyCode.CONTROL, KeyCode.D);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);

        assertThat(window.rule()).isEqualTo(all(country("FR"), country("FR").with(new Mark(null, true)), ORDERS, did(false)));
    }

    @Test
    void rowsAreCutCopiedAndPastedAsText() {
        window.focus("#token-0-subject");
        window.press(KeyCode.CONTROL, KeyCode.C);
        assertThat(window.clipboard()).isEqualTo("country = 'FR'");
        window.focus("#token-1-subject");
        window.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(window.rule()).isEqualTo(all(country("FR"), ORDERS, country("FR"), did(false)));

        window.press(KeyCode.CONTROL, KeyCode.X);
        assertThat(window.rule()).isEqualTo(all(country("FR"), ORDERS, did(false)));
    }

    @Test
    void whatIsNoRuleIsNotPastedAndSaysWhy() {
        window.focus("#token-0-subject");
        window.clipboard("Dear reader");
        window.press(KeyCode.CONTROL, KeyCode.V);

        assertThat(window.rule()).isEqualTo(all(country("FR"), ORDERS, did(false)));
        assertThat(window.intents).last().isInstanceOfSatisfying(Intent.CannotPaste.class,
                refused -> assertThat(refused.why()).startsWith("line 1, column"));
    }

    @Test
    void theSpaceBarTurnsThePill() {
        window.focus("#pill");
        window.press(KeyCode.SPACE);
        assertThat(window.rule().root().joiner()).isEqualTo(Joiner.ANY);
        window.press(KeyCode.SPACE);

        assertThat(window.rule().root().joiner()).isEqualTo(Joiner.NONE);
        assertThat(window.text("#pill")).isEqualTo("None");
    }

    @Test
    void theMenuOfARowHasWhatTheKeysHave() {
        window.focus("#row-menu-0");
        window.press(KeyCode.ENTER);
        window.click("#menu-wrap");

        assertThat(window.rule().root().children().getFirst()).isEqualTo(new Group(Joiner.ANY, List.of(country("FR")), Mark.NONE));
    }

    @Test
    void aNewGroupJoinsTheOtherWay() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);

        assertThat(window.rule().root().children().get(3)).isInstanceOfSatisfying(Group.class,
                group -> assertThat(group.joiner()).isEqualTo(Joiner.ANY));
        assertThat(window.focused()).isEqualTo("picker-search");
    }

    @Test
    void aRowSaysItsPhraseAndItsCountToWhoCannotSeeIt() {
        assertThat(window.node("#row-1").getAccessibleText()).isEqualTo("Orders at least 3, 1,204 people");
    }

    private static Condition orders(int least) {
        return new OfAttribute("orders", whom.rule.Test.of(Operator.AT_LEAST, new Literal.Number(BigDecimal.valueOf(least))), Mark.NONE);
    }

    private static Rule all(Node... children) {
        return new Rule(new Group(Joiner.ALL, List.of(children), Mark.NONE));
    }
}
