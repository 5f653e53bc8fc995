package whom.audience.quality;

import java.util.List;

/// How many of the values are in order.
///
/// @param valid    people whose value is
/// @param invalid  people whose value is not
/// @param examples some values that are not, the most frequent first
public record Validity(long valid, Affected invalid, List<String> examples) {
    public Validity {
        examples = List.copyOf(examples);
    }
}
