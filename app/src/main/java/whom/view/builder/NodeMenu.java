package whom.view.builder;

import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import whom.rule.Path;
import whom.view.parts.Look;
import whom.view.parts.MenuCard;
import whom.view.parts.Overlay;
import whom.view.parts.Shortcut;

/// What can be done with a row or a group.
final class NodeMenu {
    private NodeMenu() {
    }

    static void open(Look look, Overlay overlay, Node anchor, RuleActions actions, Path path) {
        boolean muted = actions.isMuted(path);
        MenuCard.open(overlay, anchor, List.of(
                new MenuCard.Entry("menu-duplicate", Feather.COPY, look.text("window.key.duplicate"), Shortcut.DUPLICATE, true,
                        () -> actions.duplicate(path)),
                new MenuCard.Entry("menu-copy", Feather.CLIPBOARD, look.text("window.key.copy"), Shortcut.COPY, true,
                        () -> actions.copy(path)),
                new MenuCard.Entry("menu-cut", Feather.SCISSORS, look.text("window.key.cut"), Shortcut.CUT, !path.isRoot(),
                        () -> actions.cut(path)),
                new MenuCard.Entry("menu-paste", Feather.CORNER_DOWN_RIGHT, look.text("window.key.paste"), Shortcut.PASTE, true,
                        () -> actions.paste(path)),
                new MenuCard.Entry("menu-mute", muted ? Feather.EYE : Feather.EYE_OFF,
                        look.text(muted ? "window.row.unmute" : "window.key.mute"), Shortcut.MUTE, true, () -> actions.toggleMuted(path)),
                new MenuCard.Entry("menu-not", Feather.SLASH, look.text("window.row.not"), null, !path.isRoot(),
                        () -> actions.toggleNot(path)),
                new MenuCard.Entry("menu-wrap", Feather.FOLDER_PLUS, look.text("window.row.wrap"), null, true, () -> actions.wrap(path)),
                new MenuCard.Entry("menu-unwrap", Feather.FOLDER_MINUS, look.text("window.row.unwrap"), null,
                        actions.isGroup(path) && !path.isRoot(), () -> actions.unwrap(path)),
                new MenuCard.Entry("menu-segment", Feather.USERS, look.text("window.row.makeSegment"), null, !path.isRoot(),
                        () -> actions.makeSegment(path)),
                new MenuCard.Entry("menu-up", Feather.ARROW_UP, look.text("window.key.moveUp"), Shortcut.MOVE_UP, actions.canMove(path, -1),
                        () -> actions.move(path, -1)),
                new MenuCard.Entry("menu-down", Feather.ARROW_DOWN, look.text("window.key.moveDown"), Shortcut.MOVE_DOWN,
                        actions.canMove(path, 1),
                        () -> actions.move(path, 1)),
                new MenuCard.Entry("menu-remove", Feather.TRASH_2, look.text("window.key.remove"), Shortcut.REMOVE, true,
                        () -> actions.remove(path))));
    }
}
