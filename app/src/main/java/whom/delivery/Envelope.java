package whom.delivery;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import whom.text.Refusal;

/// From whom, to whom, when.
///
/// @param from an address, `Maison Demo <hello@maison.example>`
/// @param to   an address, or null where that is still open
/// @param zone in which the date is written
public record Envelope(String from, @Nullable String to, Instant date, ZoneId zone) {
    /// Who a draft is from until somebody sends it: every mail has to be from somebody.
    public static final String DRAFT = "Draft <draft@whom.invalid>";

    /// Looks whether mail can be from there or go there, before any work is done.
    ///
    /// @throws Refusal when it is no address, or several
    public static void check(String address) throws Refusal {
        MimeMail.address(address);
    }
}
