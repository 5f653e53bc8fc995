package whom.liquid.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.liquid.value.Mishap;
import whom.liquid.value.Numbers;
import whom.liquid.value.PastBound;

/// A text as JSON, read into the values of a template.
final class JsonReading {
    private static final int DEEPEST = 100;
    private static final int MOST_DIGITS = 300;

    private final String text;
    private final int most;
    private int at;
    private int items;

    private JsonReading(String text, int most) {
        this.text = text;
        this.most = most;
    }

    /// @param most items that all lists and maps may have together
    static @Nullable Object read(String text, int most) {
        JsonReading reading = new JsonReading(text, most);
        Object value = reading.value(0);
        reading.space();
        if (reading.at < text.length()) {
            throw reading.mistake("there is something behind its end");
        }
        return value;
    }

    private Mishap mistake(String what) {
        return new Mishap("invalid JSON", "this text is no JSON: " + what + ", at character " + (at + 1));
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean takes(char c) {
        space();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private @Nullable Object value(int depth) {
        if (depth > DEEPEST) {
            throw new PastBound("JSON stands too deeply: more than " + DEEPEST + " lists and objects in one another");
        }
        if (++items > most) {
            throw PastBound.items(most);
        }
        space();
        char c = at < text.length() ? text.charAt(at) : 0;
        return switch (c) {
            case '{' -> object(depth);
            case '[' -> list(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw mistake("a value is expected");
        }
        at += word.length();
        return value;
    }

    private Map<String, @Nullable Object> object(int depth) {
        at++;
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        if (takes('}')) {
            return object;
        }
        do {
            space();
            if (at >= text.length() || text.charAt(at) != '"') {
                throw mistake("a name in double quotes is expected");
            }
            String name = string();
            if (!takes(':')) {
                throw mistake("':' is expected");
            }
            object.put(name, value(depth + 1));
        } while (takes(','));
        if (!takes('}')) {
            throw mistake("',' or '}' is expected");
        }
        return object;
    }

    private List<@Nullable Object> list(int depth) {
        at++;
        List<@Nullable Object> list = new ArrayList<>();
        if (takes(']')) {
            return list;
        }
        do {
            list.add(value(depth + 1));
        } while (takes(','));
        if (!takes(']')) {
            throw mistake("',' or ']' is expected");
        }
        return list;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return string.toString();
            }
            string.append(c == '\\' ? escaped() : c);
        }
        throw mistake("a text never ends");
    }

    private char escaped() {
        at++;
        char c = at < text.length() ? text.charAt(at) : 0;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw mistake("'\\' is followed by what it cannot stand before");
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            at++;
            int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0) {
                throw mistake("'\\u' needs four hexadecimal digits");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private Number number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String digits = text.substring(start, at);
        boolean exponent = digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0;
        try {
            if (digits.length() > MOST_DIGITS) {
                throw mistake("a number is too long");
            }
            BigDecimal number = new BigDecimal(digits);
            if (exponent && Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
                throw mistake("a number is too large or too small");
            }
            return exponent || digits.indexOf('.') >= 0 ? number : Numbers.plus(0L, new BigInteger(digits));
        } catch (NumberFormatException e) {
            at = start;
            throw mistake("a value is expected");
        }
    }
}
