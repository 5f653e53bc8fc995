package whom.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import whom.moment.AsOf;
import whom.report.VariantSheet.Shot;
import whom.text.Refusal;

/// The pictures of variants side by side as PDF, in A4 across, to print and to hand round.
public final class ContactSheet {
    private static final int COLUMNS = 4;
    private static final float GAP = 16;
    private static final float CAPTION = 118;

    private ContactSheet() {
    }

    /// The same report is the same bytes.
    ///
    /// @param folder where the pictures' names start
    /// @throws Refusal when a picture cannot be read
    public static byte[] pdf(Report report, Path folder) throws Refusal {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(0L);
            Sheets sheets = new Sheets(document, report.workspace(), heading(report));
            for (VariantSheet sheet : report.templates()) {
                lay(sheet, sheets, folder, document);
            }
            sheets.end();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException wrong) {
            throw new Refusal("the sheet cannot be put together (" + wrong.getMessage() + ").", wrong);
        }
    }

    private static String heading(Report report) {
        AsOf asOf = report.asOf();
        return people(report.everyone()) + " as of " + ReportPage.moment(asOf);
    }

    private static void lay(VariantSheet sheet, Sheets sheets, Path folder, PDDocument document) throws IOException {
        float width = (Sheets.WIDTH - (COLUMNS - 1) * GAP) / COLUMNS;
        List<Shot> shots = sheet.shots();
        for (int i = 0; i < shots.size(); i++) {
            if (i % COLUMNS == 0) {
                sheets.page(sheet.name() + (i == 0 ? "" : ", more"));
            }
            column(shots.get(i), sheets, i % COLUMNS * (width + GAP), width, folder, document);
        }
    }

    private static void column(Shot shot, Sheets sheets, float left, float width, Path folder, PDDocument document) throws IOException {
        float room = sheets.height() - CAPTION;
        float top;
        if (shot.file() == null) {
            sheets.text(String.valueOf(shot.instead()), left, 24, width, 2, Sheets.SMALL);
            top = 60;
        } else {
            PDImageXObject picture = PDImageXObject.createFromByteArray(document, Files.readAllBytes(folder.resolve(shot.file())),
                    shot.file());
            float scale = Math.min(width / picture.getWidth(), room / picture.getHeight());
            sheets.picture(picture, left, picture.getWidth() * scale, picture.getHeight() * scale);
            top = picture.getHeight() * scale;
        }
        float below = sheets.text(shot.variant().id() + "   " + people(shot.variant().people()), left, top + 18, width, 1, Sheets.STRONG);
        String when = shot.variant().when().isEmpty() ? "everyone" : String.join(" and ", shot.variant().when());
        below = sheets.text(when, left, below, width, 4, Sheets.SMALL);
        sheets.text(shot.subject(), left, below + 3, width, 2, Sheets.SMALL);
    }

    private static String people(long number) {
        return Html.people(number);
    }
}
