package whom.desk.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.desk.state.DataPane.Running;
import whom.desk.state.DataPane.Said;

/// The people who are probably the same, pair by pair, for somebody to decide.
///
/// @param running the search, while it goes on
/// @param waiting pairs that nobody has decided about; null before the first search
/// @param pairs   the likeliest of them
/// @param chosen  the place of the one that is shown, -1 for none
/// @param shown   that one, field by field, or null
/// @param busy    whether a decision is being written
/// @param said    what was done last, or what went wrong
public record DuplicatesPane(boolean open, @Nullable Running running, @Nullable Long waiting, List<Pair> pairs, int chosen,
        @Nullable Both shown, boolean busy, @Nullable Said said) {
    public static final DuplicatesPane CLOSED = new DuplicatesPane(false, null, null, List.of(), -1, null, false, null);

    public DuplicatesPane {
        pairs = List.copyOf(pairs);
    }

    /// Two people.
    ///
    /// @param one         who they are, as people read it
    /// @param probability that they are one person, from 0 to 1
    public record Pair(String one, String other, double probability) {}

    /// Two people side by side.
    ///
    /// @param stays the key of the one who stays
    /// @param goes  the key of the one who becomes part of that one
    public record Both(String stays, String goes, List<Field> fields) {
        public Both {
            fields = List.copyOf(fields);
        }
    }

    /// One thing that is known of one of them, or of both.
    ///
    /// @param stays  of the one who stays, empty when not known
    /// @param goes   of the other
    /// @param weight in bits for their being one person, null for what does not tell who somebody is
    /// @param kept   which of the two values stays
    public record Field(String label, String stays, String goes, How how, @Nullable Double weight, Kept kept) {}

    /// How two values go together.
    public enum How {
        SAME, CLOSE, FAINT, DIFFERENT, SWAPPED, MISSING
    }

    /// Which of two values a merge keeps.
    public enum Kept {
        /// That of the one who stays.
        STAYS,
        /// That of the other.
        GOES,
        /// Something of both.
        BOTH,
        /// Not known yet, or nothing to choose.
        OPEN
    }
}
