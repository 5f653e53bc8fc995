package whom.liquid.filter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.liquid.value.Mishap;

/// Filters for HTML, addresses and Base64.
public final class MarkupFilters {
    static final List<FilterEntry> ALL = List.of(new FilterEntry("escape", 0, 0, MarkupFilters::escape),
            new FilterEntry("h", 0, 0, MarkupFilters::escape),
            new FilterEntry("escape_once", 0, 0, (input, a) -> escape(a.text(input), true)),
            new FilterEntry("strip_html", 0, 0, (input, a) -> stripHtml(a.text(input))),
            new FilterEntry("newline_to_br", 0, 0, (input, a) -> a.text(input).replace("\r\n", "\n").replace("\n", "<br />\n")),
            new FilterEntry("url_encode", 0, 0, (input, a) -> input == null ? null : urlEncode(a.text(input))),
            new FilterEntry("url_decode", 0, 0, (input, a) -> input == null ? null : urlDecode(a.text(input))),
            new FilterEntry("base64_encode", 0, 0,
                    (input, a) -> Base64.getEncoder().encodeToString(a.text(input).getBytes(StandardCharsets.UTF_8))),
            new FilterEntry("base64_url_safe_encode", 0, 0,
                    (input, a) -> Base64.getUrlEncoder().encodeToString(a.text(input).getBytes(StandardCharsets.UTF_8))),
            new FilterEntry("base64_decode", 0, 0, (input, a) -> decode("base64_decode", Base64.getDecoder(), input)),
            new FilterEntry("base64_url_safe_decode", 0, 0, (input, a) -> decode("base64_url_safe_decode", Base64.getUrlDecoder(), input)));

    private static final String HEX = "0123456789ABCDEF";

    private MarkupFilters() {
    }

    private static @Nullable String escape(@Nullable Object input, Arguments a) {
        return input == null ? null : escape(a.text(input), false);
    }

    /// The text with the signs of HTML as entities.
    ///
    /// @param once whether `&amp;` and its like stay as they are
    public static String escape(String text, boolean once) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = switch (text.charAt(i)) {
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\'' -> "&#39;";
                case '&' -> once && isEntity(text, i + 1) ? "" : "&amp;";
                default -> "";
            };
            if (!entity.isEmpty()) {
                out.append(text, from, i).append(entity);
                from = i + 1;
            }
        }
        return from == 0 ? text : out.append(text, from, text.length()).toString();
    }

    /// Whether letters, or `#` and digits, and a semicolon follow.
    private static boolean isEntity(String text, int start) {
        boolean number = start < text.length() && text.charAt(start) == '#';
        int first = number ? start + 1 : start;
        int at = first;
        while (at < text.length() && (number ? isDigit(text.charAt(at)) : isLetter(text.charAt(at)))) {
            at++;
        }
        return at > first && at < text.length() && text.charAt(at) == ';';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static String stripHtml(String text) {
        return withoutTags(without(without(without(text, "<script", "</script>"), "<!--", "-->"), "<style", "</style>"));
    }

    private static String withoutTags(String text) {
        return without(text, "<", ">");
    }

    private static String without(String text, String start, String end) {
        int at = text.indexOf(start);
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int stop = text.indexOf(end, at + start.length());
            if (stop < 0) {
                break;
            }
            out.append(text, from, at);
            from = stop + end.length();
            at = text.indexOf(start, from);
        }
        return out.append(text, from, text.length()).toString();
    }

    private static String urlEncode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder out = new StringBuilder(bytes.length + 16);
        for (byte b : bytes) {
            char c = (char) (b & 0xFF);
            if (isLetter(c) || isDigit(c) || c == '-' || c == '_' || c == '.' || c == '~') {
                out.append(c);
            } else if (c == ' ') {
                out.append('+');
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return out.toString();
    }

    private static String urlDecode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == '+') {
                b = ' ';
            } else if (b == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2])) {
                b = (byte) (Character.digit(bytes[i + 1], 16) * 16 + Character.digit(bytes[i + 2], 16));
                i += 2;
            }
            bytes[length++] = b;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString();
        } catch (CharacterCodingException e) {
            throw new Mishap("invalid byte sequence in UTF-8", "what this stands for is no text");
        }
    }

    private static boolean isHex(byte b) {
        return Character.digit(b, 16) >= 0;
    }

    private static String decode(String filter, Base64.Decoder decoder, @Nullable Object input) {
        if (input == null) {
            return "";
        }
        if (input instanceof String text) {
            try {
                return new String(decoder.decode(text), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                // Said below, as for what is no text at all.
            }
        }
        throw new Mishap("invalid base64 provided to " + filter);
    }
}
