package whom.liquid.klaviyo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.FilterEntry;

/// Filters that put one thing in the place of another.
final class ChoiceFilters {
    /// Stands for Klaviyo's own picture of a missing product: one clear dot.
    private static final SafeText NO_PICTURE = new SafeText(
            "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    static final List<FilterEntry> ALL = List.of(
            Entries.of("default", 1, 1, (input, a) -> Python.isTrue(input) ? input : a.at(0)),
            Entries.of("default_if_none", 1, 1, (input, a) -> input == null ? a.at(0) : input),
            Entries.of("missing_image", 0, 0, ChoiceFilters::picture), Entries.of("missing_product_image", 0, 0, ChoiceFilters::picture),
            Entries.of("yesno", 0, 1, ChoiceFilters::yesNo), Entries.of("pluralize", 0, 1, ChoiceFilters::pluralize));

    private ChoiceFilters() {
    }

    private static @Nullable Object picture(@Nullable Object input, Arguments a) {
        return Python.isTrue(input) ? input : NO_PICTURE;
    }

    /// What stands between commas: for true, for false, and perhaps for nothing at all.
    private static @Nullable Object yesNo(@Nullable Object input, Arguments a) {
        String[] words = (a.has(0) ? Printed.text(a.at(0), a.mostCharacters()) : "yes,no,maybe").split(",", -1);
        if (words.length < 2) {
            return input;
        }
        return input == null && words.length > 2 ? words[2] : Python.isTrue(input) ? words[0] : words[1];
    }

    /// The ending for one, if any, stands before the comma.
    private static String pluralize(@Nullable Object input, Arguments a) {
        String[] endings = (a.has(0) ? Printed.text(a.at(0), a.mostCharacters()) : "s").split(",", -1);
        if (endings.length > 2) {
            return "";
        }
        String one = endings.length == 2 ? endings[0] : "";
        String many = endings[endings.length - 1];
        Number number = Python.real(input);
        if (number != null) {
            return Python.equal(number, 1L) ? one : many;
        }
        return input instanceof List<?> list ? list.size() == 1 ? one : many : "";
    }
}
