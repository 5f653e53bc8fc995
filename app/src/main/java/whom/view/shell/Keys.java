package whom.view.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import whom.desk.DataIntent;
import whom.desk.ExportIntent;
import whom.desk.Intent;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.Stage.Start.Place;
import whom.view.parts.Look;
import whom.view.parts.Overlay;
import whom.view.parts.Shortcut;
import whom.view.people.PeopleTab;
import whom.view.writing.WritingPage;

/// The keys that mean the same wherever the focus is. Keys of one row are the builder's.
final class Keys {
    private final Look look;
    private final Consumer<Intent> act;
    private final Overlay overlay;
    private final Supplier<@Nullable WorkspacePage> page;
    private final Supplier<List<Place>> recent;
    private final Runnable settings;

    /// @param recent   workspaces of last time
    /// @param settings opens the sheet of settings
    Keys(Look look, Consumer<Intent> act, Overlay overlay, Supplier<@Nullable WorkspacePage> page, Supplier<List<Place>> recent,
            Runnable settings) {
        this.look = look;
        this.act = act;
        this.overlay = overlay;
        this.page = page;
        this.recent = recent;
        this.settings = settings;
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
        // On the mail, larger means a larger mail.
        if (at != null && at.inspector().zooms(shortcut, event.getTarget())) {
            return true;
        }
        if (ofProgram(shortcut)) {
            return true;
        }
        return at != null && done(shortcut, event, at);
    }

    /// What can be done on every page.
    private boolean ofProgram(Shortcut shortcut) {
        return switch (shortcut) {
            case SETTINGS -> does(settings);
            case LARGER_TEXT -> sends(new Intent.StepTextSize(1));
            case SMALLER_TEXT -> sends(new Intent.StepTextSize(-1));
            case USUAL_TEXT -> sends(new Intent.ChooseTextSize(100));
            case PALETTE, FIND, NEW_SEGMENT, EDIT, ADD_CONDITION, ADD_GROUP, REMOVE, TOGGLE_JOINER, MOVE_UP, MOVE_DOWN, OUTDENT, INDENT,
                    MUTE, DUPLICATE, COPY, CUT, PASTE, UNDO, REDO, PEOPLE, PREVIEW, EXPORT_TAB, PREVIOUS_PERSON, NEXT_PERSON, EXPORT,
                    TEXT_FORM, FIND_PERSON, SORT_PEOPLE, PEOPLE_COLUMNS, SAVE_LIST, STAR, MOVE_TO_FOLDER, VERSIONS, AS_OF, THEME, SIDEBAR,
                    INSPECTOR, LABEL, WRITE, SAVE_TEMPLATE, FIND_NEXT, FIND_PREVIOUS, NEXT_PROBLEM, PREVIOUS_PROBLEM, COMPLETE,
                    NEW_TEMPLATE, INSERT_SEGMENT, IMPORT, IMPORTS, EXPORTS, HELP, CLOSE ->
                false;
        };
    }

    private boolean done(Shortcut shortcut, KeyEvent event, WorkspacePage at) {
        // What lies below the sheet cannot be seen.
        if (at.importing().isOpen() && shortcut != Shortcut.IMPORT) {
            return false;
        }
        boolean typing = event.getTarget() instanceof TextInputControl field
                && ((shortcut == Shortcut.UNDO && field.isUndoable()) || (shortcut == Shortcut.REDO && field.isRedoable()));
        return !typing && !at.writing().takes(shortcut) && done(shortcut, at);
    }

