package whom.view.writing;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.jspecify.annotations.Nullable;
import whom.desk.writing.Flaw;
import whom.desk.writing.Replacement;
import whom.desk.writing.SourceTints;
import whom.desk.writing.Tint;
import whom.desk.writing.Tinted;

/// The source of one template: line numbers, colours, and lines under what is wrong. It keeps all that was undone for as long as it lives.
final class SourceArea extends CodeArea {
    private static final int WRONG = 1;
    private static final int ODD = 2;
    private static final List<Map<Tint, Collection<String>>> STYLES = styles();

    private final boolean merge;
    private final Runnable typed;
    private final Predicate<KeyEvent> keys;
    private final Lines lines = new Lines();
    private SourceTints tints;
    private final List<List<Tinted>> known = new ArrayList<>();
    private List<Flaw> flaws = List.of();
    private boolean showing;
    private @Nullable String read;

    /// The lines as they stand, read where they are asked for.
    private final class Lines extends AbstractList<String> {
        @Override
        public String get(int line) {
            return getParagraph(line).getText();
        }

        @Override
        public int size() {
            return getParagraphs().size();
        }
    }

    /// @param merge whether `*|…|*` is of the language
    /// @param typed hears of whatever somebody changed, by undo as well
    /// @param keys  takes a key before it means anything here
    SourceArea(boolean merge, Runnable typed, Predicate<KeyEvent> keys) {
        this.merge = merge;
        this.keys = keys;
        this.typed = typed;
        this.tints = new SourceTints(merge);
        setId("source");
        getStyleClass().add("source");
        setWrapText(true);
        setLineHighlighterOn(true);
        setParagraphGraphicFactory(LineNumberFactory.get(this));
        addEventFilter(KeyEvent.KEY_PRESSED, this::indent);
        plainTextChanges().subscribe(this::changed);
    }

    private static List<Map<Tint, Collection<String>>> styles() {
        List<Map<Tint, Collection<String>>> all = new ArrayList<>();
        for (List<String> more : List.of(List.<String>of(), List.of("source-wrong"), List.of("source-odd"))) {
            Map<Tint, Collection<String>> styles = new EnumMap<>(Tint.class);
            for (Tint tint : Tint.values()) {
                List<String> names = new ArrayList<>(List.of(tint.style()));
                names.addAll(more);
                styles.put(tint, List.copyOf(names));
            }
            all.add(styles);
        }
        return all;
    }

    /// Shows a text; what is different becomes one step of undo, unless nothing was shown before.
    void text(String text, boolean first) {
        showing = true;
        Replacement change = Replacement.between(source(), text);
        if (!change.isNothing()) {
            replaceText(change.from(), change.to(), change.text());
        }
        showing = false;
        if (first) {
            getUndoManager().forgetHistory();
            moveTo(0);
            requestFollowCaret();
        }
    }

    /// Marks what is wrong.
    void flaws(List<Flaw> now) {
        if (!now.equals(flaws)) {
            List<Flaw> before = flaws;
            flaws = now;
            for (List<Flaw> some : List.of(before, now)) {
                some.forEach(this::restyle);
            }
        }
    }

