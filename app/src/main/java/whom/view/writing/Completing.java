package whom.view.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.Suggestions;
import whom.desk.writing.Completion;
import whom.desk.writing.Known;
import whom.desk.writing.Known.Choice;
import whom.desk.writing.Proposal;
import whom.desk.writing.Proposals;
import whom.view.parts.Look;
import whom.view.parts.PickList;

/// The list of what may be written at the caret. The focus stays in the source: arrows move the mark, Enter or Tab takes the marked line, Esc closes.
final class Completing {
    private static final double WIDTH_IN_EM = 30;
    private static final double HEIGHT_IN_EM = 18;

    private final Look look;
    private final Pane layer;
    private final Consumer<Intent> act;
    private final PickList<Proposal> list = new PickList<>(this::take);
    private @Nullable SourceArea area;
    private Known known = Known.NOTHING;
    private Suggestions suggestions = Suggestions.NONE;
    private Proposals shown = Proposals.NONE;
    private @Nullable String asked;

    /// @param layer over the source
    Completing(Look look, Pane layer, Consumer<Intent> act) {
        this.look = look;
        this.layer = layer;
        this.act = act;
        list.setId("proposals");
        list.getStyleClass().addAll("popover", "proposals");
        list.setManaged(false);
        list.setVisible(false);
        layer.getChildren().add(list);
    }

    /// Whose caret is followed.
    void follow(SourceArea now) {
        if (!now.equals(area)) {
            close();
            area = now;
            // Where the caret is drawn is known only after the next layout.
            now.caretBoundsProperty().addListener((_, _, _) -> {
                if (isOpen() && now.equals(area)) {
                    place(now);
                }
            });
        }
    }

    /// What can be written, and the values that were asked for last.
    void know(Known nowKnown, Suggestions nowSuggestions) {
        boolean values = !nowSuggestions.equals(suggestions);
        known = nowKnown;
        suggestions = nowSuggestions;
        if (values && asked != null && asked.equals(suggestions.of()) && suggestions.ready()) {
            update(true);
        }
    }

    boolean isOpen() {
        return list.isVisible();
    }

    /// Somebody typed: opens where people want to see what there is, and follows while it is open.
    void typed() {
        SourceArea source = area;
        if (source == null) {
            return;
        }
        boolean waiting = asked != null;
        boolean begins = Completion.begins(source.source(), source.getCaretPosition(), known);
        if (begins || isOpen() || waiting) {
            update(begins);
        }
    }

    /// The caret went elsewhere.
    void moved() {
        if (isOpen()) {
            close();
        }
        asked = null;
    }

    /// Somebody asked.
    void ask() {
        update(true);
    }

    /// @param anew whether it may begin somewhere else than where it was
    private void update(boolean anew) {
        SourceArea source = area;
        if (source == null) {
            return;
        }
        Proposals now = Completion.at(source.source(), source.getCaretPosition(), known, values());
        String wanted = now.valuesOf();
        if (wanted != null && !wanted.equals(suggestions.of())) {
            asked = wanted;
            act.accept(new Intent.AskValues(wanted));
        } else if (wanted == null) {
            asked = null;
        }
        boolean follows = anew || (isOpen() && now.from() == shown.from()) || asked != null;
        boolean only = now.list().size() == 1 && now.list().getFirst().insert().equals(source.getText(now.from(), now.to()));
        if (now.list().isEmpty() || !follows || only) {
            hide();
            return;
        }
        shown = now;
        List<PickList.Entry<Proposal>> entries = new ArrayList<>();
        for (Proposal proposal : now.list()) {
            entries.add(new PickList.Entry<>("proposal-" + proposal.label(), "", proposal.label(), proposal.about(), false, proposal));
        }
        list.show(entries, true);
        list.setVisible(true);
        source.setAccessibleHelp(list.markedText());
        place(source);
    }

    private List<Choice> values() {
        return suggestions.values().stream()
                .map(value -> new Choice(value.value(), value.label(), look.numbers().whole(value.people()))).toList();
    }

    private void place(SourceArea source) {
        // A window that is not on a screen has no places on one.
        source.getCaretBounds().map(layer::screenToLocal).filter(at -> Double.isFinite(at.getMinX()) && Double.isFinite(at.getHeight()))
                .ifPresent(this::place);
    }

    private void place(Bounds caret) {
        double em = 13.0 * Math.max(1, caret.getHeight() / 18);
        list.applyCss();
        double width = Math.min(WIDTH_IN_EM * em, layer.getWidth());
        double height = Math.min(Math.max(list.prefHeight(width), 2.6 * em), HEIGHT_IN_EM * em);
        double x = Math.clamp(caret.getMinX(), 0, Math.max(0, layer.getWidth() - width));
        boolean below = caret.getMaxY() + 4 + height <= layer.getHeight() || caret.getMinY() < layer.getHeight() / 2;
        double room = below ? layer.getHeight() - caret.getMaxY() - 4 : caret.getMinY() - 4;
        double high = Math.max(2.6 * em, Math.min(height, room));
        list.resizeRelocate(x, below ? caret.getMaxY() + 4 : caret.getMinY() - 4 - high, width, high);
        list.layout();
    }

    /// Whether a key was meant for the list.
    boolean takes(KeyEvent event) {
        if (!isOpen()) {
            return false;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            return true;
        }
        if (event.getCode() == KeyCode.TAB && !event.isShiftDown()) {
            list.marked().ifPresent(this::take);
            return true;
        }
        boolean taken = list.pressed(event);
        if (taken && isOpen() && area != null) {
            area.setAccessibleHelp(list.markedText());
        }
        return taken;
    }

    private void take(Proposal proposal) {
        SourceArea source = area;
        Proposals at = shown;
        close();
        if (source != null) {
            source.replaceText(at.from(), at.to(), proposal.insert());
            source.moveTo(at.from() + proposal.caret());
            source.requestFollowCaret();
            source.requestFocus();
        }
        close();
    }

    void close() {
        asked = null;
        hide();
    }

    private void hide() {
        list.setVisible(false);
        if (area != null) {
            area.setAccessibleHelp(null);
        }
    }
}
