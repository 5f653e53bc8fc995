package whom.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Walks over the properties of one event after another as [PropertyJson] writes them, without making an object for any of them.
///
/// A value is asked for by [#type] and the method of that type; one that is not asked for is skipped.
public final class PropertyScanner {
    /// What stands as the value.
    public enum Type {
        TEXT, NUMBER, TRUTH, LIST, OTHER
    }

    /// Powers of ten that a double holds exactly.
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
        1e18,
        1e19, 1e20, 1e21, 1e22};
    private static final long MOST_EXACT = 1L << 53;

    private byte[] json = {};
    private int at;
    private byte[] text = {};
    private int from;
    private int to;
    private byte[] unescaped = new byte[64];

    /// Stands before the first property.
    public void start(byte[] properties) {
        json = properties;
        at = 1;
    }

    /// Goes to the next property and its value; false when there is none.
    public boolean next() {
        while (at < json.length && json[at] != '"') {
            if (json[at] == '}') {
                return false;
            }
            at++;
        }
        if (at >= json.length) {
            return false;
        }
        readText();
        while (at < json.length && (json[at] == ':' || json[at] == ' ')) {
            at++;
        }
        return at < json.length;
    }

    /// Whether the property or text just read is that, in UTF-8.
    public boolean isNamed(byte[] name) {
        return Arrays.equals(text, from, to, name, 0, name.length);
    }

    public Type type() {
        return switch (json[at]) {
            case '"' -> Type.TEXT;
            case '[' -> Type.LIST;
            case 't', 'f' -> Type.TRUTH;
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> Type.NUMBER;
            default -> Type.OTHER;
        };
    }

    /// Reads a text, which then stands in [#bytes()] from [#from()] to [#to()].
    public void text() {
        readText();
    }

    /// Goes into a list, or on in it: whether there is another text, which then is read.
    public boolean item() {
        at++;
        if (at < json.length && json[at] == '"') {
            readText();
            return true;
        }
        return false;
    }

    public byte[] bytes() {
        return text;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public boolean truth() {
        boolean truth = json[at] == 't';
        skip();
        return truth;
    }

    /// The double nearest to a number.
    public double number() {
        int start = at;
        boolean negative = json[at] == '-';
        long digits = 0;
        int decimals = -1;
        boolean exact = true;
        for (at += negative ? 1 : 0; at < json.length; at++) {
            byte c = json[at];
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
                exact &= digits < MOST_EXACT;
                decimals += decimals >= 0 ? 1 : 0;
                if (!exact) {
                    digits = MOST_EXACT;
                }
            } else if (c == '.') {
                decimals = 0;
            } else if (c == ',' || c == '}') {
                break;
            } else {
                exact = false;
            }
        }
        if (!exact || decimals >= POWERS.length) {
            return Double.parseDouble(new String(json, start, at - start, StandardCharsets.US_ASCII));
        }
        // Both are exact, so their quotient is the nearest.
        double number = decimals > 0 ? digits / POWERS[decimals] : digits;
        return negative ? -number : number;
    }

    /// A whole number.
    public long whole() {
        long number = 0;
        boolean negative = json[at] == '-';
        for (at += negative ? 1 : 0; at < json.length && json[at] >= '0' && json[at] <= '9'; at++) {
            number = number * 10 + (json[at] - '0');
        }
        skip();
        return negative ? -number : number;
    }

    /// Passes over the value.
    public void skip() {
        if (at < json.length && json[at] == '"') {
            readText();
        } else if (at < json.length && json[at] == '[') {
            while (item()) {
                // On to the end.
            }
            at++;
        } else {
            while (at < json.length && json[at] != ',' && json[at] != '}') {
                at++;
            }
        }
    }

    private void readText() {
        int start = ++at;
        while (at < json.length && json[at] != '"' && json[at] != '\\') {
            at++;
        }
        if (at < json.length && json[at] == '\\') {
            readEscaped(start);
            return;
        }
        text = json;
        from = start;
        to = at++;
    }

    private void readEscaped(int start) {
        if (unescaped.length < json.length) {
            unescaped = new byte[json.length];
        }
        int n = at - start;
        System.arraycopy(json, start, unescaped, 0, n);
        while (at < json.length && json[at] != '"') {
            byte c = json[at++];
            if (c == '\\') {
                c = json[at++];
                if (c == 'u') {
                    // Only control characters are written so.
                    c = (byte) Integer.parseInt(new String(json, at, 4, StandardCharsets.US_ASCII), 16);
                    at += 4;
                }
            }
            unescaped[n++] = c;
        }
        at++;
        text = unescaped;
        from = 0;
        to = n;
    }
}
