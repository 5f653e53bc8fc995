package whom.audience.column;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// A column as a file: what it is, then its sections, each at a multiple of 64 bytes; all in the machine's own byte order, which stands at the
/// beginning. A file is written once and never changed.
final class ColumnFile {
    /// Another layout of the same words gets another number.
    private static final long MAGIC = 0x324C_4F43_4D4F_4857L;
    private static final int TYPE = 8;
    private static final int SCALE = 12;
    private static final int ROWS = 16;
    private static final int COUNT = 20;
    private static final int SECTIONS = 24;
    /// Sections of [Entries].
    private static final int OF_ENTRIES = 6;
    private static final long ALIGNMENT = 64;
    private static final long PIECE = 1 << 20;

    private ColumnFile() {
    }

    private enum Type {
        INTS(1), LONGS(2), DOUBLES(3), TRUTHS(4), TEXTS(5), DICTIONARY(6), LISTS(7);

        /// What stands for it in a file.
        private final int code;

        Type(int code) {
            this.code = code;
        }

        static Optional<Type> of(int code) {
            return Stream.of(values()).filter(type -> type.code == code).findFirst();
        }
    }

    /// Writes the column, which may lie anywhere in memory, to a new file.
    ///
    static Written write(Path file, Column column) throws IOException {
        List<MemorySegment> sections = new ArrayList<>();
        Type type = switch (column) {
            case Column.Ints ints -> with(sections, Type.INTS, ints.cells());
            case Column.Longs longs -> with(sections, Type.LONGS, longs.cells());
            case Column.Doubles doubles -> with(sections, Type.DOUBLES, doubles.cells());
            case Column.Truths truths -> with(sections, Type.TRUTHS, truths.set(), truths.yes());
            case Column.Texts texts -> {
                MemorySegment codes = texts.codes();
                with(sections, texts.entries());
                Column.Texts tails = texts.tails();
                if (tails != null && tails.codes() != null) {
                    with(sections, tails.entries());
                    with(sections, Type.TEXTS, tails.codes(), Arena.ofAuto().allocateFrom(JAVA_INT, tails.entries().count()));
                }
                yield codes == null ? Type.TEXTS : with(sections, Type.DICTIONARY, codes);
            }
            case Column.Lists lists -> {
                with(sections, lists.entries());
                yield with(sections, Type.LISTS, lists.starts(), lists.codes(), lists.bearers().starts(), lists.bearers().rows());
            }
        };
        int scale = switch (column) {
            case Column.Ints ints -> ints.scale();
            case Column.Longs longs -> longs.scale();
            case Column.Texts texts -> texts.entries().count();
            case Column.Lists lists -> lists.entries().count();
            case Column.Doubles _,Column.Truths _ -> 0;
        };
        return write(file, type, scale, column.rows(), sections);
    }

    private static Type with(List<MemorySegment> sections, Type type, MemorySegment... more) {
        sections.addAll(List.of(more));
        return type;
    }

    private static void with(List<MemorySegment> sections, Entries entries) {
        sections.addAll(List.of(entries.starts(), entries.folded(), entries.originalStarts(), entries.originals(), entries.signatures(),
                entries.pairs()));
    }

    /// A file that was written.
    ///
    /// @param sum CRC-32C of it
    record Written(long length, long sum) {}

    private static Written write(Path file, Type type, int scale, int rows, List<MemorySegment> sections) throws IOException {
        try (Arena arena = Arena.ofConfined();
                FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long at = aligned(SECTIONS + 16L * sections.size());
            MemorySegment head = arena.allocate(at, ALIGNMENT);
            head.set(JAVA_LONG, 0, MAGIC);
            head.set(JAVA_INT, TYPE, type.code);
            head.set(JAVA_INT, SCALE, scale);
            head.set(JAVA_INT, ROWS, rows);
            head.set(JAVA_INT, COUNT, sections.size());
            for (int i = 0; i < sections.size(); i++) {
                long length = sections.get(i).byteSize();
                head.set(JAVA_LONG, SECTIONS + 16L * i, at);
                head.set(JAVA_LONG, SECTIONS + 16L * i + 8, length);
                at = aligned(at + length);
            }
            CRC32C sum = new CRC32C();
            write(channel, head, sum);
            MemorySegment gap = arena.allocate(ALIGNMENT);
            for (MemorySegment section : sections) {
                write(channel, section, sum);
                write(channel, gap.asSlice(0, aligned(section.byteSize()) - section.byteSize()), sum);
            }
            return new Written(at, sum.getValue());
        }
    }

