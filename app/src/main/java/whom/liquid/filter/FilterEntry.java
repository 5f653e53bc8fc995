package whom.liquid.filter;

import org.jspecify.annotations.Nullable;
import whom.liquid.value.Mishap;

/// A filter and how many arguments it takes.
///
/// @param most  including keywords, where it takes any
public record FilterEntry(String name, int least, int most, Filter filter) {
    /// Checks the number of arguments as Ruby does, counting the input, and goes to work.
    public @Nullable Object apply(@Nullable Object input, Arguments arguments) {
        int given = arguments.given(name.equals("default"));
        if (given < least || given > most) {
            throw wrongNumber(given);
        }
        return filter.apply(input, arguments);
    }

    /// The same under another name.
    public FilterEntry as(String other) {
        return new FilterEntry(other, least, most, filter);
    }

    private Mishap wrongNumber(int given) {
        String expected = least == most ? Integer.toString(least + 1) : (least + 1) + ".." + (most + 1);
        String takes = most == 0
                ? "no argument"
                : (least == most ? Integer.toString(most) : least + " to " + most) + (most == 1 ? " argument" : " arguments");
        return new Mishap("wrong number of arguments (given " + (given + 1) + ", expected " + expected + ")",
                "the filter '" + name + "' takes " + takes + ", not " + given);
    }
}
