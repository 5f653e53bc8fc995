package whom.desk.writing;

import java.util.ArrayList;
import java.util.List;

/// The colours of a whole source, line by line. A change is read from its first line on until a line begins in what it began in before, so that
/// typing costs a line or two whatever the length of the template.
///
/// Not for several threads.
public final class SourceTints {
    /// Equal to nothing that a line can begin in, so that what stands behind it is read.
    private static final LineState UNREAD = new LineState(LineState.Around.TEXT, '\0', "unread", LineState.Within.NOTHING, '\0', "", false,
            false);

    private final boolean merge;
    /// What each line begins in, and what would follow the last.
    private final List<LineState> before = new ArrayList<>(List.of(LineState.FIRST, UNREAD));

    /// @param merge whether `*|…|*` is of the language, as in Mailchimp
    public SourceTints(boolean merge) {
        this.merge = merge;
    }

    /// Lines that look different now.
    ///
    /// @param from  the first of them, from 0
    /// @param lines the pieces of each
    public record Change(int from, List<List<Tinted>> lines) {}

    /// Some lines took the place of others.
    ///
    /// @param all     the lines as they are now, without their ends
    /// @param from    the first that is different, from 0
    /// @param removed how many were there
    /// @param added   how many are there in their stead
    public Change change(List<String> all, int from, int removed, int added) {
        // What followed the last line that went away follows the last that came.
        before.subList(from + 1, from + removed).clear();
        for (int i = 1; i < added; i++) {
            before.add(from + 1, UNREAD);
        }
        List<List<Tinted>> lines = new ArrayList<>();
        for (int line = from; line < all.size(); line++) {
            LineTints.Line read = LineTints.of(all.get(line), before.get(line), merge);
            lines.add(read.tints());
            boolean same = read.after().equals(before.get(line + 1));
            before.set(line + 1, read.after());
            if (same && line >= from + added - 1) {
                break;
            }
        }
        return new Change(from, lines);
    }
}
