package whom.template.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.text.Place;

/// One thing that was found in a page.
///
/// @param fault   what it is, with the numbers
/// @param excerpt a short piece of the page that shows it, in one line; empty when it is about the page as a whole
/// @param places  where it stands in the HTML, in order; empty when it stands nowhere, as what is missing
public record Finding(Fault fault, String excerpt, List<Place> places) {
    public Finding {
        places = List.copyOf(places);
    }

    public Severity severity() {
        return fault.severity();
    }

    /// Where it stands first, or null.
    public @Nullable Place place() {
        return places.isEmpty() ? null : places.getFirst();
    }

    /// What two findings of different pages have in common when they are one and the same to the designer.
    Object same() {
        return fault.same(excerpt);
    }
}