    /// The whole source; it is put together once for each change.
    String source() {
        String text = read;
        if (text == null) {
            text = getText();
            read = text;
        }
        return text;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    /// Shows a place with the caret in it.
    void reveal(int offset) {
        moveTo(Math.clamp(offset, 0, getLength()));
        showParagraphAtCenter(getCurrentParagraph());
        requestFollowCaret();
    }

    void select(int from, int to) {
        selectRange(Math.min(from, getLength()), Math.min(to, getLength()));
        requestFollowCaret();
    }

    private void changed(PlainTextChange change) {
        read = null;
        int from = offsetToPosition(Math.min(change.getPosition(), getLength()), Bias.Forward).getMajor();
        moveFlaws(change);
        tint(from, count(change.getRemoved()) + 1, count(change.getInserted()) + 1);
        if (!showing) {
            typed.run();
        }
    }

    private void tint(int from, int removed, int added) {
        int start = from;
        if (known.size() - removed + added != lines.size()) {
            // The first text, or a change of several places at once.
            tints = new SourceTints(merge);
            start = 0;
            SourceTints.Change all = tints.change(lines, 0, 1, lines.size());
            known.clear();
            known.addAll(all.lines());
        } else {
            known.subList(from, from + removed).clear();
            for (int i = 0; i < added; i++) {
                known.add(from, List.of());
            }
            SourceTints.Change some = tints.change(lines, from, removed, added);
            for (int i = 0; i < some.lines().size(); i++) {
                known.set(some.from() + i, some.lines().get(i));
            }
            for (int line = from; line < from + some.lines().size(); line++) {
                style(line);
            }
            return;
        }
        for (int line = start; line < lines.size(); line++) {
            style(line);
        }
    }

    /// Until it is known anew what is wrong, the marks move with the text.
    private void moveFlaws(PlainTextChange change) {
        int at = change.getPosition();
        int by = change.getInserted().length() - change.getRemoved().length();
        List<Flaw> moved = new ArrayList<>();
        for (Flaw flaw : flaws) {
            if (flaw.to() <= at) {
                moved.add(flaw);
            } else if (flaw.from() >= at + change.getRemoved().length()) {
                moved.add(new Flaw(flaw.from() + by, flaw.to() + by, flaw.wrong(), flaw.text()));
            }
        }
        flaws = List.copyOf(moved);
    }

    private void restyle(Flaw flaw) {
        int last = getLength();
        int first = offsetToPosition(Math.min(flaw.from(), last), Bias.Forward).getMajor();
        int end = offsetToPosition(Math.min(flaw.to(), last), Bias.Backward).getMajor();
        for (int line = first; line <= Math.min(end, known.size() - 1); line++) {
            style(line);
        }
    }

    private void style(int line) {
        StyleSpans<Collection<String>> spans = spans(line);
        if (spans != null && spans.length() == getParagraphLength(line)) {
            setStyleSpans(line, 0, spans);
        }
    }

    private @Nullable StyleSpans<Collection<String>> spans(int line) {
        if (known.get(line).isEmpty()) {
            return null;
        }
        int at = getAbsolutePosition(line, 0);
        int end = at + getParagraphLength(line);
        List<Flaw> here = flaws.stream().filter(flaw -> flaw.from() < end && flaw.to() > getAbsolutePosition(line, 0)).toList();
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        for (Tinted tinted : known.get(line)) {
            int left = tinted.length();
            while (left > 0) {
                int mark = mark(here, at);
                int length = 1;
                while (length < left && !here.isEmpty() && mark(here, at + length) == mark) {
                    length++;
                }
                length = here.isEmpty() ? left : length;
                spans.add(STYLES.get(mark).getOrDefault(tinted.tint(), List.of()), length);
                at += length;
                left -= length;
            }
        }
        return spans.create();
    }

    private static int mark(List<Flaw> here, int offset) {
        int mark = 0;
        for (Flaw flaw : here) {
            if (flaw.from() <= offset && offset < flaw.to()) {
                if (flaw.wrong()) {
                    return WRONG;
                }
                mark = ODD;
            }
        }
        return mark;
    }

    /// A new line begins where the one above does; Tab is two spaces, as templates have them.
    private void indent(KeyEvent event) {
        if (keys.test(event)) {
            event.consume();
            return;
        }
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        if (event.getCode() == KeyCode.TAB) {
            replaceSelection("  ");
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            String line = getParagraph(getCurrentParagraph()).getText();
            int spaces = 0;
            while (spaces < Math.min(line.length(), getCaretColumn()) && Character.isWhitespace(line.charAt(spaces))) {
                spaces++;
            }
            replaceSelection("\n" + line.substring(0, spaces));
            requestFollowCaret();
            event.consume();
        }
    }

    /// Hears of the flaw below the pointer, and of null when there is none any more.
    void onPointed(Consumer<@Nullable Flaw> pointed) {
        setMouseOverTextDelay(java.time.Duration.ofMillis(300));
        addEventHandler(org.fxmisc.richtext.event.MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN,
                event -> pointed.accept(flawAt(event.getCharacterIndex())));
        addEventHandler(org.fxmisc.richtext.event.MouseOverTextEvent.MOUSE_OVER_TEXT_END, _ -> pointed.accept(null));
    }

    @Nullable
    Flaw flawAt(int offset) {
        return flaws.stream().filter(flaw -> flaw.from() <= offset && offset < flaw.to()).findFirst().orElse(null);
    }

    private static int count(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
