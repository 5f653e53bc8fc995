package whom.intake.likeness;

import java.util.List;

/// People who are probably all one person.
///
/// @param ids of at least two, ascending
public record Group(List<Long> ids) {
    public Group {
        ids = List.copyOf(ids);
    }
}
