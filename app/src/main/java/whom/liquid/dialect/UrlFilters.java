package whom.liquid.dialect;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.FilterEntry;

/// Filters that make texts fit into addresses.
final class UrlFilters {
    private static final String UNRESERVED = "-_.~";
    /// What an address may hold as it is, as Ruby's `URI` has it.
    private static final String RESERVED = "-_.!~*'();/?:@&=+$,[]";

    /// What an address may not hold is written as `%3C` and its like; `&`, `/` and others that mean something in it stay.
    static final FilterEntry URL_ESCAPE = encoding("url_escape", RESERVED, false);
    /// The same, and `&`, so that it can be the value of a parameter.
    static final FilterEntry URL_PARAM_ESCAPE = encoding("url_param_escape", RESERVED.replace("&", ""), false);
    /// JavaScript's `encodeURIComponent` with `+` for a space.
    static final FilterEntry CGI_ESCAPE = encoding("cgi_escape", UNRESERVED, true);
    /// JavaScript's `encodeURI`, but square brackets stay, too.
    static final FilterEntry URI_ESCAPE = encoding("uri_escape", RESERVED + "#", false);

    private UrlFilters() {
    }

    private static FilterEntry encoding(String name, String kept, boolean plus) {
        return new FilterEntry(name, 0, 0, (input, a) -> encoded(input, kept, plus, a));
    }

    /// A text as the value of a parameter, with nothing in it that means anything.
    static String component(String text) {
        return encoded(text, UNRESERVED, false);
    }

    private static @Nullable String encoded(@Nullable Object input, String kept, boolean plus, Arguments a) {
        return input == null ? null : encoded(a.text(input), kept, plus);
    }

    private static String encoded(String text, String kept, boolean plus) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if ((c < 0x80 && Character.isLetterOrDigit(c)) || kept.indexOf(c) >= 0) {
                out.append(c);
            } else if (c == ' ' && plus) {
                out.append('+');
            } else {
                out.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return out.toString();
    }
}
