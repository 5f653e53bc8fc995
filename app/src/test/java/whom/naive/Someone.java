package whom.naive;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A made-up person.
///
/// @param attributes by name: String, BigDecimal, Boolean, LocalDate, Instant or a list of String; text may be blank
record Someone(String email, Map<String, Object> attributes, List<String> tags, List<Deed> deeds) {
    /// Something the person did.
    record Deed(String kind, Instant at) {}
}
