package whom.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import whom.export.preset.FileForm;
import whom.file.SafeFile;
import whom.profile.Person;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// A list of people as a CSV file that only its owner may read. It is no upload: whoever may not be written to stands in it like everybody else.
///
/// @param columns the attributes' names are the header
public record PeopleFile(List<ListColumn> columns) {
    private static final int PAGE = 1_000;

    public PeopleFile {
        columns = List.copyOf(columns);
    }

    /// At most so many people of the list, after leaving out the first ones.
    @FunctionalInterface
    public interface Pages {
        List<Person> page(long offset, int most);
    }

    /// Writes everyone; what stood in the file before is replaced at the end, or stays as it was.
    ///
    /// @param step what is being done, for people
    /// @return how many rows there are below the header
    /// @throws Refusal when the file cannot be written
    /// @throws java.util.concurrent.CancellationException when cancelled; nothing is left behind
    public long write(Path file, long people, Pages pages, String step, Progress progress, Cancellation cancellation) throws Refusal {
        CsvLine line = new CsvLine(FileForm.CSV, _ -> false);
        RowBytes row = new RowBytes(FileForm.CSV.encoding());
        long rows = 0;
        try (SafeFile safe = SafeFile.ownerOnly(file)) {
            // A process that is stopped from outside must not leave people's addresses lying about.
            safe.temporary().toFile().deleteOnExit();
            OutputStream out = new BufferedOutputStream(safe.out(), 1 << 16);
            line.head(columns.stream().map(ListColumn::name).toList(), row);
            row.writeTo(out);
            for (long offset = 0; offset < people; offset += PAGE) {
                cancellation.check();
                progress.at(step, offset, people);
                for (Person person : pages.page(offset, PAGE)) {
                    row.clear();
                    line.row(columns.stream().map(column -> column.text(person)).toList(), row);
                    row.writeTo(out);
                    rows++;
                }
            }
            out.flush();
            cancellation.check();
            safe.keep();
            return rows;
        } catch (IOException e) {
            throw new Refusal(
                    file + ": the list could not be written (" + Exporter.reason(e) + "); choose another place or make room", e);
        }
    }
}
