package whom.liquid.dialect;

import org.jspecify.annotations.Nullable;
import whom.liquid.dialect.JsonWriting.Style;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.FilterEntry;
import whom.liquid.value.Numbers;

/// From values to JSON and back.
final class JsonFilters {
    /// Braze's and Shopify's, which are written in Rails.
    static final FilterEntry RAILS_JSON = new FilterEntry("json", 0, 0, (input, a) -> write(input, Style.RAILS, a));
    /// Customer.io's, which is `JSON.stringify`: the argument is how far to indent.
    static final FilterEntry JAVASCRIPT_JSON = new FilterEntry("json", 0, 1,
            (input, a) -> write(input, Style.JAVASCRIPT.indented(Math.clamp(Numbers.truncate(Numbers.of(a.at(0))), 0, 10)), a));
    static final FilterEntry JSON_ESCAPE = new FilterEntry("json_escape", 0, 0,
            (input, a) -> JsonWriting.escaped(a.text(input), Style.RAILS));
    static final FilterEntry JSON_PARSE = new FilterEntry("json_parse", 0, 0, JsonFilters::read);

    private JsonFilters() {
    }

    private static String write(@Nullable Object input, Style style, Arguments a) {
        return JsonWriting.write(input, style, a.mostCharacters(), a.mostItems());
    }

    /// What is no text is no JSON either, but a value already.
    private static @Nullable Object read(@Nullable Object input, Arguments a) {
        return input instanceof String text ? JsonReading.read(text, a.mostItems()) : input;
    }
}
