package whom.naive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A made-up person.
///
/// @param attributes by name: String, BigDecimal, Boolean, LocalDate, Instant or a list of String; text may be blank
/// @param consents   by channel
public record Someone(String email, Map<String, Object> attributes, List<String> tags, List<Deed> deeds, Map<String, Said> consents,
        List<Sent> uploads) {
    /// Something the person did.
    ///
    /// @param details by name, of the same types as attributes
    public record Deed(String kind, Instant at, Map<String, Object> details) {}

    /// What the person said about being written to.
    ///
    /// @param since null where it came without a time of its own
    public record Said(boolean yes, @Nullable Instant since) {}

    /// An upload file that the person stood in.
    public record Sent(String preset, String segment, Instant at) {}

    Someone with(Map<String, Object> newAttributes) {
        return new Someone(email, newAttributes, tags, deeds, consents, uploads);
    }

    Someone with(List<Deed> newDeeds) {
        return new Someone(email, attributes, tags, newDeeds, consents, uploads);
    }
}
