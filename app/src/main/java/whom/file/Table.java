package whom.file;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import whom.text.Refusal;

/// Rows under a header, read from front to back in constant memory; rows with nothing in them are passed over.
public sealed interface Table extends AutoCloseable permits RowTable, JsonTable {
    /// Opens the only table of a file and reads its header.
    ///
    /// @throws Refusal when the file can't be read, is no table, or holds several
    static Table open(Path file) throws Refusal {
        List<Part> parts = Parts.of(file);
        if (parts.size() > 1) {
            throw new Refusal(file + ": holds " + parts.size() + " tables; choose one of "
                    + parts.stream().map(Part::name).limit(20).collect(Collectors.joining(", ")));
        }
        return Opening.of(parts.getFirst());
    }

    /// Opens one table of a file and reads its header.
    ///
    /// @throws Refusal when it can't be read or is no table
    static Table open(Part part) throws Refusal {
        return part.name().isEmpty() ? open(part.file()) : Opening.of(part);
    }

    /// The names of the columns, without white space around them.
    List<String> header();

    /// The next row, or null after the last.
    ///
    /// @throws Refusal when the file breaks off or is damaged from here on
    @Nullable
    TableRow next() throws Refusal;

    /// How much has been read, in the unit of [#size()].
    long bytesRead();

    /// How much there is to read: bytes, or rows of a sheet; 0 when not known.
    long size();

    /// How the file is read, and what has been left aside so far; complete after the last row.
    TableForm form();

    /// The same table from its first row again, without finding out anew how it is written.
    Table again() throws Refusal;

    @Override
    void close() throws Refusal;
}
