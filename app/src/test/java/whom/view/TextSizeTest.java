package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.state.Appearance;
import whom.desk.state.Theme;
import whom.view.Pictures.Shot;

/// At twice the size of text nothing is cut off: an ellipsis only where a tooltip carries the whole text, nothing outside the window but what can be
/// scrolled to. The columns of a table are left out, since they can be dragged wider.
class TextSizeTest {
    private static final List<String> MAIN = List.of("start", "opening", "refused", "typical", "empty", "zero", "unfinished", "failed",
            "long",
            "nested", "people", "why-in", "export", "exported", "overlap", "noticed", "as-of", "pop-as-of", "pop-menu", "pop-keys",
            "pop-value",
            "pop-window", "palette", "settings");

    @ParameterizedTest
    @CsvSource({"100, 1280, 760", "200, 1280, 760", "200, 1920, 1080"})
    void nothingIsCutOff(int percent, double width, double height) throws InterruptedException {
        Map<String, Supplier<Shot>> shots = Pictures.shots();
        Appearance appearance = Appearance.of(Theme.LIGHT).withTextSize(percent);
        List<String> cut = new ArrayList<>();
        for (String name : MAIN) {
            Supplier<Shot> shot = shots.get(name);
            if (shot == null) {
                throw new AssertionError("no picture " + name);
            }
            cut.addAll(Staged.look(shot.get(), appearance, width, height, scene -> cut(name, scene)));
        }
        assertThat(cut).isEmpty();
    }

    @Test
    void tenLevelsCanBeRead() throws InterruptedException {
        List<String> cut = Staged.look(new Shot(HardStates.deep(), _ -> {}), Appearance.of(Theme.LIGHT), 1280, 760,
                scene -> cut("deep", scene));
        assertThat(cut).isEmpty();
    }

    private static List<String> cut(String state, Scene scene) {
        List<String> cut = new ArrayList<>();
        Staged.seen(scene.getRoot()).filter(TableCell.class::isInstance).map(TableCell.class::cast).forEach(cell -> {
            double needed = cell.getChildrenUnmodifiable().stream().mapToDouble(text -> text.getLayoutBounds().getHeight()).max().orElse(0);
            if (needed > cell.getHeight()) {
                cut.add(state + ": “" + cell.getText() + "” needs " + needed + ", its row is " + cell.getHeight() + " high");
            }
        });
        Staged.seen(scene.getRoot()).filter(Labeled.class::isInstance).map(Labeled.class::cast).filter(Staged::inSight)
                .filter(labeled -> !isInTable(labeled)).forEach(labeled -> {
                    String wanted = labeled.getText();
                    String drawn = drawn(labeled).orElse(wanted);
                    if (wanted != null && !wanted.equals(drawn) && !isTold(labeled, wanted)) {
                        cut.add(state + ": “" + wanted + "” as “" + drawn + "”, " + where(labeled));
                    }
                    Bounds at = labeled.localToScene(labeled.getLayoutBounds());
                    boolean outside = at.getMinX() < -1 || at.getMinY() < -1 || at.getMaxX() > scene.getWidth() + 1
                            || at.getMaxY() > scene.getHeight() + 1;
                    if (outside && at.getWidth() > 0 && !canBeScrolledTo(labeled)) {
                        cut.add(state + ": “" + wanted + "” lies outside at " + at + ", " + where(labeled));
                    }
                });
        return cut;
    }

    /// What is there of its words, an ellipsis included.
    private static Optional<String> drawn(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream().filter(node -> node instanceof Text && !(node instanceof FontIcon))
                .map(node -> ((Text) node).getText()).findFirst();
    }

    private static boolean isTold(Node node, String text) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof Control control) {
                pointAt(control);
                if (control.getTooltip() != null && control.getTooltip().getText().contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void pointAt(Node node) {
        Event.fireEvent(node, new MouseEvent(MouseEvent.MOUSE_ENTERED, 0, 0, 0, 0, MouseButton.NONE, 0, false, false, false, false, false,
                false, false, true, false, true, null));
    }

    private static boolean isInTable(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof TableView) {
                return true;
            }
        }
        return false;
    }

    private static boolean canBeScrolledTo(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane) {
                return true;
            }
        }
        return false;
    }

    private static String where(Node node) {
        Node owner = node;
        while (owner.getId() == null && owner.getParent() != null) {
            owner = owner.getParent();
        }
        return owner.getId() + " " + node.getStyleClass();
    }
}
