package whom.liquid.klaviyo;

import whom.liquid.filter.Arguments;
import whom.liquid.filter.Filter;
import whom.liquid.filter.FilterEntry;

/// Makes filters that behave as Django's do around what they are about.
final class Entries {
    private Entries() {
    }

    /// What a filter makes of a text.
    @FunctionalInterface
    interface OfText {
        Object apply(String text, Arguments arguments);
    }

    /// A filter that leaves what has failed as it is.
    static FilterEntry of(String name, int least, int most, Filter filter) {
        return new FilterEntry(name, least, most, (input, a) -> input instanceof Failed
                ? input
                : a.at(0) instanceof Failed failed ? failed : filter.apply(input, a));
    }

    /// A filter that takes whatever comes in as text.
    static FilterEntry text(String name, int least, int most, OfText filter) {
        return of(name, least, most, (input, a) -> filter.apply(Printed.text(input, a.mostCharacters()), a));
    }

    /// The same, when it adds nothing that has to be escaped: what was safe stays so.
    static FilterEntry keeping(String name, int least, int most, OfText filter) {
        return of(name, least, most, (input, a) -> {
            Object made = filter.apply(Printed.text(input, a.mostCharacters()), a);
            return input instanceof SafeText && made instanceof String text ? new SafeText(text) : made;
        });
    }
}
