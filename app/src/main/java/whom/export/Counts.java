package whom.export;

import java.util.List;
import java.util.Map;

/// What became of the people of an audience; selected = written + suppressed + rejected + merged.
///
/// @param suppressedFor people by reason
/// @param rejectedFor   people by reason
/// @param warnings      values that were left empty or changed, by column and reason
public record Counts(long selected, long written, long suppressed, long rejected, long merged, Map<String, Long> suppressedFor,
        Map<String, Long> rejectedFor, List<Warning> warnings) {
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
