package whom.audience.live;

import java.util.Optional;
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

    private static final long ASKED_BYTES = 256;

    private final Kept<Object, Thing> kept = new Kept<>(MOST_BYTES, Thing::bytes);

    private record Thing(Object what, long bytes) {}

    private record FilterOf(String kind, Filter filter) {}

    private record Asked(Object meaning) {}

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

    /// Whether it is there.
    boolean has(Object meaning) {
        return kept.find(0, meaning) != null;
    }

    /// A figure that was made already, or that is worth making now because another question about it was asked before; else nothing, and the
    /// question is remembered.
    ///
    /// @param question what differs between questions that the figure answers
    Optional<Column> figureForMany(Object meaning, Object question, Supplier<Column> work) {
        if (!has(meaning)) {
            Asked asked = new Asked(meaning);
            Thing before = kept.find(0, asked);
            if (before == null || before.what().equals(question)) {
                kept.keep(0, asked, new Thing(question, ASKED_BYTES));
                return Optional.empty();
            }
        }
        return Optional.of(figure(meaning, work));
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
