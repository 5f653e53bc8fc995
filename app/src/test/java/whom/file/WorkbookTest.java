package whom.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.text.Refusal;

/// Spreadsheets, written by a library of its own and by hand.
class WorkbookTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    @TempDir
    Path folder;

    @Test
    void readsEverySheetThatCanBeSeenAndHasSomethingInIt() throws Exception {
        Path file = folder.resolve("people.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet people = book.newWorksheet("Kundinnen & Kunden");
            people.value(0, 0, "Report");
            people.value(2, 0, "email");
            people.value(2, 1, "zip");
            people.value(2, 2, "born");
            people.value(2, 3, "seen");
            people.value(2, 4, "spent");
            people.value(2, 5, "vip");
            people.value(3, 0, "ana@x.example");
            people.value(3, 1, 1067);
            people.style(3, 1).format("00000").set();
            people.value(3, 2, LocalDate.of(1990, 2, 28));
            people.style(3, 2).format("dd.mm.yyyy").set();
            people.value(3, 3, LocalDateTime.of(2026, 11, 22, 18, 30, 5));
            people.style(3, 3).format("yyyy-mm-dd hh:mm:ss").set();
            people.value(3, 4, 1.1 + 2.2);
            people.value(3, 5, true);
            people.value(4, 0, "ben@x.example");
            people.value(4, 4, 10_000_000.0);
            people.formula(4, 1, "A1");
            people.value(6, 0, "cy@x.example");
            people.value(6, 1, "+49 151");
            people.value(6, 3, "two\nlines");
            people.value(8, 0, "Confidential Information");
            book.newWorksheet("Empty");
            Worksheet hidden = book.newWorksheet("Hidden");
            hidden.value(0, 0, "list");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            book.newWorksheet("Orders").value(0, 0, "id");
        }
        assertThat(Parts.of(file)).extracting(Part::name).containsExactly("Kundinnen & Kunden", "Orders");
        assertThatThrownBy(() -> Table.open(file)).isInstanceOf(Refusal.class)
                .hasMessageEndingWith("holds 2 tables; choose one of Kundinnen & Kunden, Orders");
        assertThat(Shown.of(new Part(file, "Kundinnen & Kunden"))).isEqualTo("""
                form: SHEET, header at 3
                columns: email | zip | born | seen | spent | vip
                4: ana@x.example | 01067 | 1990-02-28 | 2026-11-22T18:30:05 | 3.3 | true
                5: ben@x.example |  |  |  | 10000000
                7: cy@x.example | +49 151 |  | two⏎lines
                note: 1 line above the names of the columns left aside
                note: 1 line below the table left aside, from line 9 on (Confidential Information)
                """);
    }

    @Test
    void readsWhatOtherProgramsWrite() throws Exception {
        Path file = zip(parts("""
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>n</t></is></c><c r="D1" t="s"><v>1</v></c></row>
                <row r="2"><c r="A2"><v>1E7</v></c><c r="B2"><f>1+1</f><v>2</v></c><c r="D2" s="1"><v>37257</v></c></row>
                <row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="str"><f>"a"</f><v>a</v></c><c r="C3" t="e"><v>#N/A</v></c></row>
                <row r="5"><c><v>1234567890123456</v></c><c><v>0.1</v></c><c s="2"><v>0.75</v></c></row>
                """, "date1904=\"1\"", "<si><r><t>na</t></r><r><t>me</t></r></si><si><t>day_x000D_</t></si>"));
        assertThat(Shown.of(file)).isEqualTo("""
                form: SHEET, header at 1
                columns: name | n |  | day
                2: 10000000 | 2 |  | 2006-01-02
                3: true | a | #N/A
                5: 1234567890123456 | 0.1 | 18:00:00
                """);
    }

    @Test
    void tellsHowFarItIs() throws Exception {
        Path file = zip(parts("<row r=\"1\"><c><v>1</v></c></row><row r=\"2\"><c><v>2</v></c></row>", "", ""));
        try (Table table = Table.open(file)) {
            assertThat(table.size()).isEqualTo(2);
            table.next();
            assertThat(table.bytesRead()).isEqualTo(2);
        }
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        Path old = Files.write(folder.resolve("old.xls"), new byte[]{(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1,
            0x1a, (byte) 0xe1, 0, 0});
        assertRefused(old, "is an old Excel file (.xls)");
        assertRefused(Files.copy(old, folder.resolve("locked.xlsx")), "is locked with a password");
        Map<String, String> parts = parts("<row><c><v>1</v></c></row>", "", "");
        parts.remove("xl/worksheets/sheet1.xml");
        assertRefused(zip(parts), "the spreadsheet is damaged");
        assertRefused(zip(parts("", "", "")), "is empty: no sheet");
        assertRefused(zip(parts("<row><c><v>1</v></c><row>", "", "")), "the spreadsheet is damaged");
        assertRefused(zip(parts("<row><c r=\"ABCD1\"><v>1</v></c></row>", "", "")), "it names a cell beyond the last column");
        assertRefused(zip(parts("<row><c t=\"d\"><v>2026-11-22</v></c></row>", "", "")),
                "open it in Excel or LibreOffice and save it again");
    }

    private static void assertRefused(Path file, String words) {
        assertThatThrownBy(() -> Shown.of(Parts.of(file).getFirst())).isInstanceOf(Refusal.class)
                .hasMessageStartingWith(file.toString()).hasMessageContaining(words);
    }

    private static Map<String, String> parts(String rows, String properties, String texts) {
        String package1 = "http://schemas.openxmlformats.org/package/2006/";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types xmlns=\"" + package1 + "content-types\">" //
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>" //
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + type + "styles+xml\"/>" //
                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + type + "sharedStrings+xml\"/></Types>");
        parts.put("xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\"><workbookPr " + properties
                + "/><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + package1 + "relationships\"><Relationship Id=\"rId1\" Type=\""
                + office + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put("xl/styles.xml", "<styleSheet xmlns=\"" + main + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                + "<xf numFmtId=\"20\"/></cellXfs></styleSheet>");
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\">" + texts + "</sst>");
        parts.put("xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + main + "\"><dimension ref=\"A1:D2\"/><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    private Path zip(Map<String, String> parts) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
