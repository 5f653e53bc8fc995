package whom.view.builder;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import whom.rule.Path;
import whom.view.parts.Shortcut;

/// The keys of rows and groups: arrows walk over tokens and rows, the others change the node under the focus.
final class RowKeys {
    private final Builder builder;
    private final RuleActions actions;

    RowKeys(Builder builder, RuleActions actions) {
        this.builder = builder;
        this.actions = actions;
    }

    void listenOn(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The group that the focus is in; the root when it is elsewhere.
    Path groupAtFocus() {
        for (Node node = focused(); node != null; node = node.getParent()) {
            if (node instanceof GroupCard card) {
                return card.path();
            }
        }
        return Path.ROOT;
    }

    private void pressed(KeyEvent event) {
        ConditionRow row = rowAt(focused());
        Path path = row != null ? row.item().path() : cardAtHead(focused());
        if (path == null) {
            if (Shortcut.PASTE.matches(event) && !(event.getTarget() instanceof TextInputControl)) {
                actions.paste(groupAtFocus());
                event.consume();
            }
            return;
        }
        boolean done = change(event, path) || (row != null && walk(event, row));
        if (done) {
            event.consume();
        }
    }

    private boolean change(KeyEvent event, Path path) {
        for (Shortcut shortcut : Shortcut.values()) {
            if (shortcut.matches(event)) {
                Runnable action = action(shortcut, path);
                if (action != null) {
                    action.run();
                }
                return action != null;
            }
        }
        return false;
    }

    private @Nullable Runnable action(Shortcut shortcut, Path path) {
        return switch (shortcut) {
            case REMOVE -> path.isRoot() ? null : () -> actions.remove(path);
            case MOVE_UP -> () -> actions.move(path, -1);
            case MOVE_DOWN -> () -> actions.move(path, 1);
            case OUTDENT -> () -> actions.outdent(path);
            case INDENT -> () -> actions.indent(path);
            case MUTE -> () -> actions.toggleMuted(path);
            case DUPLICATE -> () -> actions.duplicate(path);
            case COPY -> () -> actions.copy(path);
            case CUT -> path.isRoot() ? null : () -> actions.cut(path);
            case PASTE -> () -> actions.paste(path);
            case PALETTE, FIND, NEW_SEGMENT, EDIT, ADD_CONDITION, ADD_GROUP, TOGGLE_JOINER, UNDO, REDO, PEOPLE, PREVIEW, EXPORT_TAB,
                    FIND_PERSON, SORT_PEOPLE, PEOPLE_COLUMNS, SAVE_LIST, PREVIOUS_PERSON, NEXT_PERSON, EXPORT, TEXT_FORM, STAR,
                    MOVE_TO_FOLDER,
                    VERSIONS, AS_OF, THEME, SIDEBAR, INSPECTOR, LARGER_TEXT, SMALLER_TEXT, USUAL_TEXT, SETTINGS, LABEL, WRITE,
                    SAVE_TEMPLATE,
                    FIND_NEXT, FIND_PREVIOUS, NEXT_PROBLEM, PREVIOUS_PROBLEM, COMPLETE, NEW_TEMPLATE, INSERT_SEGMENT, IMPORT, IMPORTS,
                    EXPORTS, HELP,
                    CLOSE ->
                null;
        };
    }

    private boolean walk(KeyEvent event, ConditionRow row) {
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return false;
        }
        int token = row.buttons().indexOf(focused());
        return switch (event.getCode()) {
            case KeyCode.LEFT -> focus(row, token < 0 ? row.buttons().size() - 1 : token - 1, false);
            case KeyCode.RIGHT -> token == row.buttons().size() - 1 ? menu(row) : token >= 0 && focus(row, token + 1, false);
            case KeyCode.UP -> beside(row, token, -1);
            case KeyCode.DOWN -> beside(row, token, 1);
            default -> false;
        };
    }

    private boolean beside(ConditionRow row, int token, int by) {
        List<ConditionRow> rows = actions.rows();
        int next = rows.indexOf(row) + by;
        if (next >= 0 && next < rows.size()) {
            focus(rows.get(next), Math.max(0, token), true);
        } else if (next >= rows.size()) {
            Node add = builder.lookup("#add-condition");
            if (add != null) {
                add.requestFocus();
            }
        }
        return true;
    }

    private static boolean focus(ConditionRow row, int token, boolean nearest) {
        int at = nearest ? Math.min(token, row.buttons().size() - 1) : token;
        if (at >= 0 && at < row.buttons().size()) {
            row.buttons().get(at).requestFocus();
        }
        return true;
    }

    private boolean menu(ConditionRow row) {
        Node menu = builder.lookup("#" + Ids.id("row-menu", row.item().path()));
        if (menu != null) {
            menu.requestFocus();
        }
        return true;
    }

    private @Nullable Node focused() {
        return builder.getScene() == null ? null : builder.getScene().getFocusOwner();
    }

    private static @Nullable ConditionRow rowAt(@Nullable Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n instanceof ConditionRow row) {
                return row;
            }
        }
        return null;
    }

    /// The group whose pill or menu has the focus, or null.
    private @Nullable Path cardAtHead(@Nullable Node node) {
        if (node == null || node.getId() == null || !(node.getId().startsWith("pill") || node.getId().startsWith("group-menu"))) {
            return null;
        }
        return groupAtFocus();
    }
}
