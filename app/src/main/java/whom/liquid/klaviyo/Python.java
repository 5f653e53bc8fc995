package whom.liquid.klaviyo;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import whom.liquid.value.Compared;
import whom.liquid.value.Fields;
import whom.liquid.value.Numbers;
import whom.liquid.value.Whitespace;

/// Whether values are true, equal, within one another, which comes first, and which number they are, as in Python.
final class Python {
    private static final Pattern REAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");
    /// Longer numbers are none: nobody prices anything at them.
    private static final int MOST_DIGITS = 300;

    private Python() {
    }

    /// False are nothing, `False`, zero, and what is empty.
    static boolean isTrue(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Boolean truth -> truth;
            case CharSequence text -> !text.isEmpty();
            case Number number -> !isNumber(number) || Numbers.big(number).signum() != 0;
            case List<?> list -> !list.isEmpty();
            case Map<?, ?> map -> !map.isEmpty();
            default -> true;
        };
    }

    /// `==`; a text is never a number, and `True` is 1.
    static boolean equal(@Nullable Object a, @Nullable Object b) {
        Number x = number(a);
        Number y = number(b);
        if (x != null && y != null) {
            return Numbers.compare(x, y) == 0;
        }
        if (a instanceof CharSequence left && b instanceof CharSequence right) {
            return left.toString().contentEquals(right);
        }
        return Compared.same(a, b);
    }

    /// Below, above or level (-1, 1, 0); 2 where the two have no order, as a text and a number.
    static int order(@Nullable Object a, @Nullable Object b) {
        Number x = number(a);
        Number y = number(b);
        if (x != null && y != null) {
            return Numbers.compare(x, y);
        }
        if (a instanceof CharSequence left && b instanceof CharSequence right) {
            return Compared.text(left.toString(), right.toString());
        }
        return a instanceof ZonedDateTime left && b instanceof ZonedDateTime right
                ? Integer.signum(left.toInstant().compareTo(right.toInstant()))
                : 2;
    }

    /// `piece in whole`: a piece of a text, an item of a list, a key of a map; null where neither can be said.
    static @Nullable Boolean contains(@Nullable Object whole, @Nullable Object piece) {
        return switch (whole) {
            case CharSequence text -> piece instanceof CharSequence part ? text.toString().contains(part) : null;
            case List<?> list -> list.stream().anyMatch(item -> equal(item, piece));
            case Map<?, ?> map -> map.keySet().stream().anyMatch(key -> equal(key, piece));
            case null, default -> null;
        };
    }

    /// A number, or `True` and `False` as 1 and 0; null for all else.
    static @Nullable Number number(@Nullable Object value) {
        return switch (value) {
            case Boolean truth -> truth ? 1L : 0L;
            case Number number when isNumber(number) -> number;
            case null, default -> null;
        };
    }

    private static boolean isNumber(Number number) {
        return switch (number) {
            case BigDecimal decimal -> Math.abs((long) decimal.precision() - decimal.scale()) < MOST_DIGITS
                    && decimal.precision() < MOST_DIGITS;
            case BigInteger whole -> whole.bitLength() < MOST_DIGITS * 3;
            default -> true;
        };
    }

    /// `float(value)`: also of a text that is nothing but a number; null where it fails.
    static @Nullable BigDecimal real(@Nullable Object value) {
        if (value instanceof CharSequence text) {
            String stripped = Whitespace.strip(text.toString());
            if (stripped.length() > MOST_DIGITS || !REAL.matcher(stripped).matches()) {
                return null;
            }
            double close = Double.parseDouble(stripped);
            if (!Double.isFinite(close)) {
                return null;
            }
            BigDecimal exact = new BigDecimal(stripped);
            return close == 0 ? BigDecimal.ZERO : exact.precision() > 15 ? BigDecimal.valueOf(close) : exact;
        }
        Number number = number(value);
        return number == null ? null : Numbers.big(number);
    }

    /// `int(value)`: also of a text that is nothing but a whole number, and of a decimal without its fraction; null where it fails.
    static @Nullable Number whole(@Nullable Object value) {
        if (value instanceof CharSequence text) {
            String stripped = Whitespace.strip(text.toString());
            return stripped.length() <= MOST_DIGITS && WHOLE.matcher(stripped).matches()
                    ? Numbers.plus(0L, new BigInteger(stripped))
                    : null;
        }
        Number number = number(value);
        return number == null || Numbers.isWhole(number)
                ? number
                : Numbers.round(Numbers.big(number), RoundingMode.DOWN);
    }

    /// A whole number that counts something: how many characters, which place.
    static @Nullable Integer count(@Nullable Object value) {
        Number whole = whole(value);
        return whole == null ? null : (Integer) Math.clamp(Numbers.truncate(whole), -1_000_000_000, 1_000_000_000);
    }

    /// A part of a value: of a map by its key, of a list or a text by its place.
    static @Nullable Object part(@Nullable Object value, @Nullable Object key) {
        return switch (value) {
            case Map<?, ?> map -> key instanceof CharSequence name ? map.get(name.toString()) : null;
            case Fields fields -> key instanceof CharSequence name ? fields.get(name.toString()) : null;
            case List<?> list -> {
                int at = place(key, list.size());
                yield at < 0 ? null : list.get(at);
            }
            case CharSequence text -> {
                int at = place(key, text.toString().codePointCount(0, text.length()));
                yield at < 0 ? null : Character.toString(text.toString().codePointAt(text.toString().offsetByCodePoints(0, at)));
            }
            case null, default -> null;
        };
    }

    private static int place(@Nullable Object key, int size) {
        Integer place = key instanceof BigDecimal ? null : count(key);
        int at = place == null ? -1 : place < 0 ? place + size : place;
        return at < size ? at : -1;
    }
}
