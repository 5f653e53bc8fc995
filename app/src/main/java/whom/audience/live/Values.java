package whom.audience.live;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import whom.audience.column.Column;
import whom.audience.column.Entries;
import whom.profile.Attribute;
import whom.resolve.Criterion;
import whom.text.BoundedPattern;
import whom.work.Cancellation;

/// Questions that one value answers, for every row of some columns: people by their attributes, or events by their properties.
///
/// @param columns by name
record Values(Map<String, Column> columns, Cancellation cancellation) {
    /// The rows for which it holds, as words of a bitmap.
    long[] find(Criterion.OfValue criterion) {
        return find(criterion, column(criterion.attribute()));
    }

    Column column(Attribute attribute) {
        Column column = columns.get(attribute.name());
        if (column == null) {
            throw new IllegalArgumentException(attribute.name() + " has no column");
        }
        return column;
    }

    private long[] find(Criterion.OfValue criterion, Column column) {
        return switch (criterion) {
            case Criterion.TextIs(Attribute _, Set<String> values, boolean matchCase) -> is((Column.Texts) column, values, matchCase);
            case Criterion.TextHas(Attribute _, Criterion.TextHas.Spot spot, String part, boolean matchCase) -> {
                Column.Texts texts = (Column.Texts) column;
                Part sought = new Part(texts.entries(), spot, part, matchCase);
                yield texts.tails() == null || matchCase || spot == Criterion.TextHas.Spot.START
                        ? rows(texts, holding(texts.entries(), sought, _ -> 0))
                        : tailed(texts, sought, spot, part);
            }
            case Criterion.TextMatches(Attribute _, String pattern, boolean matchCase) -> {
                Entries entries = ((Column.Texts) column).entries();
                BoundedPattern bounded = new BoundedPattern(pattern, matchCase);
                yield texts((Column.Texts) column, 0, entry -> !entries.isMissing(entry) && bounded.isIn(entries.original(entry)));
            }
            case Criterion.NumberIs(Attribute _, Set<BigDecimal> values) -> oneOf(column, values);
            case Criterion.NumberIn(Attribute _, var range) -> in(CellRange.of(range), column);
            case Criterion.TruthIs(Attribute _, boolean truth) -> truths((Column.Truths) column, truth);
            case Criterion.DateIn(Attribute _, var days) -> in(CellRange.of(days), column);
            case Criterion.InstantIn(Attribute _, var bounds) -> in(CellRange.of(bounds), column);
            case Criterion.IsSet _ -> set(column);
            case Criterion.ListHasAny(Attribute _, Set<String> values, boolean matchCase) -> any((Column.Lists) column, values, matchCase);
            case Criterion.ListHasAll(Attribute _, Set<String> values, boolean matchCase) -> {
                long[] all = null;
                for (String value : values) {
                    long[] one = any((Column.Lists) column, Set.of(value), matchCase);
                    all = all == null ? one : Words.and(all, one);
                }
                yield all == null ? new long[column.words()] : all;
            }
        };
    }

    private long[] tailed(Column.Texts column, Part sought, Criterion.TextHas.Spot spot, String part) {
        Tails tails = new Tails(column, spot, part, cancellation);
        long[] sure = tails.sure();
        if (spot == Criterion.TextHas.Spot.ANYWHERE) {
            return Words.or(holding(column.entries(), sought, word -> sure[word]), sure);
        }
        long[] unsure = tails.unsure();
        return Words.or(Scan.words(column.words(), cancellation, (words, from, to) -> {
            for (int word = from; word < to; word++) {
                for (long left = unsure[word]; left != 0; left &= left - 1) {
                    int row = (word << 6) + Long.numberOfTrailingZeros(left);
                    words[word] |= sought.isIn(row) ? 1L << row : 0;
                }
            }
        }), sure);
    }

    long[] in(CellRange range, Column column) {
        return Scan.words(column.words(), cancellation, range.over(column));
    }

    long[] is(Column.Texts column, Set<String> values, boolean matchCase) {
        Chosen chosen = new Chosen(column.entries(), values, matchCase);
        return texts(column, chosen.needed(), chosen::isOne);
    }

    private long[] oneOf(Column column, Set<BigDecimal> values) {
        long[] found = new long[column.words()];
        for (BigDecimal value : values) {
            Words.or(found, in(new CellRange(value, true, value, true), column));
        }
        return found;
    }

    private long[] truths(Column.Truths column, boolean truth) {
        return Scan.words(column.words(), cancellation, (words, from, to) -> {
            for (int w = from; w < to; w++) {
                long yes = column.yes().getAtIndex(JAVA_LONG, w);
                words[w] = truth ? yes : column.set().getAtIndex(JAVA_LONG, w) & ~yes;
            }
        });
    }

