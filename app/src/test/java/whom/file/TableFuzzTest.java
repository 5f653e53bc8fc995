package whom.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import whom.text.Refusal;

/// Whatever is cut off a file or written into it, its rows are read or it is refused, and nothing else happens.
final class TableFuzzTest {
    private static final String CSV = "email;name\nana@x.example;\"Zoë; Müller\"\n".repeat(20);
    private static final String JSON = "[{\"email\": \"ana@x.example\", \"tags\": [\"a\", 1.5e3], \"p\": {\"n\": null}}]";
    private static final List<byte[]> SOUND = List.of(utf8(CSV), CSV.getBytes(StandardCharsets.ISO_8859_1),
            CSV.getBytes(StandardCharsets.UTF_16),
            utf8(JSON), utf8("{\"n\": 1}\n{\"n\": {\"m\": []}}\n"), gzip(utf8(CSV)), zip(false), zip(true), workbook());
    private static @Nullable Path file;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(boolean stored) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(stored ? 0 : 9);
            for (String name : List.of("a.csv", "b.csv")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(utf8(CSV));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("S");
            sheet.value(0, 0, "email");
            sheet.value(0, 1, "n");
            sheet.value(1, 0, "ana@x.example");
            sheet.value(1, 1, 1.5);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        Arbitrary<Integer> share = Arbitraries.integers().between(0, 10_000);
        Arbitrary<byte[]> put = Arbitraries.bytes().array(byte[].class).ofMaxSize(6);
        return Combinators.combine(Arbitraries.of(SOUND), share, share, put).as((sound, at, cut, bytes) -> {
            byte[] damaged = Arrays.copyOf(sound, cut % 3 == 0 ? sound.length * cut / 10_000 : sound.length);
            int from = damaged.length * at / 10_001;
            System.arraycopy(bytes, 0, damaged, from, Math.min(bytes.length, damaged.length - from));
            return damaged;
        });
    }

    @Provide
    Arbitrary<byte[]> junk() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
    }

    @BeforeContainer
    static void begin() throws IOException {
        file = Files.createTempFile("whom-fuzz", ".csv");
    }

    @AfterContainer
    static void end() throws IOException {
        Files.delete(Objects.requireNonNull(file));
    }

    @Property
    void damagedFiles(@ForAll("damaged") byte[] content) throws IOException {
        readOrRefuse(content);
    }

    @Property
    void anyBytes(@ForAll("junk") byte[] content) throws IOException {
        readOrRefuse(content);
    }

    private static void readOrRefuse(byte[] content) throws IOException {
        Path written = Files.write(Objects.requireNonNull(file), content);
        int rows = 0;
        try {
            for (Part part : Parts.of(written)) {
                try (Table table = Table.open(part)) {
                    while (table.next() != null) {
                        rows++;
                    }
                    table.form().notes();
                }
            }
            Statistics.collect(rows > 0 ? "rows" : "no rows");
        } catch (Refusal refusal) {
            Statistics.collect("refused");
        }
    }
}
