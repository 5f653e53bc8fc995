package whom.intake;

import java.util.List;
import java.util.Locale;
import whom.profile.EventKind;
import whom.profile.Property;

/// What people read for something that only a file has named so far.
final class Naming {
    private Naming() {
    }

    /// `last_purchase_at` → `Last purchase at`.
    static String label(String name) {
        String spaced = name.replace('_', ' ').strip();
        return spaced.isEmpty()
                ? name
                : spaced.substring(0, spaced.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + spaced.substring(spaced.offsetByCodePoints(0, 1));
    }

    /// `wishlist_add` → "Wishlist add", "did wishlist add".
    static EventKind event(String name, List<Property> properties) {
        return new EventKind(name, label(name), "did " + name.replace('_', ' ').strip(), properties);
    }
}
