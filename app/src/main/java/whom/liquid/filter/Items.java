package whom.liquid.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.liquid.value.Mishap;
import whom.liquid.value.PastBound;
import whom.liquid.value.WholeRange;

/// What list filters see of their input, and of the items in it.
public final class Items {
    private Items() {
    }

    /// The items of any value: of a list those of the lists within, too; a map or a text is one item.
    public static List<? extends @Nullable Object> of(@Nullable Object input, int most) {
        return switch (input) {
            case null -> List.of();
            case List<?> list -> flat(list, most);
            case WholeRange range -> range.list(most);
            default -> List.of(input);
        };
    }

    private static List<? extends @Nullable Object> flat(List<? extends @Nullable Object> list, int most) {
        for (Object item : list) {
            if (item instanceof List<?>) {
                List<@Nullable Object> flat = new ArrayList<>();
                flatten(list, flat, most);
                return flat;
            }
        }
        return list;
    }

    private static void flatten(List<? extends @Nullable Object> list, List<@Nullable Object> into, int most) {
        for (Object item : list) {
            if (item instanceof List<?> inner) {
                flatten(inner, into, most);
            } else {
                into.add(item);
            }
            if (into.size() > most) {
                throw PastBound.items(most);
            }
        }
    }

    /// Whether something can be looked up in an item at all.
    static boolean hasParts(@Nullable Object item) {
        return item instanceof Map<?, ?> || item instanceof String || item instanceof Long || item instanceof List<?>;
    }

    /// `item[property]`: of a map a value, of a text the piece itself where it is in it.
    static @Nullable Object part(@Nullable Object item, @Nullable Object property) {
        return switch (item) {
            case Map<?, ?> map -> property instanceof String ? map.get(property) : null;
            case String text when property instanceof String piece -> text.contains(piece) ? piece : null;
            case String text when property instanceof Long at ->
                at >= 0 && at < text.length() ? text.substring(at.intValue(), at.intValue() + 1) : null;
            case Long number when property instanceof Long bit -> bit < 0 ? 0L : number >> Math.min(bit, 63) & 1;
            case null, default -> throw new Mishap("cannot select the property '" + (property == null ? "" : property) + "'",
                    "an item of the list has no '" + (property == null ? "" : property) + "'");
        };
    }
}
