package whom.resolve;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.rule.Literal;
import whom.rule.Path;

/// Ends the resolving of one row; its problem gets the row's path where it is caught.
final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem.Part part;
    private final transient Problem.Reason reason;
    private final @Nullable String found;
    private final @Nullable String suggestion;

    private Unfit(Problem.Part part, Problem.Reason reason, @Nullable String found, @Nullable String suggestion) {
        super(null, null, false, false);
        this.part = part;
        this.reason = reason;
        this.found = found;
        this.suggestion = suggestion;
    }

    static Unfit missing(Problem.Part part) {
        return new Unfit(part, Problem.Reason.MISSING, null, null);
    }

    static Unfit unknown(String name, Optional<String> suggestion) {
        return new Unfit(Problem.Part.SUBJECT, Problem.Reason.UNKNOWN_NAME, name, suggestion.orElse(null));
    }

    static Unfit value(Problem.Reason reason, Literal found) {
        return new Unfit(Problem.Part.VALUE, reason, written(found), null);
    }

    static Unfit value(Problem.Reason reason, Literal found, @Nullable String suggestion) {
        return new Unfit(Problem.Part.VALUE, reason, written(found), suggestion);
    }

    static Unfit of(Problem.Part part, Problem.Reason reason, @Nullable String found) {
        return new Unfit(part, reason, found, null);
    }

    Problem at(Path path) {
        return new Problem(path, part, reason, found, suggestion);
    }

    private static String written(Literal literal) {
        return switch (literal) {
            case Literal.Text(String text) -> text;
            case Literal.Number(java.math.BigDecimal number) -> number.toString();
            case Literal.Truth(boolean truth) -> String.valueOf(truth);
        };
    }
}
