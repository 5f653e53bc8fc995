package whom.audience.quality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.text.Folding;

/// What an attribute's name says about which of its values cannot be.
enum Sense {
    /// A day of birth.
    BIRTH,
    /// When something happened that has happened.
    PAST,
    /// How often or how many.
    COUNT,
    /// In years.
    AGE,
    /// A part of a whole.
    SHARE;

    private static final List<String> BIRTHS = List.of("birth", "geburt", "naissance", "nacimiento");
    private static final List<String> PASTS = List.of("signup", "signedup", "created", "registered", "joined", "subscribed", "confirmed",
            "opened", "ordered", "purchased", "visited", "seen", "customersince", "membersince", "angemeldet", "erstellt", "registriert");
    private static final List<String> COUNTS = List.of("count", "orders", "purchases", "visits", "clicks", "opens", "logins", "sessions",
            "quantity", "tickets", "items", "returns", "bestellungen", "besuche", "käufe");
    private static final List<String> COUNTED = List.of("numberof", "countof", "anzahl");
    private static final List<String> SHARES = List.of("rate", "ratio", "share", "percent", "percentage", "prozent", "anteil");
    private static final Set<String> AGES = Set.of("age", "alter");

    static Optional<Sense> of(Attribute attribute) {
        String bare = Folding.bare(attribute.name());
        return switch (attribute.kind()) {
            case DATE,INSTANT -> day(bare);
            case NUMBER -> number(bare);
            case TEXT,BOOLEAN,LIST -> Optional.empty();
        };
    }

    private static Optional<Sense> day(String bare) {
        if (bare.equals("dob") || BIRTHS.stream().anyMatch(bare::contains)) {
            return Optional.of(BIRTH);
        }
        boolean isPast = bare.startsWith("last") || bare.startsWith("first") || PASTS.stream().anyMatch(bare::contains);
        return isPast ? Optional.of(PAST) : Optional.empty();
    }

    private static Optional<Sense> number(String bare) {
        if (AGES.contains(bare)) {
            return Optional.of(AGE);
        }
        if (SHARES.stream().anyMatch(bare::endsWith)) {
            return Optional.of(SHARE);
        }
        boolean isCount = COUNTS.stream().anyMatch(bare::endsWith) || COUNTED.stream().anyMatch(bare::startsWith);
        return isCount ? Optional.of(COUNT) : Optional.empty();
    }
}
