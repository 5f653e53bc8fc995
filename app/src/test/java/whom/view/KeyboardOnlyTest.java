package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import whom.desk.Intent;
import whom.desk.state.OpenWorkspace.Tab;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Literal;
import whom.rule.Mark;
import whom.rule.Operator;
import whom.rule.Path;
import whom.rule.Rule;

/// A segment from nothing to its export, by somebody who has no mouse.
class KeyboardOnlyTest {
    private static final Condition FRANCE = States.country("FR");

    @Test
    void theWholeWayIsGoneByKey() throws InterruptedException {
        try (Rehearsal window = Rehearsal.of(new Rule(new Group(Joiner.ALL, List.of(FRANCE), Mark.NONE)))) {
            window.press(KeyCode.CONTROL, KeyCode.N);
            assertThat(window.intents).containsExactly(new Intent.NewSegment());

            // A condition, through the pickers: what about, which comparison, which value.
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.write("orders");
            window.press(KeyCode.ENTER);
            assertThat(window.focused()).isEqualTo("value-field");
            window.write("12");
            window.press(KeyCode.ENTER);
            assertThat(window.rule().node(Path.of(1))).contains(orders(Operator.AT_LEAST));
            window.focus("#token-1-value");
            window.press(KeyCode.LEFT);
            assertThat(window.focused()).isEqualTo("token-1-operator");
            assertThat(ringed(window)).as("the focus can be seen").isTrue();
            window.press(KeyCode.ENTER);
            window.choose("#operator-lessThan");
            assertThat(window.rule().node(Path.of(1))).contains(orders(Operator.LESS_THAN));

            // Moved, put into a group of its own, muted, doubled, taken out.
            window.focus("#token-1-operator");
            window.press(KeyCode.ALT, KeyCode.UP);
            assertThat(window.rule().root().children()).containsExactly(orders(Operator.LESS_THAN), FRANCE);
            window.press(KeyCode.CONTROL, KeyCode.D);
            assertThat(window.rule().root().children()).hasSize(3);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
            assertThat(window.rule().root().children().stream().filter(node -> node.mark().muted())).hasSize(1);
            window.press(KeyCode.DELETE);
            assertThat(window.rule().root().children()).hasSize(2);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
            assertThat(window.rule().root().children().getLast()).isInstanceOf(Group.class);
            window.press(KeyCode.ESCAPE);
            window.focus("#pill");
            window.press(KeyCode.SPACE);
            assertThat(window.rule().root().joiner()).isEqualTo(Joiner.ANY);

            // The text, the people, the export, and back.
            window.press(KeyCode.CONTROL, KeyCode.PERIOD);
            assertThat(window.isShown("#rule-text")).isTrue();
            window.press(KeyCode.CONTROL, KeyCode.PERIOD);
            int before = window.intents.size();
            window.focus("#pill");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.press(KeyCode.CONTROL, KeyCode.E);
            window.focus("#primary");
            window.press(KeyCode.SPACE);
            assertThat(window.intents.subList(before, window.intents.size())).containsExactly(new Intent.Undo(), new Intent.Redo(),
                    new Intent.ChooseTab(Tab.PEOPLE), new Intent.ChooseTab(Tab.EXPORT), new Intent.ChooseTab(Tab.EXPORT));
        }
    }

    @Test
    void everyStopOfTheTabKeyIsNamedHasARoleAndShowsTheFocus() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.typical()))) {
            window.focus("#search");
            List<Node> stops = new java.util.ArrayList<>();
            for (Node at = owner(window); !stops.contains(at) && stops.size() < 200; at = owner(window)) {
                stops.add(at);
                window.press(KeyCode.TAB);
            }

            assertThat(stops).hasSizeGreaterThan(20);
            assertThat(stops).allSatisfy(stop -> {
                assertThat(stop.getAccessibleRole()).isNotNull().isNotIn(AccessibleRole.NODE, AccessibleRole.PARENT);
                Bounds at = stop.localToScene(stop.getLayoutBounds());
                assertThat(at.getWidth()).isPositive();
                assertThat(at.getHeight()).isPositive();
            });
        }
    }

    /// Whether what has the focus has a line around it that it has not without.
    private static boolean ringed(Rehearsal window) {
        return owner(window) instanceof javafx.scene.layout.Region region && region.getBorder() != null
                && region.getBorder().getStrokes().stream().anyMatch(stroke -> stroke.getWidths().getTop() >= 2);
    }

    private static Node owner(Rehearsal window) {
        Node owner = window.scene().getFocusOwner();
        if (owner == null) {
            throw new AssertionError("nothing has the focus");
        }
        return owner;
    }

    private static Condition.OfAttribute orders(Operator operator) {
        return new Condition.OfAttribute("orders", whom.rule.Test.of(operator, new Literal.Number(BigDecimal.valueOf(12))), Mark.NONE);
    }
}
