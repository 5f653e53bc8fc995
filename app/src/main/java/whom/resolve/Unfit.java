package whom.resolve;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import whom.rule.Literal;
import whom.rule.Path;
import whom.text.NearMatch;

/// Ends the resolving of one row; its problem gets the row's path where it is caught.
final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem.Part part;
    private final transient Problem.Reason reason;
    private final int nth;
    private final @Nullable String found;
    private final @Nullable String suggestion;

    private Unfit(Problem.Part part, int nth, Problem.Reason reason, @Nullable String found, @Nullable String suggestion) {
        super(null, null, false, false);
        this.part = part;
        this.nth = nth;
        this.reason = reason;
        this.found = found;
        this.suggestion = suggestion;
    }

    static Unfit missing(Problem.Part part) {
        return new Unfit(part, 0, Problem.Reason.MISSING, null, null);
    }

    static Unfit unknown(Problem.Part part, Problem.Reason reason, String name, Collection<String> known) {
        return new Unfit(part, 0, reason, name, NearMatch.of(name, known).orElse(null));
    }

    static Unfit value(Problem.Reason reason, Literal found) {
        return new Unfit(Problem.Part.VALUE, 0, reason, written(found), null);
    }

    static Unfit value(Problem.Reason reason, Literal found, @Nullable String suggestion) {
        return new Unfit(Problem.Part.VALUE, 0, reason, written(found), suggestion);
    }

    static Unfit of(Problem.Part part, Problem.Reason reason, @Nullable String found) {
        return new Unfit(part, 0, reason, found, null);
    }

    /// The same at another token of the row.
    Unfit at(Problem.Part newPart, int newNth) {
        return new Unfit(newPart, newNth, reason, found, suggestion);
    }

    Problem.Part part() {
        return part;
    }

    Problem at(Path path) {
        return new Problem(path, part, nth, reason, found, suggestion);
    }

    private static String written(Literal literal) {
        return switch (literal) {
            case Literal.Text(String text) -> text;
            case Literal.Number(java.math.BigDecimal number) -> number.toString();
            case Literal.Truth(boolean truth) -> String.valueOf(truth);
            case Literal.OtherAttribute(String name) -> name;
        };
    }
}
