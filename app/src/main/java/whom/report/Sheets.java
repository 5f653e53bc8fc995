package whom.report;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import whom.resources.Typefaces;

/// Pages of a PDF with a heading each; places count in points from the left and from below the heading.
final class Sheets {
    private static final float LONG_SIDE = PDRectangle.A4.getHeight();
    private static final float SHORT_SIDE = PDRectangle.A4.getWidth();
    private static final PDRectangle A4_ACROSS = new PDRectangle(LONG_SIDE, SHORT_SIDE);
    private static final float MARGIN = 36;
    private static final float HEADING = 46;
    static final float WIDTH = A4_ACROSS.getWidth() - 2 * MARGIN;
    static final Style STRONG = new Style(10, true);
    static final Style SMALL = new Style(8, false);
    private static final Style TITLE = new Style(15, true);
    private static final String UNKNOWN = "\u00b7";

    private final PDDocument document;
    private final String name;
    private final String below;
    private final PDFont regular;
    private final PDFont medium;
    private @Nullable PDPageContentStream page;

    /// How text looks.
    ///
    /// @param size in points
    record Style(float size, boolean strong) {}

    /// @param name  of what the sheets are about
    /// @param below what stands beside it
    Sheets(PDDocument document, String name, String below) throws IOException {
        this.document = document;
        this.name = name;
        this.below = below;
        regular = font(Typefaces.files().getFirst());
        medium = font(Typefaces.files().get(1));
    }

    private PDFont font(URL file) throws IOException {
        try (InputStream woff = file.openStream()) {
            return PDType0Font.load(document, new TTFParser().parse(new RandomAccessReadBuffer(Woff.unpacked(woff.readAllBytes()))), true);
        }
    }

    /// Begins a page.
    void page(String title) throws IOException {
        end();
        PDPage fresh = new PDPage(A4_ACROSS);
        document.addPage(fresh);
        page = new PDPageContentStream(document, fresh);
        text(title, 0, -HEADING + 14, WIDTH * 2 / 3, 1, TITLE);
        text(name + ", " + below, 0, -HEADING + 30, WIDTH, 1, SMALL);
    }

    /// From below the heading down to the margin.
    float height() {
        return A4_ACROSS.getHeight() - 2 * MARGIN - HEADING;
    }

    private float y(float top) {
        return A4_ACROSS.getHeight() - MARGIN - HEADING - top;
    }

    void picture(PDImageXObject picture, float left, float width, float height) throws IOException {
        if (page != null) {
            page.drawImage(picture, MARGIN + left, y(height), width, height);
            page.setStrokingColor(0.85f);
            page.setLineWidth(0.5f);
            page.addRect(MARGIN + left, y(height), width, height);
            page.stroke();
        }
    }

    /// Writes text in lines below each other; what is too long ends in `…`.
    ///
    /// @param top of the first line's foot
    /// @return where the next line's foot would be
    float text(String text, float left, float top, float width, int most, Style style) throws IOException {
        PDFont font = style.strong() ? medium : regular;
        float foot = top;
        for (String line : lines(known(text, font), font, style.size(), width, most)) {
            if (page != null) {
                page.beginText();
                page.setFont(font, style.size());
                page.newLineAtOffset(MARGIN + left, y(foot));
                page.showText(line);
                page.endText();
            }
            foot += style.size() * 1.35f;
        }
        return foot;
    }

    private static List<String> lines(String text, PDFont font, float size, float width, int most) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && wide(line + " " + word, font, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        boolean more = lines.size() > most;
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        for (int i = 0; i < shown.size(); i++) {
            boolean cut = more && i == shown.size() - 1;
            String fitting = cut ? shown.get(i) + "…" : shown.get(i);
            while (wide(fitting, font, size) > width && fitting.length() > 1) {
                fitting = fitting.substring(0, fitting.offsetByCodePoints(fitting.length(), fitting.endsWith("…") ? -2 : -1)) + "…";
            }
            shown.set(i, fitting);
        }
        return shown;
    }

    private static float wide(String text, PDFont font, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /// Signs that the font lacks become dots.
    private static String known(String text, PDFont font) {
        StringBuilder known = new StringBuilder();
        text.codePoints().forEach(sign -> {
            String one = Character.toString(Character.isWhitespace(sign) || sign == '\u00a0' ? ' ' : sign);
            try {
                font.encode(one);
                known.append(one);
            } catch (IOException | IllegalArgumentException lacking) {
                known.append(UNKNOWN);
            }
        });
        return known.toString();
    }

    void end() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }
}
