package whom.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How the beginning of a text falls into records under a dialect, and how well.
///
/// @param score 0 when the delimiter does not cut the header; else the share of records as wide as the header in thousandths, and its width
record Sniffed(Dialect dialect, double score) {
    private static final char[] COMMON = {',', ';', '\t', '|'};
    private static final char[] RARE = {':', '^', '~', '\u0001', '\u001f'};
    private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=([^\\r\\n])\"?\\r?\\n");
    private static final int WIDEST = 400;
    private static final double RARELY = 950;

    /// The dialect that cuts most of the records into as many cells as the header has, the more cells the better; a comma when none cuts the
    /// header at all. Looks at records, not lines: a quoted cell may hold any delimiter, and line breaks.
    ///
    /// @param start the beginning of the text
    /// @param whole whether that is all of it; otherwise the last record is cut off and not looked at
    static Dialect of(String start, boolean whole) {
        Matcher told = SEPARATOR.matcher(start);
        if (told.lookingAt()) {
            char delimiter = told.group(1).charAt(0);
            return new Dialect(delimiter, Quoted.sign(start, delimiter), spaced(start, delimiter, '"'));
        }
        Sniffed best = best(start, whole, COMMON);
        if (best.score == 0) {
            Sniffed rare = best(start, whole, RARE);
            best = rare.score > RARELY ? rare : best;
        }
        return best.dialect;
    }

    private static Sniffed best(String start, boolean whole, char[] delimiters) {
        Sniffed best = new Sniffed(new Dialect(',', Quoted.sign(start, ','), false), 0);
        for (char delimiter : delimiters) {
            char quote = Quoted.sign(start, delimiter);
            Sniffed sniffed = under(start, whole, new Dialect(delimiter, quote, spaced(start, delimiter, quote)));
            best = sniffed.score > best.score ? sniffed : best;
        }
        return best;
    }

    private static boolean spaced(String start, char delimiter, char quote) {
        return start.contains(delimiter + " " + quote);
    }

    private static Sniffed under(String start, boolean whole, Dialect dialect) {
        List<List<String>> records = records(start, whole, dialect);
        Heading heading = Heading.of(records);
        int width = heading.index() < 0 ? 0 : records.get(heading.index()).size();
        if (width < 2) {
            return new Sniffed(dialect, 0);
        }
        Stream<List<String>> titles = records.subList(0, heading.index()).stream().filter(cells -> !CellText.isRemark(cells));
        Stream<List<String>> table = records.subList(heading.index(), records.size()).stream()
                .takeWhile(cells -> !heading.remarked() || !CellText.isRemark(cells));
        List<List<String>> written = Stream.concat(titles, table).filter(cells -> !CellText.isBlank(cells)).toList();
        long alike = written.stream().filter(cells -> cells.size() == width).count();
        return new Sniffed(dialect, 1_000.0 * alike / written.size() + Math.min(width, WIDEST));
    }

    /// As far as the text can be read.
    private static List<List<String>> records(String start, boolean whole, Dialect dialect) {
        List<List<String>> records = new ArrayList<>();
        CsvReader<CsvRecord> reader = CsvRecords.format(dialect).allowUnclosedQuote(true).ofCsvRecord(start);
        try {
            for (CsvRecord record : reader) {
                records.add(record.getFields());
            }
        } catch (CsvParseException _) {
            return records;
        }
        if (!whole && records.size() > 1) {
            records.removeLast();
        }
        return records;
    }
}
