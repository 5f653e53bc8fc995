package whom.audience.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
    @TempDir
    private Path folder;

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    @Test
    void many_numbers_come_back_as_they_were_added() throws IOException {
        try (Scratch scratch = new Scratch(folder.resolve("scratch"))) {
            Ints ints = new Ints(scratch);
            Longs longs = new Longs(scratch);
            for (int i = 0; i < 300_000; i++) {
                ints.add(7 * i - 1_000_000);
                longs.add(1_000_000_007L * i - 5);
            }
            assertThat(files()).isOne();
            assertThat(ints.size()).isEqualTo(300_000);
            assertThat(longs.size()).isEqualTo(300_000);
            for (int i = 0; i < 300_000; i++) {
                assertThat(ints.get(i)).isEqualTo(7 * i - 1_000_000);
                assertThat(longs.get(i)).isEqualTo(1_000_000_007L * i - 5);
            }
        }
        assertThat(files()).isZero();
    }

    @Test
    void few_numbers_need_no_file() throws IOException {
        try (Scratch scratch = new Scratch(folder.resolve("scratch"))) {
            Ints ints = new Ints(scratch);
            for (int i = 0; i < 65_536; i++) {
                ints.add(i);
            }
            assertThat(ints.get(65_535)).isEqualTo(65_535);
            assertThat(files()).isZero();
        }
    }

    @Test
    void what_is_taken_is_empty_and_nobody_elses() throws IOException {
        try (Scratch scratch = new Scratch(folder.resolve("scratch"))) {
            MemorySegment first = scratch.take(1 << 20);
            first.fill((byte) 1);
            // Larger than what is mapped at once.
            MemorySegment second = scratch.take(40 << 20);
            assertThat(isAll(second, (byte) 0)).isTrue();
            second.fill((byte) 2);
            MemorySegment third = scratch.take(1 << 20);
            assertThat(isAll(third, (byte) 0)).isTrue();
            assertThat(isAll(first, (byte) 1)).isTrue();
        }
    }

    /// Without an object for each of forty million bytes.
    private static boolean isAll(MemorySegment bytes, byte value) {
        MemorySegment expected = Arena.ofAuto().allocate(bytes.byteSize());
        expected.fill(value);
        return bytes.mismatch(expected) < 0;
    }
}
