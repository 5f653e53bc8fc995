package whom.liquid.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whether values are true, equal, within one another, and which comes first.
public final class Compared {
    private Compared() {
    }

    /// Everything is true but nothing and `false`.
    public static boolean isTrue(@Nullable Object value) {
        return value != null && !Boolean.FALSE.equals(value);
    }

    /// `==`; a text is never a number, and one way to write a number is as good as another.
    public static boolean equal(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Special special) {
            return special.fits(b);
        }
        if (b instanceof Special special) {
            return special.fits(a);
        }
        return same(a, b);
    }

    /// Equal without regard to `blank` and `empty`, as filters compare.
    public static boolean same(@Nullable Object a, @Nullable Object b) {
        if (a instanceof String || a instanceof Boolean) {
            return a.equals(b);
        }
        if (a instanceof Number x && b instanceof Number y) {
            return Numbers.compare(x, y) == 0;
        }
        if (a instanceof List<?> x && b instanceof List<?> y) {
            return sameItems(x, y);
        }
        if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
            return x.size() == y.size()
                    && x.entrySet().stream().allMatch(e -> y.containsKey(e.getKey()) && same(e.getValue(), y.get(e.getKey())));
        }
        return Objects.equals(a, b);
    }

    private static boolean sameItems(List<?> a, List<?> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!same(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// `a contains b`: a piece of a text, an item of a list, a key of a map.
    public static boolean contains(@Nullable Object a, @Nullable Object b) {
        if (a == null || !isTrue(a) || !isTrue(b)) {
            return false;
        }
        return switch (a) {
            case String text -> isIn(text, b);
            case List<?> list -> list.stream().anyMatch(item -> same(item, b));
            case Map<?, ?> map -> b instanceof String && map.containsKey(b);
            case WholeRange range -> b instanceof Number number && Numbers.compare(range.from(), number) <= 0
                    && Numbers.compare(number, range.to()) <= 0;
            default -> false;
        };
    }

    private static boolean isIn(String text, @Nullable Object piece) {
        try {
            return text.contains(Text.of(piece, Math.max(text.length(), 64)));
        } catch (PastBound longer) {
            // What is longer than the text is not in it.
            return false;
        }
    }

    /// Below, above or level (-1, 1, 0); 2 where the two have no order, as a list and a number.
    public static int order(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return Long.compare(x, y);
        }
        if (a instanceof Number x && b instanceof Number y) {
            return Numbers.compare(x, y);
        }
        if (a instanceof String x && b instanceof String y) {
            return text(x, y);
        }
        if (isOrdered(a) && isOrdered(b)) {
            throw new Mishap(
                    "comparison of " + kind(a) + " with " + (b instanceof Long || b instanceof BigDecimal ? Text.of(b, 100) : kind(b))
                            + " failed",
                    "a text and a number cannot be compared");
        }
        return 2;
    }

    private static boolean isOrdered(@Nullable Object value) {
        return value instanceof String || value instanceof Number;
    }

    /// Texts by code points, as Ruby compares the bytes of UTF-8.
    public static int text(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                // A pair of surrogates is beyond every single character.
                boolean pairX = Character.isSurrogate(x);
                return pairX == Character.isSurrogate(y) ? Integer.signum(Character.compare(x, y)) : pairX ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /// The name of a kind of value, as Ruby has it.
    public static String kind(@Nullable Object value) {
        return switch (value) {
            case null -> "nil";
            case String _ -> "String";
            case Long _,BigInteger _,Integer _ -> "Integer";
            case BigDecimal _,Double _ -> "Float";
            case List<?> _ -> "Array";
            case Map<?, ?> _ -> "Hash";
            case Boolean truth -> truth.toString();
            default -> "Range";
        };
    }
}
