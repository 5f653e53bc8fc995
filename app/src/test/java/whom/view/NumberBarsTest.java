package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import whom.desk.Intent;
import whom.desk.state.Histogram;
import whom.desk.state.Suggestions;
import whom.rule.Condition;
import whom.rule.Literal;
import whom.rule.Operator;
import whom.rule.Path;

/// A number's histogram: its ends dragged with the mouse and moved by key.
class NumberBarsTest {
    @Test
    void aDragMovesTheNumberAndIsOneStepOfUndo() throws InterruptedException {
        try (Rehearsal window = open(BarsStates.orders(), "orders", Operator.AT_LEAST, 3)) {
            assertThat(window.intents).contains(new Intent.AskHistogram("orders"));
            Point2D three = middle(window, "#bound");
            window.focus("#bound");
            window.press(KeyCode.RIGHT);
            double one = middle(window, "#bound").getX() - three.getX();
            assertThat(values(window)).containsExactly("4");

            window.robot.moveTo(middle(window, "#bound")).press(MouseButton.PRIMARY);
            for (int orders = 5; orders <= 10; orders++) {
                window.robot.moveTo(three.getX() + (orders - 3) * one, three.getY() - 8);
                WaitForAsyncUtils.waitForFxEvents();
                assertThat(values(window)).as("while it is dragged").containsExactly(String.valueOf(orders));
            }
            window.robot.release(MouseButton.PRIMARY);
            WaitForAsyncUtils.waitForFxEvents();

            assertThat(((TextField) window.node("#value-field")).getText()).isEqualTo("10");
            assertThat(window.text("#token-0-value")).isEqualTo("10");
            assertThat(window.edits()).hasSizeGreaterThan(5).extracting(edit -> Objects.requireNonNull(edit.burst()))
                    .as("one step of undo").containsOnly(Objects.requireNonNull(window.edits().getFirst().burst()));
        }
    }

    @Test
    void aPressOnTheBarsBringsTheHandleThere() throws InterruptedException {
        try (Rehearsal window = open(BarsStates.orders(), "orders", Operator.AT_MOST)) {
            Bounds bars = onScreen(window, "#bars");
            window.robot.moveTo(bars.getMinX() + 1, bars.getCenterY()).press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
            WaitForAsyncUtils.waitForFxEvents();

            assertThat(values(window)).containsExactly("0");
            assertThat(window.focused()).isEqualTo("bound");
        }
    }

    @Test
    void keysMoveAHandleInSmallAndLargeStepsAndToTheEnds() throws InterruptedException {
        try (Rehearsal window = open(BarsStates.spent(), "ltv", Operator.BETWEEN, 100, 239)) {
            window.press(KeyCode.TAB);
            window.press(KeyCode.TAB);
            assertThat(window.focused()).isEqualTo("bound");
            window.press(KeyCode.LEFT);
            assertThat(values(window)).containsExactly("98", "239");
            window.press(KeyCode.SHIFT, KeyCode.RIGHT);
            assertThat(values(window)).containsExactly("100", "239");
            window.press(KeyCode.HOME);
            assertThat(values(window)).containsExactly("0", "239");

            window.press(KeyCode.TAB);
            assertThat(window.focused()).isEqualTo("bound-2");
            window.press(KeyCode.RIGHT);
            assertThat(values(window)).as("from what was typed to the next round value").containsExactly("0", "240");
            window.press(KeyCode.END);
            assertThat(values(window)).containsExactly("0", "520");
            window.press(KeyCode.ENTER);
            assertThat(window.isShown("#picker")).isFalse();
        }
    }

    @Test
    void oneEndStopsAtTheOther() throws InterruptedException {
        try (Rehearsal window = open(BarsStates.orders(), "orders", Operator.BETWEEN, 3, 5)) {
            window.focus("#bound");
            window.press(KeyCode.END);
            assertThat(values(window)).containsExactly("5", "5");
        }
    }

    @Test
    void aHandleThatWaitsBringsTheOtherEndAlong() throws InterruptedException {
        try (Rehearsal window = open(BarsStates.orders(), "orders", Operator.BETWEEN)) {
            window.focus("#bound");
            window.press(KeyCode.RIGHT);
            assertThat(values(window)).containsExactly("1", "24");
        }
    }

    @Test
    void whatIsTypedBeyondTheBarsStays() throws InterruptedException {
        try (Rehearsal window = open(BarsStates.spent(), "ltv", Operator.AT_LEAST, 5000)) {
            double before = middle(window, "#bound").getX();
            window.focus("#bound");
            window.press(KeyCode.RIGHT);
            assertThat(values(window)).containsExactly("5000");
            window.press(KeyCode.LEFT);
            assertThat(values(window)).containsExactly("4998");
            assertThat(middle(window, "#bound").getX()).isEqualTo(before);
        }
    }

    @Test
    void whoeverCannotSeeItHearsASlider() throws InterruptedException {
        try (Rehearsal window = open(BarsStates.orders(), "orders", Operator.BETWEEN, 3, 12)) {
            Node low = window.node("#bound");
            assertThat(low.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
            assertThat(low.getAccessibleText()).isEqualTo("Lower end of Orders: 3");
            assertThat(window.node("#bound-2").getAccessibleText()).isEqualTo("Upper end of Orders: 12");
            assertThat(low.queryAccessibleAttribute(AccessibleAttribute.VALUE)).isEqualTo(3.0);
            assertThat(low.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE)).isEqualTo(24.0);
        }
    }

    @Test
    void nothingJumpsWhenTheBarsCome() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(
                BarsStates.knowing(BarsStates.of("orders", BarsStates.orders(), Operator.AT_LEAST, 3), Suggestions.NONE))) {
            window.click("#token-0-value");
            assertThat(window.isShown("#bound")).isFalse();
            Bounds before = onScreen(window, "#picker");

            window.show(BarsStates.of("orders", BarsStates.orders(), Operator.AT_LEAST, 3));
            WaitForAsyncUtils.waitForFxEvents();

            assertThat(window.isShown("#bound")).isTrue();
            assertThat(onScreen(window, "#picker")).isEqualTo(before);
            assertThat(window.text("#bars-about")).contains("from 0 to 23");
        }
    }

    @Test
    void whereNobodyHasAValueThatIsSaid() throws InterruptedException {
        try (Rehearsal window = open(Histogram.EMPTY, "orders", Operator.AT_LEAST, 3)) {
            assertThat(window.text("#bars-about")).isEqualTo("Nobody has a value yet.");
            assertThat(window.isShown("#bound")).isFalse();
        }
    }

    private static Rehearsal open(Histogram histogram, String attribute, Operator operator, int... values) throws InterruptedException {
        Rehearsal window = new Rehearsal(BarsStates.of(attribute, histogram, operator, values));
        window.click("#token-0-value");
        return window;
    }

    private static List<String> values(Rehearsal window) {
        Condition.OfAttribute row = (Condition.OfAttribute) window.rule().node(Path.of(0)).orElseThrow();
        return row.test().values().stream().map(value -> ((Literal.Number) value).number()).map(BigDecimal::toPlainString).toList();
    }

    private static Point2D middle(Rehearsal window, String query) {
        Bounds at = onScreen(window, query);
        return new Point2D(at.getCenterX(), at.getCenterY());
    }

    private static Bounds onScreen(Rehearsal window, String query) {
        Node node = window.node(query);
        window.robot.interact(() -> node.getScene().getRoot().layout());
        return node.localToScreen(node.getLayoutBounds());
    }
}
