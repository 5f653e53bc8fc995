package whom.intake;

import java.util.List;
import whom.clean.Fix;

/// How often one thing was done to the cells of one column.
///
/// @param header   of the column
/// @param examples the first few, before and after: `0176 1234567 → +491761234567`; only before where nothing was changed
public record Fixed(String header, Fix fix, long count, List<String> examples) {
    /// How many examples there are at most.
    public static final int SHOWN = 3;

    public Fixed {
        examples = List.copyOf(examples);
    }
}