    private long[] set(Column column) {
        return switch (column) {
            case Column.Ints _,Column.Longs _,Column.Doubles _ -> in(CellRange.ALL, column);
            case Column.Truths truths -> truths.set().asSlice(0, 8L * column.words()).toArray(JAVA_LONG);
            case Column.Texts texts -> texts(texts, 0, entry -> !texts.entries().isMissing(entry));
            case Column.Lists(int rows, MemorySegment starts, var _, var _, var _) -> Scan.rows(column.words(), 0, rows - 1, cancellation,
                    row -> starts.getAtIndex(JAVA_INT, row) < starts.getAtIndex(JAVA_INT, row + 1L));
        };
    }

    /// Rows by what holds for their text.
    ///
    /// @param needed bits without which a signature tells that it does not hold
    /// @param holds  for an entry; never for a missing one
    long[] texts(Column.Texts column, long needed, IntPredicate holds) {
        return rows(column, entries(column.entries(), needed, holds));
    }

    /// Rows by a bitmap of the entries that they have.
    private long[] rows(Column.Texts column, long[] entries) {
        MemorySegment codes = column.codes();
        if (codes == null) {
            return entries;
        }
        byte[] flags = flags(column.entries().count(), entries);
        return nothing(flags) ? new long[column.words()] : Scan.words(column.words(), cancellation, new Flagged(codes, flags).kernel());
    }

    /// Entries in which the part is. Those that lack one of its pairs are passed over, the others are looked at.
    ///
    /// @param sure words of entries that need not be looked at; they are not in the answer
    private long[] holding(Entries entries, Part sought, IntToLongFunction sure) {
        int length = Column.words(entries.count());
        int[] pairs = sought.pairs();
        return Scan.words(length, cancellation, (words, from, to) -> {
            long[] having = new long[to - from];
            Arrays.fill(having, -1);
            for (int pair : pairs) {
                Words.and(having, Chunk.longs(entries.pairs(), (long) pair * length + from, (long) pair * length + to));
            }
            for (int word = from; word < to; word++) {
                for (long left = having[word - from] & ~sure.applyAsLong(word); left != 0; left &= left - 1) {
                    int entry = (word << 6) + Long.numberOfTrailingZeros(left);
                    words[word] |= sought.isIn(entry) ? 1L << entry : 0;
                }
            }
        });
    }

    private long[] entries(Entries entries, long needed, IntPredicate holds) {
        MemorySegment signatures = entries.signatures();
        return Scan.words(Column.words(entries.count()), cancellation,
                (words, from, to) -> {
                    long[] chunk = new long[Chunk.ROWS];
                    Chunk.each(from, to, (word, rows) -> {
                        Chunk.copy(signatures, (long) word << 6, chunk, rows);
                        signed(chunk, rows, needed, holds, words, word);
                    });
                });
    }

    private static void signed(long[] signatures, int rows, long needed, IntPredicate holds, long[] words, int first) {
        for (int i = 0; i < rows; i++) {
            if ((signatures[i] & needed) == needed && holds.test((first << 6) + i)) {
                words[first + (i >> 6)] |= 1L << i;
            }
        }
    }

    /// 1 for each entry of a dictionary that was found.
    private static byte[] flags(int count, long[] found) {
        byte[] flags = new byte[count];
        for (int entry = 0; entry < count; entry++) {
            flags[entry] = (byte) (found[entry >> 6] >>> entry & 1);
        }
        return flags;
    }

    private long[] any(Column.Lists column, Set<String> values, boolean matchCase) {
        Chosen chosen = new Chosen(column.entries(), values, matchCase);
        return lists(column, chosen.needed(), chosen::isOne);
    }

    /// Rows with a text for which it holds.
    long[] lists(Column.Lists column, long needed, IntPredicate holds) {
        byte[] flags = flags(column.entries().count(), entries(column.entries(), needed, holds));
        long[] words = new long[column.words()];
        for (int entry = 0; entry < flags.length; entry++) {
            if (flags[entry] != 0) {
                cancellation.check();
                int from = column.bearers().starts().getAtIndex(JAVA_INT, entry);
                int to = column.bearers().starts().getAtIndex(JAVA_INT, entry + 1L);
                mark(Chunk.ints(column.bearers().rows(), from, to), words);
            }
        }
        return words;
    }

    private static void mark(int[] rows, long[] words) {
        for (int row : rows) {
            words[row >> 6] |= 1L << row;
        }
    }

    private static boolean nothing(byte[] flags) {
        return Arrays.equals(flags, new byte[flags.length]);
    }
}