    private static void write(FileChannel channel, MemorySegment section, CRC32C sum) throws IOException {
        for (long done = 0; done < section.byteSize(); done += PIECE) {
            ByteBuffer piece = section.asSlice(done, Math.min(PIECE, section.byteSize() - done)).asByteBuffer();
            sum.update(piece.duplicate());
            while (piece.hasRemaining()) {
                channel.write(piece);
            }
        }
    }

    /// CRC-32C of all that is in a file.
    static long sum(Path file) throws IOException {
        try (Arena arena = Arena.ofConfined(); FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MemorySegment all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
            CRC32C sum = new CRC32C();
            for (long done = 0; done < all.byteSize(); done += PIECE) {
                sum.update(all.asSlice(done, Math.min(PIECE, all.byteSize() - done)).asByteBuffer());
            }
            return sum.getValue();
        }
    }

    private static long aligned(long at) {
        return (at + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    /// Maps a file; the mapping lives as long as the column is in use, whatever becomes of the file's name.
    ///
    /// @param length that the file must have
    /// @throws IOException when it is not there, cut off, or of another kind
    static Column open(Path file, long length) throws IOException {
        MemorySegment all;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() != length || length < SECTIONS) {
                throw new IOException(file + ": " + channel.size() + " bytes instead of " + length);
            }
            all = channel.map(FileChannel.MapMode.READ_ONLY, 0, length, Arena.ofAuto());
        }
        Optional<Type> type = Type.of(all.get(JAVA_INT, TYPE));
        int count = all.get(JAVA_INT, COUNT);
        if (all.get(JAVA_LONG, 0) != MAGIC || type.isEmpty() || count < 0 || SECTIONS + 16L * count > length) {
            throw new IOException(file + ": is no column");
        }
        List<MemorySegment> sections = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sections.add(all.asSlice(all.get(JAVA_LONG, SECTIONS + 16L * i), all.get(JAVA_LONG, SECTIONS + 16L * i + 8)));
            }
            return column(type.get(), all.get(JAVA_INT, SCALE), all.get(JAVA_INT, ROWS), sections);
        } catch (IndexOutOfBoundsException broken) {
            throw new IOException(file + ": is broken", broken);
        }
    }

    private static Column column(Type type, int scale, int rows, List<MemorySegment> sections) {
        return switch (type) {
            case INTS -> new Column.Ints(rows, sections.get(0), scale);
            case LONGS -> new Column.Longs(rows, sections.get(0), scale);
            case DOUBLES -> new Column.Doubles(rows, sections.get(0));
            case TRUTHS -> new Column.Truths(rows, sections.get(0), sections.get(1));
            case TEXTS ->
                new Column.Texts(rows, null, entries(scale, sections), tails(rows, sections.subList(OF_ENTRIES, sections.size())));
            case DICTIONARY -> new Column.Texts(rows, sections.get(OF_ENTRIES), entries(scale, sections), null);
            case LISTS -> new Column.Lists(rows, sections.get(OF_ENTRIES), sections.get(OF_ENTRIES + 1), entries(scale, sections),
                    new Column.Bearers(sections.get(OF_ENTRIES + 2), sections.get(OF_ENTRIES + 3)));
        };
    }

    private static Column.@Nullable Texts tails(int rows, List<MemorySegment> sections) {
        return sections.isEmpty()
                ? null
                : new Column.Texts(rows, sections.get(OF_ENTRIES), entries(sections.get(OF_ENTRIES + 1).get(JAVA_INT, 0), sections), null);
    }

    private static Entries entries(int count, List<MemorySegment> sections) {
        return new Entries(count, sections.get(0), sections.get(1), sections.get(2), sections.get(3), sections.get(4), sections.get(5));
    }
}
