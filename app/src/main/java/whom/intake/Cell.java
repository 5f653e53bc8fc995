package whom.intake;

import whom.profile.Value;

/// What a cell says.
sealed interface Cell {
    /// Nothing: blank.
    Cell MISSING = new Missing();

    record Present(Value value) implements Cell {}

    record Missing() implements Cell {}

    /// @param reason one sentence for people, with the cell's text in it
    record Wrong(String reason) implements Cell {}

    static Cell of(Value value) {
        return new Present(value);
    }
}
