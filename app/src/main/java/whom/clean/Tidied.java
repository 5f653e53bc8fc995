package whom.clean;

import java.util.EnumSet;
import java.util.Set;

/// A text in its one form.
///
/// @param text  never null; as it came where nothing better is known
/// @param fixes what was done, empty when nothing
public record Tidied(String text, Set<Fix> fixes) {
    static Tidied same(String text) {
        return new Tidied(text, Fix.NONE);
    }

    static Tidied by(String text, Fix fix) {
        return new Tidied(text, Set.of(fix));
    }

    /// The same after something else was done before.
    public Tidied after(Set<Fix> before) {
        if (before.isEmpty()) {
            return this;
        }
        if (fixes.isEmpty()) {
            return new Tidied(text, before);
        }
        Set<Fix> both = EnumSet.copyOf(before);
        both.addAll(fixes);
        return new Tidied(text, both);
    }
}
