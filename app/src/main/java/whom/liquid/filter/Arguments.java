package whom.liquid.filter;

import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.liquid.value.Text;

/// What a filter is given beside its input.
public final class Arguments {
    private static final @Nullable Object[] NONE = {};

    private final @Nullable Object[] values;
    private final Map<String, @Nullable Object> keywords;
    private final Surroundings surroundings;

    /// What is the same for every filter of one rendering.
    ///
    /// @param now        what `'now'` is, and the zone in which dates are written
    /// @param characters of any one text
    /// @param items      of any one list
    public record Surroundings(ZonedDateTime now, int characters, int items) {}

    public Arguments(Surroundings surroundings, @Nullable Object[] values, Map<String, @Nullable Object> keywords) {
        this.surroundings = surroundings;
        this.values = values;
        this.keywords = keywords;
    }

    /// None at all.
    public static Arguments none(Surroundings surroundings) {
        return new Arguments(surroundings, NONE, Map.of());
    }

    /// Ruby hands all keywords over as one argument more.
    int given(boolean takesKeywords) {
        return values.length + (keywords.isEmpty() || takesKeywords ? 0 : 1);
    }

    public boolean has(int position) {
        return position < values.length;
    }

    /// From 0; nothing where it was not given.
    public @Nullable Object at(int position) {
        return position < values.length ? values[position] : null;
    }

    public @Nullable Object keyword(String name) {
        return keywords.get(name);
    }

    /// All arguments with names, as written.
    public Map<String, @Nullable Object> keywords() {
        return keywords;
    }

    /// An argument as text, or the text to take where it was not given.
    public String text(int position, String otherwise) {
        return has(position) ? text(values[position]) : otherwise;
    }

    /// Any value as text.
    public String text(@Nullable Object value) {
        return Text.of(value, surroundings.characters());
    }

    public ZonedDateTime now() {
        return surroundings.now();
    }

    public int mostCharacters() {
        return surroundings.characters();
    }

    public int mostItems() {
        return surroundings.items();
    }
}