    private boolean done(Shortcut shortcut, WorkspacePage at) {
        return switch (shortcut) {
            case PALETTE -> at.open().map(open -> does(() -> {
                overlay.closeAll();
                Palette.open(look, overlay, open, recent.get(), act, command -> command(command, at));
            })).orElse(false);
            case FIND -> does(() -> {
                overlay.closeAll();
                at.panes().showSidebar();
                at.sidebar().focusSearch();
            });
            case NEW_SEGMENT -> sends(new Intent.NewSegment());
            case ADD_CONDITION -> does(() -> at.builder().addCondition());
            case ADD_GROUP -> does(() -> at.builder().addGroup());
            case UNDO -> sends(new Intent.Undo());
            case REDO -> sends(new Intent.Redo());
            case PEOPLE -> turnsTo(Tab.PEOPLE, at);
            case PREVIEW -> turnsTo(Tab.PREVIEW, at);
            case EXPORT_TAB, EXPORT -> turnsTo(Tab.EXPORT, at);
            case PREVIOUS_PERSON -> sends(new Intent.StepPerson(-1));
            case NEXT_PERSON -> sends(new Intent.StepPerson(1));
            case FIND_PERSON -> people(PeopleTab::find, at);
            case SORT_PEOPLE -> people(PeopleTab::sort, at);
            case PEOPLE_COLUMNS -> people(PeopleTab::columns, at);
            case SAVE_LIST -> people(PeopleTab::save, at);
            case TEXT_FORM -> does(() -> at.builder().toggleText());
            case STAR -> does(() -> at.sidebar().star());
            case MOVE_TO_FOLDER -> does(() -> {
                overlay.closeAll();
                at.panes().showSidebar();
                at.sidebar().moveToFolder();
            });
            case VERSIONS -> does(() -> at.sidebar().versions());
            case AS_OF -> does(() -> {
                overlay.closeAll();
                at.panes().showInspector();
                at.inspector().chooseAsOf();
            });
            case THEME -> does(() -> at.sidebar().nextTheme());
            case WRITE -> sends(new Intent.OpenWriting(null));
            case SAVE_TEMPLATE -> sends(new Intent.SaveTemplate());
            case FIND_NEXT -> writes(at, page -> page.stepFound(true));
            case FIND_PREVIOUS -> writes(at, page -> page.stepFound(false));
            case NEXT_PROBLEM -> writes(at, page -> page.stepFlaw(true));
            case PREVIOUS_PROBLEM -> writes(at, page -> page.stepFlaw(false));
            case NEW_TEMPLATE -> sends(new Intent.BeginTemplate());
            case INSERT_SEGMENT -> writes(at, WritingPage::chooseSegment);
            case COMPLETE -> writes(at, WritingPage::complete);
            case IMPORT -> does(at.importing()::choose);
            case IMPORTS -> sends(new DataIntent.ShowImports(true));
            case EXPORTS -> sends(new ExportIntent.ShowExports(true));
            case SIDEBAR -> does(at.panes()::toggleSidebar);
            case INSPECTOR -> does(at.panes()::toggleInspector);
            case EDIT, REMOVE, TOGGLE_JOINER, MOVE_UP, MOVE_DOWN, OUTDENT, INDENT, MUTE, DUPLICATE, COPY, CUT, PASTE, LARGER_TEXT,
                    SMALLER_TEXT, USUAL_TEXT, SETTINGS, LABEL, HELP, CLOSE ->
                false;
        };
    }

    private static boolean writes(WorkspacePage at, Consumer<WritingPage> what) {
        if (at.writing().isOpen()) {
            what.accept(at.writing());
        }
        return at.writing().isOpen();
    }

    private static boolean people(Consumer<PeopleTab> what, WorkspacePage at) {
        at.panes().showInspector();
        at.inspector().people(what);
        return true;
    }

    /// Does what a key does that was chosen by name.
    private void command(Shortcut shortcut, WorkspacePage at) {
        if (shortcut == Shortcut.HELP) {
            ShortcutSheet.open(look, overlay);
        } else if (!ofProgram(shortcut)) {
            done(shortcut, at);
        }
    }

    private boolean turnsTo(Tab tab, WorkspacePage at) {
        at.panes().showInspector();
        return sends(new Intent.ChooseTab(tab));
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
