package whom.audience.column;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Lays out texts: as a dictionary where few are distinct, else one for each row.
record TextLayout(Layout layout) {
    /// A dictionary must serve so many rows for each of its texts.
    private static final int WORTH = 4;

    Column texts() {
        GatheredTexts[] all = layout.parts().toArray(GatheredTexts[]::new);
        List<FoldedTexts> folded = layout.parts().stream().map(part -> new FoldedTexts(((GatheredTexts) part).dictionary())).toList();
        int rows = layout.rows();
        long distinct = folded.stream().mapToLong(FoldedTexts::size).sum();
        if (distinct * WORTH > rows) {
            int[] parts = new int[rows];
            int[] codes = new int[rows];
            layout.each((row, part, index) -> {
                parts[row] = part;
                codes[row] = all[part].code(index);
            });
            Entries entries = entries(folded, parts, codes);
            return new Column.Texts(rows, null, entries, tails(entries));
        }
        int[][] numbers = new int[all.length][];
        Entries entries = merged(folded, numbers);
        int count = entries.count();
        MemorySegment cells = Codes.allocate(layout.arena(), layout.cells(), count);
        layout.each((row, part, index) -> Codes.set(cells, row, numbers[part][all[part].code(index)], count));
        return new Column.Texts(rows, cells, entries, null);
    }

    private Column.@Nullable Texts tails(Entries entries) {
        TailLayout.Found found = new TailLayout().of(entries);
        if (found == null) {
            return null;
        }
        int count = found.texts.size() + 1;
        MemorySegment cells = Codes.allocate(layout.arena(), layout.cells(), count);
        for (int row = 0; row < found.codes.length; row++) {
            Codes.set(cells, row, found.codes[row], count);
        }
        Entries tails = entries(List.of(new FoldedTexts(found.texts)), new int[count], IntStream.range(0, count).toArray());
        return new Column.Texts(found.codes.length, cells, tails, null);
    }

    Column lists() {
        GatheredLists[] all = layout.parts().toArray(GatheredLists[]::new);
        List<FoldedTexts> folded = layout.parts().stream().map(part -> new FoldedTexts(((GatheredLists) part).dictionary())).toList();
        int[][] numbers = new int[all.length][];
        Entries entries = merged(folded, numbers);
        MemorySegment starts = layout.arena().allocate(JAVA_INT, layout.cells() + 1);
        int[] used = new int[1];
        layout.each((row, part, index) -> {
            used[0] = Math.addExact(used[0], all[part].to(index) - all[part].from(index));
            starts.setAtIndex(JAVA_INT, row + 1L, used[0]);
        });
        for (long beyond = layout.rows(); beyond < layout.cells(); beyond++) {
            starts.setAtIndex(JAVA_INT, beyond + 1, used[0]);
        }
        MemorySegment codes = layout.arena().allocate(JAVA_INT, Math.max(1, used[0]));
        layout.each((row, part, index) -> {
            long at = starts.getAtIndex(JAVA_INT, row);
            for (int i = all[part].from(index); i < all[part].to(index); i++) {
                codes.setAtIndex(JAVA_INT, at++, numbers[part][all[part].code(i)]);
            }
        });
        return new Column.Lists(layout.rows(), starts, codes, entries, bearers(starts, codes, used[0], entries.count()));
    }

    private Column.Bearers bearers(MemorySegment starts, MemorySegment codes, int used, int count) {
        int[] places = new int[count + 1];
        for (int i = 0; i < used; i++) {
            places[codes.getAtIndex(JAVA_INT, i) + 1]++;
        }
        for (int entry = 0; entry < count; entry++) {
            places[entry + 1] += places[entry];
        }
        MemorySegment ends = layout.arena().allocateFrom(JAVA_INT, places);
        MemorySegment rows = layout.arena().allocate(JAVA_INT, Math.max(1, used));
        for (int row = 0; row < layout.rows(); row++) {
            for (int i = starts.getAtIndex(JAVA_INT, row); i < starts.getAtIndex(JAVA_INT, row + 1L); i++) {
                rows.setAtIndex(JAVA_INT, places[codes.getAtIndex(JAVA_INT, i)]++, row);
            }
        }
        return new Column.Bearers(ends, rows);
    }

    /// One dictionary of all parts; entry 0 is the missing text.
    ///
    /// @param numbers takes for each part the new number of each of its codes
    private Entries merged(List<FoldedTexts> folded, int[][] numbers) {
        TextSet together = TextSet.distinct();
        int most = 1 + folded.stream().mapToInt(FoldedTexts::size).sum();
        int[] parts = new int[most];
        int[] codes = new int[most];
        for (int part = 0; part < numbers.length; part++) {
            TextSet texts = folded.get(part).texts();
            numbers[part] = new int[texts.size() + 1];
            for (int code = 1; code <= texts.size(); code++) {
                int number = together.add(texts.bytes(), texts.from(code), texts.to(code));
                numbers[part][code] = number;
                parts[number] = part;
                codes[number] = code;
            }
        }
        return entries(folded, java.util.Arrays.copyOf(parts, together.size() + 1), java.util.Arrays.copyOf(codes, together.size() + 1));
    }

    /// Entries in a given order.
    ///
    /// @param parts in which part each is found
    /// @param codes which text of the part it is, 0 for a missing one
    private Entries entries(List<FoldedTexts> folded, int[] parts, int[] codes) {
        int count = parts.length;
        long padded = 64L * Column.words(count);
        MemorySegment starts = layout.arena().allocate(JAVA_LONG, padded + 1);
        MemorySegment originalStarts = layout.arena().allocate(JAVA_LONG, padded + 1);
        MemorySegment signatures = layout.arena().allocate(JAVA_LONG, padded);
        long end = 0;
        long originalEnd = 0;
        for (int i = 0; i < padded; i++) {
            if (i < count && codes[i] != 0) {
                FoldedTexts of = folded.get(parts[i]);
                end += of.length(codes[i]);
                originalEnd += of.differs(codes[i]) ? of.originalLength(codes[i]) : 0;
                signatures.setAtIndex(JAVA_LONG, i, of.signature(codes[i]));
            }
            starts.setAtIndex(JAVA_LONG, i + 1L, end);
            originalStarts.setAtIndex(JAVA_LONG, i + 1L, originalEnd);
        }
        MemorySegment bytes = layout.arena().allocate(JAVA_BYTE, Math.max(1, end));
        MemorySegment originals = layout.arena().allocate(JAVA_BYTE, Math.max(1, originalEnd));
        for (int i = 0; i < count; i++) {
            if (codes[i] != 0) {
                FoldedTexts of = folded.get(parts[i]);
                of.copy(codes[i], bytes, starts.getAtIndex(JAVA_LONG, i));
                if (of.differs(codes[i])) {
                    of.copyOriginal(codes[i], originals, originalStarts.getAtIndex(JAVA_LONG, i));
                }
            }
        }
        return new Entries(count, starts, bytes, originalStarts, originals, signatures, pairs(folded, parts, codes));
    }

    private MemorySegment pairs(List<FoldedTexts> folded, int[] parts, int[] codes) {
        long words = Column.words(codes.length);
        MemorySegment pairs = layout.arena().allocate(JAVA_LONG, Pairs.GROUPS * words);
        Pairs.Gathering gathering = new Pairs.Gathering();
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] != 0) {
                folded.get(parts[i]).gather(codes[i], gathering, i & 63);
            }
            if ((i & 63) == 63 || i == codes.length - 1) {
                gathering.put(pairs, words, i >> 6);
            }
        }
        return pairs;
    }
}
