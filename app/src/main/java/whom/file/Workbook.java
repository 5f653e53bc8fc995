package whom.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import whom.text.Refusal;

/// An XLSX file: the sheets that can be seen and have something in them.
final class Workbook {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final Pattern SINCE_1904 = Pattern.compile("<(?:\\w+:)?workbookPr\\b[^>]*\\bdate1904=\"(?:1|true)\"");
    private static final Pattern ROWS = Pattern.compile("<(?:\\w+:)?dimension\\b[^>]*\\bref=\"[A-Z]+\\d+:[A-Z]+(\\d{1,9})\"");
    private static final int HEAD = 1 << 16;

    private Workbook() {
    }

    static boolean isOne(ZipFile zip) {
        return zip.getEntry("[Content_Types].xml") != null && zip.getEntry(WORKBOOK) != null;
    }

    static List<Part> parts(Path file, ZipFile zip) throws IOException, Refusal {
        Part whole = new Part(file, "");
        BookCheck.refuseBombs(whole, zip);
        List<Part> parts = new ArrayList<>();
        try (ReadableWorkbook book = open(file)) {
            List<Sheet> all = book.getSheets().toList();
            List<Sheet> seen = all.stream().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).toList();
            for (Sheet sheet : seen.isEmpty() ? all : seen) {
                if (hasAnything(sheet)) {
                    parts.add(new Part(file, sheet.getName()));
                }
            }
        } catch (RuntimeException e) {
            throw damaged(whole, e);
        }
        if (parts.isEmpty()) {
            throw whole.refusal("is empty: no sheet of it has anything in it");
        }
        return parts;
    }

    private static boolean hasAnything(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            Predicate<Row> written = row -> row.stream().anyMatch(cell -> !SheetCell.text(cell, false).isBlank());
            return rows.anyMatch(written);
        }
    }

    /// Cell styles tell dates from numbers; a workbook without any styles has no part for them.
    static ReadableWorkbook open(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException e) {
            if (String.valueOf(e.getMessage()).startsWith("null not found")) {
                return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
            }
            throw e;
        }
    }

    static Refusal damaged(Part part, RuntimeException e) {
        boolean unknown = String.valueOf(e.getMessage()).contains("Unknown cell type");
        return part.refusal(unknown
                ? "holds cells of a kind that only some programs write; open it in Excel or LibreOffice and save it again"
                : "the spreadsheet is damaged; open it in Excel or LibreOffice and save it again", e);
    }

    /// Whether days are counted from 1904, as old Macs did.
    static boolean since1904(Path file) throws IOException {
        try (ZipFile zip = Archive.open(file)) {
            return SINCE_1904.matcher(head(zip, WORKBOOK)).find();
        }
    }

    /// How many rows the sheet says it has, or 0.
    static long rows(Path file, Sheet sheet) throws IOException {
        Pattern target = Pattern.compile("Target=\"/?(?:xl/)?([^\"]+)\"");
        try (ZipFile zip = Archive.open(file)) {
            Matcher relation = Pattern.compile("<Relationship\\b[^>]*\\bId=\"" + Pattern.quote(sheet.getId()) + "\"[^>]*>")
                    .matcher(head(zip, "xl/_rels/workbook.xml.rels"));
            Matcher name = target.matcher(relation.find() ? relation.group() : "");
            Matcher rows = ROWS.matcher(name.find() ? head(zip, "xl/" + name.group(1)) : "");
            return rows.find() ? Long.parseLong(rows.group(1)) : 0;
        }
    }

    private static String head(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        }
    }
}
