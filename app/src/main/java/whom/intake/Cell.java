package whom.intake;

import java.util.Set;
import whom.clean.Fix;
import whom.profile.Value;

/// What a cell says.
sealed interface Cell {
    /// Nothing: blank.
    Cell MISSING = new Missing();

    /// @param fixes what was done to the text to get there
    record Present(Value value, Set<Fix> fixes) implements Cell {}

    record Missing() implements Cell {}

    /// @param reason one sentence for people, with the cell's text in it
    record Wrong(String reason) implements Cell {}

    static Cell of(Value value) {
        return new Present(value, Fix.NONE);
    }

    static Cell of(Value value, Fix fix) {
        return new Present(value, Set.of(fix));
    }
}
