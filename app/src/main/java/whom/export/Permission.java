package whom.export;

import java.util.Locale;
import java.util.Optional;
import whom.profile.Consent;
import whom.profile.Person;

/// Whether a person may be written to on a channel, as newly known. No consent is a no.
///
/// @param reason as it stands in the companion file
record Permission(Rank rank, String reason) {
    static final Permission GIVEN = new Permission(Rank.GIVEN, "");

    /// The later one decides where two people share an address.
    enum Rank {
        UNKNOWN, GIVEN, REFUSED, SUPPRESSED
    }

    static Permission of(Person person, String channel, Suppressions suppressions) {
        Optional<String> suppressed = suppressions.reason(person, channel);
        if (suppressed.isPresent()) {
            return new Permission(Rank.SUPPRESSED, suppressed.get().isBlank() ? "suppressed" : suppressed.get());
        }
        return switch (person.consent().getOrDefault(channel, Consent.UNKNOWN)) {
            case GIVEN -> GIVEN;
            case REFUSED -> new Permission(Rank.REFUSED, "consent refused");
            case UNKNOWN -> new Permission(Rank.UNKNOWN, "no consent");
        };
    }

    boolean isGiven() {
        return rank == Rank.GIVEN;
    }

    /// One permission for two people with the same address.
    Permission and(Permission other) {
        return other.rank.compareTo(rank) > 0 ? other : this;
    }

    /// The reason as it may be counted: a reason that came with the data may name a person, the well-known ones do not.
    String countedAs() {
        return switch (rank) {
            case UNKNOWN, REFUSED, GIVEN -> reason;
            case SUPPRESSED -> switch (reason.strip().toLowerCase(Locale.ROOT)) {
                case "unsubscribed", "bounced", "complained", "erased", "opted out of sale" -> reason.strip().toLowerCase(Locale.ROOT);
                default -> "suppressed";
            };
        };
    }
}
