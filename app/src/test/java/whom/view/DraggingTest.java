package whom.view;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.view.States.country;
import static whom.view.States.did;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Rule;

/// Rows and groups dragged with the mouse.
class DraggingTest {
    private static final Condition FR = country("FR");
    private static final Condition DE = country("DE");
    private static final Condition IT = country("IT");
    private Rehearsal window;

    @BeforeEach
    void open() throws InterruptedException {
        window = Rehearsal.of(new Rule(all(FR, DE, any(IT, did(false)))));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aRowLetGoBetweenTwoOthersGoesThere() {
        drag("#token-0-subject", at("#row-1", .95));

        assertThat(window.rule().root()).isEqualTo(all(DE, FR, any(IT, did(false))));
        assertThat(window.focused()).isEqualTo("token-1-subject");
        assertThat(window.edits()).hasSize(1);
    }

    @Test
    void aRowLetGoOnAnotherMakesAGroupOfTheTwo() {
        drag("#row-1", at("#row-0", .5));

        assertThat(window.rule().root()).isEqualTo(all(any(FR, DE), any(IT, did(false))));
    }

    @Test
    void aRowGoesIntoAGroupAndOutOfIt() {
        drag("#row-0", at("#row-2-1", .05));
        assertThat(window.rule().root()).isEqualTo(all(DE, any(IT, FR, did(false))));

        drag("#row-1-2", at("#row-0", .05));
        assertThat(window.rule().root()).isEqualTo(all(did(false), DE, any(IT, FR)));
    }

    @Test
    void aGroupIsDraggedByItsHead() {
        drag("#pill-2", at("#row-0", .05));

        assertThat(window.rule().root()).isEqualTo(all(any(IT, did(false)), FR, DE));
        assertThat(window.isShown("#popover-menu")).isFalse();
    }

    @Test
    void withTheShortcutKeyACopyIsLetGo() {
        window.robot.moveTo(at("#row-0", .5)).press(MouseButton.PRIMARY).moveBy(3, 3).moveTo(at("#row-1", .95));
        window.robot.press(KeyCode.CONTROL).release(MouseButton.PRIMARY).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(window.rule().root()).isEqualTo(all(FR, DE, FR, any(IT, did(false))));
    }

    @Test
    void escapeAndLettingGoElsewhereLeaveAllAsItWas() {
        Rule before = window.rule();
        window.robot.drag(window.node("#row-0"), MouseButton.PRIMARY).moveTo(at("#row-1", .95));
        assertThat(window.isShown(".drop-line")).isTrue();
        window.press(KeyCode.ESCAPE);
        assertThat(window.isShown(".drop-line")).isFalse();
        window.robot.drop();
        drag("#row-0", window.scene().getWindow().getX() + 40, 400);
        drag("#row-0", at("#row-0", .95));

        assertThat(window.rule()).isEqualTo(before);
        assertThat(window.edits()).isEmpty();
    }

    @Test
    void aPressThatHardlyMovesStillOpensTheEditor() {
        Point2D token = at("#token-0-value", .5);
        window.robot.moveTo(token).press(MouseButton.PRIMARY).moveBy(2, 1).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(window.isShown("#picker")).isTrue();
    }

    @Test
    void aGroupIsNeverDroppedIntoItself() {
        Rule before = window.rule();
        drag("#pill-2", at("#row-2-1", .5));

        assertThat(window.rule()).isEqualTo(before);
    }

    private void drag(String query, Point2D to) {
        drag(query, to.getX(), to.getY());
    }

    private void drag(String query, double x, double y) {
        window.robot.moveTo(at(query, .5)).press(MouseButton.PRIMARY).moveBy(3, 3).moveTo(x, y).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// On the screen, in the middle of a node from left to right and at that share of its height.
    private Point2D at(String query, double share) {
        Node node = window.node(query);
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getMinY() + bounds.getHeight() * share);
    }

    private static Group all(whom.rule.Node... nodes) {
        return new Group(Joiner.ALL, List.of(nodes), Mark.NONE);
    }

    private static Group any(whom.rule.Node... nodes) {
        return new Group(Joiner.ANY, List.of(nodes), Mark.NONE);
    }
}
