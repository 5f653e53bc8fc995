package whom.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import whom.moment.AsOf;
import whom.text.Refusal;

/// A report set as one HTML page that needs nothing beside it; light or dark as the reader's system is.
public final class ReportPage {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    /// Lies with everything else that a designer touches.
    private static final String STYLES = "/whom/resources/report.css";

    private ReportPage() {
    }

    /// @param folder where the pictures' names start; they are put into the page
    /// @throws Refusal when a picture cannot be read
    public static String html(Report report, Path folder) throws Refusal {
        StringBuilder body = new StringBuilder();
        if (!report.segments().isEmpty()) {
            body.append(SegmentTable.html(report));
        }
        for (VariantSheet sheet : report.templates()) {
            body.append(VariantGrid.html(sheet, folder));
        }
        if (!report.exports().isEmpty()) {
            body.append("<section>\n<h2>Exports</h2>\n");
            report.exports().forEach(receipt -> body.append(ReceiptTable.html(receipt)));
            body.append("</section>\n");
        }
        String name = Html.text(report.workspace());
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s · report</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                <header>
                <h1>%s</h1>
                <p><b>%s</b> <span>as of %s</span></p>
                </header>
                %s</main>
                </body>
                </html>
                """.formatted(name, styles(), name, Html.people(report.everyone()), Html.text(moment(report.asOf())), body);
    }

    static String moment(AsOf asOf) {
        return MOMENT.format(asOf.instant().atZone(asOf.zone())) + ", " + asOf.zone();
    }

    private static String styles() {
        try (InputStream css = ReportPage.class.getResourceAsStream(STYLES)) {
            if (css == null) {
                throw new IllegalStateException("the program is incomplete: " + STYLES + " is missing");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
