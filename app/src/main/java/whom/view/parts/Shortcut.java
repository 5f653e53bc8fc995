package whom.view.parts;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Every key of the window. A key means the same on every pane.
public enum Shortcut {
    PALETTE("Shortcut+K", "palette"), //
    FIND("Shortcut+F", "find"), //
    NEW_SEGMENT("Shortcut+N", "newSegment"), //
    EDIT("Enter", "edit"), //
    ADD_CONDITION("Shortcut+Enter", "addCondition"), //
    ADD_GROUP("Shortcut+Shift+Enter", "addGroup"), //
    REMOVE("Delete", "remove"), //
    TOGGLE_JOINER("Space", "toggleJoiner"), //
    MOVE_UP("Alt+Up", "moveUp"), //
    MOVE_DOWN("Alt+Down", "moveDown"), //
    OUTDENT("Alt+Left", "outdent"), //
    INDENT("Alt+Right", "indent"), //
    MUTE("Shortcut+Shift+M", "mute"), //
    DUPLICATE("Shortcut+D", "duplicate"), //
    COPY("Shortcut+C", "copy"), //
    CUT("Shortcut+X", "cut"), //
    PASTE("Shortcut+V", "paste"), //
    UNDO("Shortcut+Z", "undo"), //
    REDO("Shortcut+Shift+Z", "redo"), //
    PEOPLE("Shortcut+1", "people"), //
    PREVIEW("Shortcut+2", "preview"), //
    EXPORT_TAB("Shortcut+3", "exportTab"), //
    PREVIOUS_PERSON("Alt+Page Up", "previousPerson"), //
    NEXT_PERSON("Alt+Page Down", "nextPerson"), //
    FIND_PERSON("Shortcut+Shift+F", "findPerson"), //
    SORT_PEOPLE("Shortcut+Shift+S", "sortPeople"), //
    PEOPLE_COLUMNS("Shortcut+Shift+K", "peopleColumns"), //
    SAVE_LIST("Shortcut+Shift+E", "saveList"), //
    EXPORT("Shortcut+E", "export"), //
    TEXT_FORM("Shortcut+Period", "textForm"), //
    STAR("Shortcut+Shift+U", "star"), //
    MOVE_TO_FOLDER("Shortcut+Shift+O", "moveToFolder"), //
    VERSIONS("Shortcut+Shift+H", "versions"), //
    AS_OF("Shortcut+Shift+D", "asOf"), //
    LABEL("F2", "label"), //
    THEME("Shortcut+Shift+L", "theme"), //
    SIDEBAR("Shortcut+B", "sidebar"), //
    INSPECTOR("Shortcut+Shift+B", "inspector"), //
    LARGER_TEXT("Shortcut+Plus", "largerText", "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Shift+Plus", "Shortcut+Add"), //
    SMALLER_TEXT("Shortcut+Minus", "smallerText", "Shortcut+Subtract"), //
    USUAL_TEXT("Shortcut+0", "usualText", "Shortcut+Numpad 0"), //
    WRITE("Shortcut+T", "write"), //
    SAVE_TEMPLATE("Shortcut+S", "saveTemplate"), //
    FIND_NEXT("F3", "findNext"), //
    FIND_PREVIOUS("Shift+F3", "findPrevious"), //
    NEXT_PROBLEM("F8", "nextProblem"), //
    PREVIOUS_PROBLEM("Shift+F8", "previousProblem"), //
    COMPLETE("Ctrl+Space", "complete"), //
    NEW_TEMPLATE("Shortcut+Shift+T", "newTemplate"), //
    INSERT_SEGMENT("Shortcut+Shift+I", "insertSegment"), //
    IMPORT("Shortcut+I", "importFile"), //
    IMPORTS("Shortcut+J", "imports"), //
    EXPORTS("Shortcut+Shift+J", "exports"), //
    SETTINGS("Shortcut+Comma", "settings"), //
    HELP("F1", "help"), //
    CLOSE("Esc", "close");

    @SuppressWarnings("ImmutableEnumChecker") // combinations cannot change
    private final KeyCombination keys;
    private final String word;
    @SuppressWarnings("ImmutableEnumChecker") // neither does their list
    private final List<KeyCombination> others;

    /// @param others keys that do the same, as on other keyboards
    Shortcut(String keys, String word, String... others) {
        this.keys = KeyCombination.valueOf(keys);
        this.word = "window.key." + word;
        this.others = Stream.of(others).map(KeyCombination::valueOf).toList();
    }

    /// Whether the event is this key.
    public boolean matches(KeyEvent event) {
        return keys.match(event) || others.stream().anyMatch(other -> other.match(event));
    }

    /// The keys as this system writes them: "Ctrl+K".
    public String display() {
        return keys.getDisplayText().replace("Escape", "Esc").replace("Page_", "Page ");
    }

    /// Key of the words that say what it does.
    public String word() {
        return word;
    }
}
