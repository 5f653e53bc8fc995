package whom.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;

/// What stands between the cells of a table.
final class Delimiter {
    private static final char[] KNOWN = {',', ';', '\t', '|'};

    private Delimiter() {
    }

    /// The character that cuts most of the records into as many cells as the header has, the more cells the better; a comma when none cuts
    /// the header at all. Looks at records, not lines: a quoted cell may hold any of them, and line breaks.
    ///
    /// @param start the beginning of the file
    /// @param whole whether that is all of it; otherwise the last record is cut off and not looked at
    static char of(String start, boolean whole) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : KNOWN) {
            double score = score(widths(start, whole, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(List<Integer> widths) {
        if (widths.isEmpty() || widths.getFirst() < 2) {
            return 0;
        }
        int header = widths.getFirst();
        long alike = widths.stream().filter(w -> w == header).count();
        return (double) alike / widths.size() * 1_000 + header;
    }

    private static List<Integer> widths(String start, boolean whole, char delimiter) {
        List<Integer> widths = new ArrayList<>();
        CsvReader<CsvRecord> records = TextTable.format(delimiter).allowUnclosedQuote(true).ofCsvRecord(start);
        try {
            for (CsvRecord record : records) {
                widths.add(record.getFieldCount());
            }
        } catch (CsvParseException _) {
            return List.of();
        }
        if (!whole && widths.size() > 1) {
            widths.removeLast();
        }
        return widths;
    }
}
