package whom.audience.column;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.profile.Kind;

/// Gathered values laid out as a column in memory: the smallest cells that hold all of them exactly.
final class Layout {
    private static final int THOUSAND = 1_000;

    private final Arena arena;
    private final List<Gathered> parts;
    private final int rows;
    private final @Nullable MemorySegment order;

    /// @param arena where the cells lie
    /// @param parts that follow each other
    /// @param order what stands in each row, counted through the parts, in 32 bits; null for as they follow
    Layout(Arena arena, List<Gathered> parts, int rows, @Nullable MemorySegment order) {
        this.arena = arena;
        this.parts = parts;
        this.rows = rows;
        this.order = order;
    }

    Arena arena() {
        return arena;
    }

    List<Gathered> parts() {
        return parts;
    }

    int rows() {
        return rows;
    }

    /// As they follow each other.
    static Column of(Arena arena, Kind kind, List<Gathered> parts) {
        return new Layout(arena, parts, parts.stream().mapToInt(Gathered::rows).sum(), null).column(kind);
    }

    Column column(Kind kind) {
        return switch (kind) {
            case NUMBER -> numbers();
            case DATE -> ints(0, 1);
            case INSTANT -> moments();
            case BOOLEAN -> truths();
            case TEXT -> new TextLayout(this).texts();
            case LIST -> new TextLayout(this).lists();
        };
    }

    /// Cells for all rows, those beyond the last one included.
    long cells() {
        return 64L * Column.words(rows);
    }

    /// Where the values of a row stand.
    @FunctionalInterface
    interface Place {
        void row(int row, int part, int index);
    }

    void each(Place place) {
        int row = 0;
        if (order == null) {
            for (int part = 0; part < parts.size(); part++) {
                int end = parts.get(part).rows();
                for (int index = 0; index < end; index++) {
                    place.row(row++, part, index);
                }
            }
            return;
        }
        int[] ends = new int[parts.size()];
        int end = 0;
        for (int part = 0; part < ends.length; part++) {
            end += parts.get(part).rows();
            ends[part] = end;
        }
        for (; row < rows; row++) {
            int at = order.getAtIndex(JAVA_INT, row);
            int part = 0;
            while (at >= ends[part]) {
                part++;
            }
            place.row(row, part, part == 0 ? at : at - ends[part - 1]);
        }
    }

    private Column numbers() {
        GatheredNumbers[] all = parts.toArray(GatheredNumbers[]::new);
        int scale = scale(all);
        if (scale == Fixed.NONE) {
            MemorySegment cells = arena.allocate(JAVA_DOUBLE, cells());
            each((row, part, index) -> cells.setAtIndex(JAVA_DOUBLE, row, all[part].value(index)));
            for (long beyond = rows; beyond < cells(); beyond++) {
                cells.setAtIndex(JAVA_DOUBLE, beyond, Double.NaN);
            }
            return new Column.Doubles(rows, cells);
        }
        double factor = Fixed.power(scale);
        MemorySegment cells = missingInts();
        each((row, part, index) -> {
            double value = all[part].value(index);
            if (!Double.isNaN(value)) {
                cells.setAtIndex(JAVA_INT, row, (int) Math.rint(value * factor));
            }
        });
        return new Column.Ints(rows, cells, scale);
    }

    /// The scale at which every number is a whole cell, or [Fixed#NONE].
    private static int scale(GatheredNumbers[] all) {
        int scale = 0;
        double largest = 0;
        for (GatheredNumbers part : all) {
            for (int i = 0; i < part.rows(); i++) {
                double value = part.value(i);
                if (!Double.isNaN(value)) {
                    scale = Fixed.scale(value, scale);
                    largest = Math.max(largest, Math.abs(value));
                    if (scale == Fixed.NONE) {
                        return scale;
                    }
                }
            }
        }
        return largest * Fixed.power(scale) <= Integer.MAX_VALUE - 1 ? scale : Fixed.NONE;
    }

    private Column moments() {
        boolean seconds = true;
        for (Gathered gathered : parts) {
            GatheredWholes part = (GatheredWholes) gathered;
            for (int i = 0; i < part.rows() && seconds; i++) {
                long value = part.value(i);
                seconds = value == GatheredWholes.MISSING || (value % THOUSAND == 0 && Math.abs(value / THOUSAND) < Integer.MAX_VALUE);
            }
        }
        return seconds ? ints(-3, THOUSAND) : longs();
    }

    Column longs() {
        GatheredWholes[] all = parts.toArray(GatheredWholes[]::new);
        MemorySegment cells = arena.allocate(JAVA_LONG, cells());
        for (long cell = 0; cell < cells(); cell++) {
            cells.setAtIndex(JAVA_LONG, cell, Column.Longs.MISSING);
        }
        each((row, part, index) -> {
            long value = all[part].value(index);
            if (value != GatheredWholes.MISSING) {
                cells.setAtIndex(JAVA_LONG, row, value);
            }
        });
        return new Column.Longs(rows, cells, 0);
    }

    private Column ints(int scale, int unit) {
        GatheredWholes[] all = parts.toArray(GatheredWholes[]::new);
        MemorySegment cells = missingInts();
        each((row, part, index) -> {
            long value = all[part].value(index);
            if (value != GatheredWholes.MISSING) {
                cells.setAtIndex(JAVA_INT, row, (int) (value / unit));
            }
        });
        return new Column.Ints(rows, cells, scale);
    }

    private MemorySegment missingInts() {
        MemorySegment cells = arena.allocate(JAVA_INT, cells());
        for (long cell = 0; cell < cells(); cell++) {
            cells.setAtIndex(JAVA_INT, cell, Column.Ints.MISSING);
        }
        return cells;
    }

    private Column truths() {
        GatheredWholes[] all = parts.toArray(GatheredWholes[]::new);
        MemorySegment set = arena.allocate(JAVA_LONG, Column.words(rows));
        MemorySegment yes = arena.allocate(JAVA_LONG, Column.words(rows));
        each((row, part, index) -> {
            long value = all[part].value(index);
            if (value != GatheredWholes.MISSING) {
                mark(set, row);
            }
            if (value == 1) {
                mark(yes, row);
            }
        });
        return new Column.Truths(rows, set, yes);
    }

    private static void mark(MemorySegment words, int row) {
        words.setAtIndex(JAVA_LONG, row >> 6, words.getAtIndex(JAVA_LONG, row >> 6) | 1L << row);
    }
}
