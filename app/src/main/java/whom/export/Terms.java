package whom.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.profile.Person;
import whom.text.Refusal;

/// What an export does beyond one file with everyone of a segment.
///
/// @param marking how rows are marked
/// @param added   columns beside those of the preset
/// @param sends   to whom the template sends anything at all
/// @param split   a file for each group, or null for one
/// @param holdout who is held back, or null for nobody
/// @param earlier who stands in the file of an earlier segment, or null where a person may stand in several
/// @param before  what the receiver has already, or null to write everything
public record Terms(Marking marking, List<AddedColumn> added, Sends sends, @Nullable Split split, @Nullable Holdout holdout,
        @Nullable Earlier earlier, @Nullable Before before) {
    /// One file with everyone.
    public static final Terms PLAIN = new Terms(Marking.OF_ONE_RUN, List.of(), _ -> true, null, null, null, null);

    public Terms {
        added = List.copyOf(added);
    }

    /// Whether a person gets a mail: a template can ask for nothing to be sent.
    @FunctionalInterface
    public interface Sends {
        boolean to(Person person) throws Refusal;
    }
}
