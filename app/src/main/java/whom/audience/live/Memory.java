package whom.audience.live;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import whom.audience.Kept;
import whom.audience.column.Column;
import whom.resolve.Filter;
import whom.work.Cancellation;

/// What was worked out and will be needed again when a threshold is edited, by its meaning: figures of people, bitmaps of events, orders of
/// values and hashes. Any thread may use it.
///
/// Together at most 512 MB, of which figures and hashes (4 to 8 bytes a person each) lie outside the heap; what was used longest ago goes first.
final class Memory {
    private static final long MOST_BYTES = 512L << 20;

    private final Kept<Object, Thing> kept = new Kept<>(MOST_BYTES, Thing::bytes);

    private record Thing(Object what, long bytes) {}

    private record FilterOf(String kind, Filter filter) {}

    private record RanksOf(String attribute) {}

    private record SharesOf(String seed) {}

    /// A figure of people.
    Column figure(Object meaning, Supplier<Column> work) {
        return (Column) get(meaning, () -> {
            Column column = work.get();
            long cell = switch (column) {
                case Column.Ints _ -> Integer.BYTES;
                case Column.Longs _,Column.Doubles _ -> Long.BYTES;
                case Column.Truths _,Column.Texts _,Column.Lists _ -> throw new IllegalArgumentException("no figure");
            };
            return new Thing(column, cell * column.rows());
        });
    }

    long[] filter(String kind, Filter filter, Supplier<long[]> work) {
        return (long[]) get(new FilterOf(kind, filter), () -> {
            long[] words = work.get();
            return new Thing(words, 8L * words.length);
        });
    }

    Ranks ranks(String attribute, Column column) {
        return (Ranks) get(new RanksOf(attribute), () -> {
            Ranks ranks = Ranks.of(column);
            return new Thing(ranks, ranks.bytes());
        });
    }

    Column.Longs shares(String seed, Column.Texts keys, Cancellation cancellation) {
        return (Column.Longs) figure(new SharesOf(seed), () -> Shares.of(keys, seed, cancellation));
    }

    ValueKeys keys(Object meaning, Column column) {
        return (ValueKeys) get(meaning, () -> {
            ValueKeys keys = new ValueKeys(column);
            return new Thing(keys, keys.bytes());
        });
    }

    private Object get(Object meaning, Supplier<Thing> work) {
        @Nullable
        Thing before = kept.find(0, meaning);
        if (before != null) {
            return before.what();
        }
        Thing thing = work.get();
        kept.keep(0, meaning, thing);
        return thing.what();
    }
}
