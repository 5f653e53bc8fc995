package whom.audience.quality;

import java.time.LocalDate;
import java.util.Optional;

/// How old the days of an attribute are, at as-of. Days ahead are no age, and only counted.
///
/// @param newest the last day that is not ahead; none when all are
/// @param median half of them are no newer; none when all are ahead
/// @param ahead  people whose day is after as-of's
public record Freshness(Optional<LocalDate> newest, Optional<LocalDate> median, Affected ahead) {}
