package whom.intake;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.clean.Fix;
import whom.clean.Guard;
import whom.clean.Spaces;
import whom.clean.Tidied;
import whom.profile.Kind;
import whom.profile.Value;
import whom.text.Folding;

/// How the cells of a column are written, and what may be in them.
///
/// @param missing folded words that say that there is no value
record Reading(Times times, Numbers numbers, Truths truths, Splitting splitting, Set<String> missing, Tidying tidying, Bounds bounds) {
    /// Nothing is known but that machines wrote it.
    static Reading usual(ZoneId zone) {
        return new Reading(Times.iso(zone), Numbers.PLAIN, Truths.USUAL, new Splitting("|", true), Set.of(), Tidying.NONE, Bounds.NONE);
    }

    /// What a cell says as a value of a kind.
    Cell read(Kind kind, String cell) {
        return read(kind, cell, null);
    }

    /// @param country of the same row, for a phone number that does not say its own; or null
    Cell read(Kind kind, String cell, @Nullable String country) {
        String trimmed = Spaces.trimmed(cell);
        if (trimmed.isEmpty() || (!missing.isEmpty() && missing.contains(Folding.fold(trimmed)))) {
            return bounds.required() ? new Cell.Wrong("is empty, but must not be") : Cell.MISSING;
        }
        boolean guarded = Guard.isOn(trimmed);
        String text = guarded ? trimmed.substring(1) : trimmed;
        Cell read = switch (kind) {
            case TEXT -> text(text, country);
            case NUMBER -> numbers.read(text);
            case BOOLEAN -> truths.read(text);
            case DATE -> times.date(text);
            case INSTANT -> times.moment(text);
            case LIST -> list(text);
        };
        if (!(read instanceof Cell.Present present)) {
            return read;
        }
        String outside = bounds.outside(present.value(), text);
        if (outside != null) {
            return new Cell.Wrong(outside);
        }
        Cell.Present checked = bounds.inTheirSpelling(present);
        return guarded || trimmed.length() != cell.length() ? before(checked, guarded, trimmed.length() != cell.length()) : checked;
    }

    private static Cell before(Cell.Present read, boolean guarded, boolean spaced) {
        EnumSet<Fix> fixes = EnumSet.noneOf(Fix.class);
        fixes.addAll(read.fixes());
        if (guarded) {
            fixes.add(Fix.GUARD);
        }
        if (spaced) {
            fixes.add(Fix.SPACE);
        }
        return new Cell.Present(read.value(), fixes);
    }

    private Cell text(String text, @Nullable String country) {
        Tidied tidied = tidying.tidy(text, country);
        if (tidied.fixes().contains(Fix.EMAIL_UNUSABLE) && tidying.rejects()) {
            return new Cell.Wrong("\"" + text + "\" is no address that mail can be sent to");
        }
        return new Cell.Present(new Value.Text(tidied.text()), tidied.fixes());
    }

    private Cell list(String text) {
        List<String> texts = splitting.texts(text);
        if (texts == null) {
            return new Cell.Wrong("\"" + text + "\" is not a list (written like "
                    + (splitting.separator().equals(Splitting.JSON) ? "[\"a\",\"b\"]" : "\"a\",\"b\"") + ")");
        }
        return texts.isEmpty() ? Cell.MISSING : Cell.of(new Value.Texts(texts));
    }

    /// What cells hold that are read so and were seen as that: the narrowest kind that holds all of them.
    Kind kind(Seen seen) {
        return Guess.settled(seen, this);
    }

    /// The texts of a list, each once, without white space around them; none when the cell is not written as one.
    List<String> texts(String cell) {
        String trimmed = Spaces.trimmed(cell);
        List<String> texts = trimmed.isEmpty() || missing.contains(Folding.fold(trimmed)) ? List.of() : splitting.texts(trimmed);
        return texts == null ? List.of() : texts;
    }
}
