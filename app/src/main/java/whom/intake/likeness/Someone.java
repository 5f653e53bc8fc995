package whom.intake.likeness;

import java.util.Map;

/// What is known about one person, as far as it tells who they are.
///
/// @param id   of the person; each comes once
/// @param said as written, by role; a birth date as ISO 8601. What is missing or empty is not known
public record Someone(long id, Map<Role, String> said) {
    public Someone {
        said = Map.copyOf(said);
    }
}
