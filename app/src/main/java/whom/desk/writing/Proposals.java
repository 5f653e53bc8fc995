package whom.desk.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may be written at a place.
///
/// @param from     what is replaced, in UTF-16 units from 0
/// @param to       behind it
/// @param valuesOf the attribute whose values belong here, or null
/// @param list     the likeliest first
public record Proposals(int from, int to, @Nullable String valuesOf, List<Proposal> list) {
    /// Nothing anywhere.
    public static final Proposals NONE = none(0);

    public Proposals {
        list = List.copyOf(list);
    }

    static Proposals none(int at) {
        return new Proposals(at, at, null, List.of());
    }
}
