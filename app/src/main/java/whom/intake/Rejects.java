package whom.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.file.SafeFile;
import whom.file.TableRow;
import whom.text.Refusal;

/// The rows that were not taken: the first ones kept for the report, all of them in a file of their own, with line, column and reason before the
/// cells as they came.
final class Rejects implements AutoCloseable {
    private final List<Reject> first = new ArrayList<>();
    private final @Nullable Path target;
    private final @Nullable SafeFile file;
    private final @Nullable CsvWriter writer;
    private long count;

    /// @param target null for no file
    Rejects(@Nullable Path target, List<String> header) throws Refusal {
        this.target = target;
        try {
            file = target == null ? null : SafeFile.ownerOnly(target);
            writer = file == null ? null : CsvWriter.builder().build(file.out(), StandardCharsets.UTF_8);
            write(Stream.concat(Stream.of("line", "column", "reason"), header.stream()));
        } catch (IOException | UncheckedIOException e) {
            throw refusal(e);
        }
    }

    void add(TableRow row, String column, String reason) throws Refusal {
        count++;
        if (first.size() < Report.SHOWN) {
            first.add(new Reject(row.line(), column, reason));
        }
        try {
            write(Stream.concat(Stream.of(Long.toString(row.line()), column, reason), row.cells().stream()));
        } catch (UncheckedIOException e) {
            throw refusal(e);
        }
    }

    private void write(Stream<String> cells) {
        if (writer != null) {
            writer.writeRecord(cells.toList());
        }
    }

    long count() {
        return count;
    }

    List<Reject> first() {
        return first;
    }

    /// Puts the file in its place.
    void keep() throws Refusal {
        if (file != null && writer != null) {
            try {
                writer.flush();
                file.keep();
            } catch (IOException e) {
                throw refusal(e);
            }
        }
    }

    private Refusal refusal(Exception e) {
        return new Refusal(target + ": the rejected rows can't be written there: " + e.getMessage(), e);
    }

    @Override
    public void close() throws Refusal {
        if (file != null) {
            try {
                file.close();
            } catch (IOException e) {
                throw refusal(e);
            }
        }
    }
}
