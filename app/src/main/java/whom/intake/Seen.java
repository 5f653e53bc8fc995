package whom.intake;

import java.util.List;
import java.util.Map;

/// What is in the cells of a column.
///
/// @param filled   cells that are not blank
/// @param blank    cells that are
/// @param forms    how many of the filled cells look like what; a cell may look like several things
/// @param values   every different text with how many cells have it, white space around it aside; only the first ones when there are [#more]
/// @param more     whether there are more different texts than were kept
/// @param units    what stands beside numbers, with how often
/// @param examples the first different texts, in the order of the file
public record Seen(long filled, long blank, Map<Form, Long> forms, Map<String, Long> values, boolean more, Map<String, Long> units,
        List<String> examples) {
    static final Seen NOTHING = new Seen(0, 0, Map.of(), Map.of(), false, Map.of(), List.of());

    /// How many cells look like something.
    public long count(Form form) {
        return forms.getOrDefault(form, 0L);
    }

    /// How many cells hold a value: not blank, and not a word that says that there is none.
    public long valued() {
        return filled - count(Form.ABSENT);
    }

    /// The share of the cells with a value that look like something, 0 when there is none.
    public double share(Form form) {
        return valued() == 0 ? 0 : (double) count(form) / valued();
    }

    /// Whether every cell with a value looks like it, and there is one.
    boolean all(Form form) {
        return valued() > 0 && count(form) == valued();
    }
}
