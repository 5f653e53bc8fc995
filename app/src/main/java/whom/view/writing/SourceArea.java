package whom.view.writing;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import whom.desk.writing.Flaws;
import whom.desk.writing.Replacement;
import whom.desk.writing.SourceTints;
import whom.desk.writing.Tint;
import whom.desk.writing.Tinted;

/// The source of one template: line numbers, colours, and lines under what is wrong. It keeps all that was undone for as long as it lives.
final class SourceArea extends CodeArea {
    /// A longer line has one colour: each piece of another one is a node, and thousands of them in a line take seconds to be laid out.
    private static final int LONGEST = 2_000;
    /// How long a line may be. With it the time that JavaFX needs for a key grows by its square: a tenth of a second here, a minute for some ten times
    /// as many.
    static final int MOST = 4_000;
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

    /// The first line that is too long to be written.
    ///
    /// @param number from 1
    record LongLine(int number, int length) {
        static @Nullable LongLine of(String text) {
            int number = 1;
            for (int from = 0; from <= text.length(); number++) {
                int feed = text.indexOf('\n', from);
                int end = feed < 0 ? text.length() : feed;
                if (end - from > MOST) {
                    return new LongLine(number, end - from);
                }
                from = end + 1;
            }
            return null;
        }
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
            // Each line once, and only where something else is told: a page may be wrong in thousands of places.
            Set<Flaw> different = new LinkedHashSet<>(flaws);
            now.stream().filter(flaw -> !different.remove(flaw)).toList().forEach(different::add);
            flaws = now;
            BitSet marked = new BitSet();
            different.forEach(flaw -> mark(flaw, marked));
            marked.stream().forEach(this::style);
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
        int at = change.getPosition();
        flaws = Flaws.moved(flaws, new Replacement(at, at + change.getRemoved().length(), change.getInserted()));
        tint(from, count(change.getRemoved()) + 1, count(change.getInserted()) + 1);
        if (!showing) {
            typed.run();
        }
    }

    private void tint(int from, int removed, int added) {
        if (known.size() - removed + added != lines.size()) {
            // The first text, or a change of several places at once.
            tints = new SourceTints(merge);
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
            style(from, from + some.lines().size());
            return;
        }
        style(0, lines.size());
    }

    private void mark(Flaw flaw, BitSet marked) {
        int last = getLength();
        int first = offsetToPosition(Math.min(flaw.from(), last), Bias.Forward).getMajor();
        int end = offsetToPosition(Math.min(flaw.to(), last), Bias.Backward).getMajor();
        marked.set(Math.min(first, known.size()), Math.clamp(end + 1, Math.min(first, known.size()), known.size()));
    }

    private void style(int line) {
        style(line, line + 1);
    }

    /// All lines at once, since each change is heard of by everything around: one for each of ten thousand lines would take seconds.
    ///
    /// @param end behind the last
    private void style(int first, int end) {
        StyleSpansBuilder<Collection<String>> all = new StyleSpansBuilder<>();
        int length = 0;
        for (int line = first; line < end; line++) {
            int own = getParagraphLength(line);
            StyleSpans<Collection<String>> spans = spans(line);
            if (spans != null && spans.length() == own) {
                all.addAll(spans);
            } else if (own > 0) {
                all.add(List.of(), own);
            }
            int feed = line + 1 < end ? 1 : 0;
            if (feed > 0) {
                all.add(List.of(), feed);
            }
            length += own + feed;
        }
        if (length > 0) {
            setStyleSpans(getAbsolutePosition(first, 0), all.create());
        }
    }

    private @Nullable StyleSpans<Collection<String>> spans(int line) {
        if (known.get(line).isEmpty()) {
            return null;
        }
        int start = getAbsolutePosition(line, 0);
        int at = start;
        int end = start + getParagraphLength(line);
        if (end - start > LONGEST) {
            return StyleSpans.singleton(STYLES.getFirst().getOrDefault(Tint.TEXT, List.of()), end - start);
        }
        List<Flaw> here = flaws.stream().filter(flaw -> flaw.from() < end && flaw.to() > start).toList();
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
