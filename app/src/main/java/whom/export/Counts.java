package whom.export;

import java.util.List;
import java.util.Map;

/// What became of the people of an audience; selected = written + suppressed + rejected + merged.
///
/// Whoever is merged stands in another row: one of the same address, one of an earlier segment's file, or one that the receiver has already.
///
/// @param suppressedFor people by reason
/// @param rejectedFor   people by reason
/// @param mergedFor     people by reason
/// @param removed       people whom the receiver has and shall take out; they are none of the selected
/// @param unnamed       addresses that the receiver has and shall take out, but that nobody here knows any more
/// @param warnings      values that were left empty or changed, by column and reason
public record Counts(long selected, long written, long suppressed, long rejected, long merged, Map<String, Long> suppressedFor,
        Map<String, Long> rejectedFor, Map<String, Long> mergedFor, long removed, long unnamed, List<Warning> warnings) {
    public Counts {
        warnings = List.copyOf(warnings);
    }

    /// Values of one column that could not be written as they are.
    ///
    /// @param column the header
    /// @param reason what was wrong and what was done: "not an international phone number: left empty"
    public record Warning(String column, String reason, long values) {}

    /// How many values were left empty or changed.
    public long warned() {
        return warnings.stream().mapToLong(Warning::values).sum();
    }
}
