package whom.view.shell;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.OpenWorkspace.Tab;
import whom.view.parts.Look;
import whom.view.parts.Overlay;
import whom.view.parts.Shortcut;
import whom.view.people.PeopleTab;

/// The keys that mean the same wherever the focus is. Keys of one row are the builder's.
final class Keys {
    private final Look look;
    private final Consumer<Intent> act;
    private final Overlay overlay;
    private final Supplier<@Nullable WorkspacePage> page;

    Keys(Look look, Consumer<Intent> act, Overlay overlay, Supplier<@Nullable WorkspacePage> page) {
        this.look = look;
        this.act = act;
        this.overlay = overlay;
        this.page = page;
    }

    /// Listens on the whole scene: where nothing has the focus (the button just pressed was disabled), keys never reach a node.
    void listenOn(Node root) {
        EventHandler<KeyEvent> listener = this::pressed;
        root.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, listener);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, listener);
            }
        });
    }

    private void pressed(KeyEvent event) {
        for (Shortcut shortcut : Shortcut.values()) {
            if (shortcut.matches(event) && done(shortcut, event)) {
                event.consume();
                return;
            }
        }
    }

    private boolean done(Shortcut shortcut, KeyEvent event) {
        if (shortcut == Shortcut.CLOSE) {
            return overlay.closeTopmost();
        }
        if (shortcut == Shortcut.HELP) {
            if (!overlay.closeTopmost()) {
                ShortcutSheet.open(look, overlay);
            }
            return true;
        }
        WorkspacePage at = page.get();
        return at != null && done(shortcut, event, at);
    }

    private boolean done(Shortcut shortcut, KeyEvent event, WorkspacePage at) {
        boolean typing = event.getTarget() instanceof TextInputControl field
                && ((shortcut == Shortcut.UNDO && field.isUndoable()) || (shortcut == Shortcut.REDO && field.isRedoable()));
        return !typing && done(shortcut, at);
    }

    private boolean done(Shortcut shortcut, WorkspacePage at) {
        return switch (shortcut) {
            case PALETTE -> at.open().map(open -> does(() -> {
                overlay.closeAll();
                Palette.open(look, overlay, open, act, command -> command(command, at));
            })).orElse(false);
            case FIND -> does(() -> {
                overlay.closeAll();
                at.sidebar().focusSearch();
            });
            case NEW_SEGMENT -> sends(new Intent.NewSegment());
            case ADD_CONDITION -> does(() -> at.builder().addCondition());
            case ADD_GROUP -> does(() -> at.builder().addGroup());
            case UNDO -> sends(new Intent.Undo());
            case REDO -> sends(new Intent.Redo());
            case PEOPLE -> sends(new Intent.ChooseTab(Tab.PEOPLE));
            case PREVIEW -> sends(new Intent.ChooseTab(Tab.PREVIEW));
            case EXPORT_TAB, EXPORT -> sends(new Intent.ChooseTab(Tab.EXPORT));
            case PREVIOUS_PERSON -> sends(new Intent.StepPerson(-1));
            case NEXT_PERSON -> sends(new Intent.StepPerson(1));
            case FIND_PERSON -> does(() -> at.inspector().people(PeopleTab::find));
            case SORT_PEOPLE -> does(() -> at.inspector().people(PeopleTab::sort));
            case PEOPLE_COLUMNS -> does(() -> at.inspector().people(PeopleTab::columns));
            case SAVE_LIST -> does(() -> at.inspector().people(PeopleTab::save));
            case TEXT_FORM -> does(() -> at.builder().toggleText());
            case STAR -> does(() -> at.sidebar().star());
            case MOVE_TO_FOLDER -> does(() -> {
                overlay.closeAll();
                at.sidebar().moveToFolder();
            });
            case VERSIONS -> does(() -> at.sidebar().versions());
            case AS_OF -> does(() -> {
                overlay.closeAll();
                at.inspector().chooseAsOf();
            });
            case THEME -> does(() -> at.sidebar().nextTheme());
            case EDIT, REMOVE, TOGGLE_JOINER, MOVE_UP, MOVE_DOWN, OUTDENT, INDENT, MUTE, DUPLICATE, COPY, CUT, PASTE, HELP, CLOSE -> false;
        };
    }

    /// Does what a key does that was chosen by name.
    private void command(Shortcut shortcut, WorkspacePage at) {
        if (shortcut == Shortcut.HELP) {
            ShortcutSheet.open(look, overlay);
        } else {
            done(shortcut, at);
        }
    }

    private boolean sends(Intent intent) {
        act.accept(intent);
        return true;
    }

    private boolean does(Runnable action) {
        action.run();
        return true;
    }
}
