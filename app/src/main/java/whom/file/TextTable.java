package whom.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import whom.text.Place;
import whom.text.Refusal;

/// A file of records under a header line: CSV with `,` `;` tab or `|`, quoted per RFC 4180, in UTF-8 or with a byte order mark, also gzipped.
/// Read from front to back in constant memory; empty lines are passed over.
final class TextTable implements Table {
    private static final int LOOK = 1 << 16;

    private final Part part;
    private final char delimiter;
    private final Path file;
    private final long size;
    private final Bytes bytes;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;
    private long line = 1;

    private TextTable(Part part, char delimiter, Path file, long size, Bytes bytes, CsvReader<CsvRecord> reader) throws Refusal {
        this.part = part;
        this.delimiter = delimiter;
        this.file = file;
        this.size = size;
        this.bytes = bytes;
        this.reader = reader;
        this.records = reader.iterator();
        TableRow first = next();
        if (first == null) {
            throw new Refusal(file + ": is empty; a table needs a line with the names of its columns");
        }
        header = first.cells().stream().map(String::strip).toList();
    }

    static Table open(Part part) throws Refusal {
        Path file = part.file();
        Bytes bytes = null;
        try {
            long size = Files.size(file);
            bytes = Bytes.of(Files.newInputStream(file));
            BufferedReader text = Encoding.reader(bytes, LOOK);
            char delimiter = sniff(file, text);
            return new TextTable(part, delimiter, file, size, bytes, format(delimiter).ofCsvRecord(text));
        } catch (IOException e) {
            close(bytes);
            throw refusal(file, 1, e);
        } catch (Refusal e) {
            close(bytes);
            throw e;
        }
    }

    static CsvReader.CsvReaderBuilder format(char delimiter) {
        return CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(true).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private static char sniff(Path file, BufferedReader text) throws IOException, Refusal {
        text.mark(LOOK);
        char[] start = new char[LOOK];
        int length = 0;
        int n;
        while (length < LOOK && (n = text.read(start, length, LOOK - length)) > 0) {
            length += n;
        }
        text.reset();
        String look = new String(start, 0, length);
        if (look.startsWith("PK\u0003\u0004")) {
            throw new Refusal(file + ": is a zip archive or a spreadsheet; unpack it, or save the sheet as CSV (UTF-8)");
        }
        if (look.indexOf('\0') >= 0) {
            throw new Refusal(file + ": is not a text file; save it as CSV (UTF-8)");
        }
        return Delimiter.of(look, length < LOOK);
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public long bytesRead() {
        return bytes.readOfFile();
    }

    @Override
    public long size() {
        return size;
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
            throw new Refusal(file, new Place(Math.toIntExact(Math.min(Integer.MAX_VALUE, line + 1)), 1),
                    "from here on the quotes don't fit: a cell that holds a quote, the separator or a line break is written in \"…\", "
                            + "with \"\" for a quote inside");
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw refusal(file, line, cause == null ? new IOException(e) : cause);
        }
    }

    @Override
    public TableForm form() {
        return new TableForm(TableForm.Kind.DELIMITED, new TableForm.Dialect(delimiter, '"'), new TableForm.Encoded("UTF-8", true), 1,
                List.of());
    }

    @Override
    public Table again() throws Refusal {
        return open(part);
    }

    private static Refusal refusal(Path file, long line, IOException e) {
        String what = switch (e) {
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "may not be read; change the file's permissions";
            case CharacterCodingException _ -> "is not UTF-8 (near line " + line + " or later); save it as CSV (UTF-8)";
            case EOFException _ -> "the compressed file breaks off; get it again";
            case ZipException _ -> "the compressed file is damaged; get it again";
            default -> "can't be read: " + e.getMessage();
        };
        return new Refusal(file + ": " + what, e);
    }

    private static void close(@Nullable Bytes bytes) {
        try {
            if (bytes != null) {
                bytes.close();
            }
        } catch (IOException _) {
            // Nothing was written; the refusal that follows says what matters.
        }
    }

    @Override
    public void close() throws Refusal {
        try {
            reader.close();
        } catch (IOException e) {
            throw refusal(file, line, e);
        }
    }
}
