package whom.desk.intake;

import java.util.ArrayList;
import java.util.List;
import whom.file.Part;
import whom.file.Table;
import whom.file.TableForm;
import whom.file.TableRow;
import whom.intake.Survey;
import whom.intake.Surveying;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// One table of a file after a look at every row, so that whatever is decided about its columns needs no second one.
///
/// @param first the cells of the first rows as they were read
public record Looked(Part part, List<String> header, TableForm form, Survey survey, List<List<String>> first) {
    private static final int FIRST = 20;
    private static final int STEP = 1 << 10;
    /// As much of a cell as somebody would look at.
    private static final int LONGEST = 300;

    public Looked {
        header = List.copyOf(header);
        first = List.copyOf(first);
    }

    /// Looks at every row.
    ///
    /// @param step what progress calls it
    /// @throws Refusal                                    when the table cannot be read to its end
    /// @throws java.util.concurrent.CancellationException when cancelled
    public static Looked at(Part part, String step, Progress progress, Cancellation cancellation) throws Refusal {
        try (Table table = Table.open(part)) {
            Surveying looking = new Surveying(table.header());
            List<List<String>> first = new ArrayList<>();
            long rows = 0;
            for (TableRow row = table.next(); row != null; row = table.next()) {
                if (rows++ % STEP == 0) {
                    cancellation.check();
                    progress.at(step, table.bytesRead(), table.size());
                }
                looking.look(row);
                if (first.size() < FIRST) {
                    first.add(row.cells().stream().map(Looked::shortened).toList());
                }
            }
            return new Looked(part, table.header(), table.form(), looking.survey(), first);
        }
    }

    private static String shortened(String cell) {
        return cell.length() <= LONGEST ? cell : cell.substring(0, cell.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    /// What the table is called: the entry or sheet, else the file.
    public String name() {
        return part.name().isEmpty() ? part.file().getFileName().toString() : part.name();
    }

    /// The first values of a column, without those that are empty.
    List<String> values(int column, int most) {
        return first.stream().map(cells -> column < cells.size() ? cells.get(column).strip() : "").filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(most).toList();
    }
}
