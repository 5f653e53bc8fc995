package whom.intake;

import java.util.EnumSet;
import java.util.Set;
import whom.profile.Kind;

/// What kind of values a new column holds, told by all of them: a single exception makes it text, so that nothing is lost.
final class Guess {
    private static final Set<Kind> POSSIBLE = EnumSet.of(Kind.BOOLEAN, Kind.NUMBER, Kind.DATE, Kind.INSTANT);

    private final Reading reading;
    private final EnumSet<Kind> left = EnumSet.copyOf(POSSIBLE);
    private boolean seen;

    Guess(Reading reading) {
        this.reading = reading;
    }

    void look(String cell) {
        if (cell.isBlank()) {
            return;
        }
        seen = true;
        if (!left.isEmpty()) {
            left.removeIf(kind -> !fits(kind, cell.strip()));
        }
    }

    private boolean fits(Kind kind, String cell) {
        return switch (kind) {
            case BOOLEAN -> Truths.looksLike(cell);
            case NUMBER -> Numbers.looksLike(cell);
            case DATE, INSTANT -> reading.read(kind, cell) instanceof Cell.Present;
            case TEXT, LIST -> false;
        };
    }

    /// The narrowest kind that holds every value; text when there was none.
    Kind kind() {
        return seen && !left.isEmpty() ? left.iterator().next() : Kind.TEXT;
    }
}
