package whom.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import whom.text.Place;
import whom.text.Refusal;

/// The records of delimited text, quoted per RFC 4180.
final class CsvRecords implements Records {
    private static final Pattern LINE = Pattern.compile("(?:started in|starting at) line (\\d+)|\\(line (\\d+)\\)");

    private final Part part;
    private final Bytes bytes;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private long line;

    private CsvRecords(Part part, Bytes bytes, CsvReader<CsvRecord> reader) {
        this.part = part;
        this.bytes = bytes;
        this.reader = reader;
        this.records = reader.iterator();
    }

    static CsvRecords open(Text text, Dialect dialect) throws Refusal {
        Bytes bytes = null;
        try {
            bytes = Bytes.of(text.part());
            return new CsvRecords(text.part(), bytes, format(dialect).ofCsvRecord(text.reader(bytes)));
        } catch (IOException e) {
            closeQuietly(bytes);
            throw Failure.of(text.part(), e);
        }
    }

    static CsvReader.CsvReaderBuilder format(Dialect dialect) {
        return CsvReader.builder().fieldSeparator(dialect.delimiter()).quoteCharacter(dialect.quote()).skipEmptyLines(false)
                .trimWhitespacesAroundQuotes(dialect.spaced()).allowUnclosedQuote(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    @Override
    public @Nullable TableRow next() throws Refusal {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord csv = records.next();
            line = csv.getStartingLineNumber();
            return new TableRow(line, csv.getFields());
        } catch (CsvParseException e) {
            throw misfit(e);
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw Failure.of(part, cause == null ? new IOException(e) : cause, line);
        }
    }

    private Refusal misfit(CsvParseException e) {
        String message = String.valueOf(e.getMessage());
        Matcher at = LINE.matcher(message);
        long from = at.find() ? Long.parseLong(at.group(1) == null ? at.group(2) : at.group(1)) : line + 1;
        Throwable cause = e.getCause();
        if (cause instanceof IOException unread) {
            return Failure.of(part, unread, line);
        }
        Place place = new Place((int) Math.min(Integer.MAX_VALUE, from), 1);
        String whole = cause == null ? message : message + cause.getMessage();
        if (whole.contains("maximum") || whole.contains("exceeds")) {
            return part.refusal(place, "the row that begins here has no end that a table would have: more than 16,384 cells or millions of "
                    + "characters in one; look for a quote that is opened and never closed, or for another separator");
        }
        return part.refusal(place,
                "from here on the quotes don't fit: a cell that holds a quote, the separator or a line break is written in "
                        + "\"…\", with \"\" for a quote inside");
    }

    @Override
    public long read() {
        return bytes.readOfPart();
    }

    @Override
    public long size() {
        return bytes.size();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    static void closeQuietly(@Nullable Bytes bytes) {
        try {
            if (bytes != null) {
                bytes.close();
            }
        } catch (IOException _) {
            // Nothing was written; the refusal that follows says what matters.
        }
    }
}
