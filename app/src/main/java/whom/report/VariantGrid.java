package whom.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Iterator;
import java.util.stream.Collectors;
import whom.report.VariantSheet.Shot;
import whom.template.Variant;
import whom.text.Refusal;

/// The pictures of a template's variants side by side, each with who gets it.
final class VariantGrid {
    private VariantGrid() {
    }

    static String html(VariantSheet sheet, Path folder) throws Refusal {
        StringBuilder figures = new StringBuilder();
        for (Shot shot : sheet.shots()) {
            figures.append(figure(sheet, shot, folder));
        }
        int count = sheet.shots().size();
        return """
                <section>
                <h2>%s <small>%s</small></h2>
                <div class="variants">
                %s</div>
                </section>
                """.formatted(Html.text(sheet.name()), count == 1 ? "one version for everyone" : count + " variants", figures);
    }

    private static String figure(VariantSheet sheet, Shot shot, Path folder) throws Refusal {
        Variant variant = shot.variant();
        String when = variant.when().isEmpty()
                ? "<li>everyone</li>"
                : variant.when().stream().map(w -> "<li><code>" + Html.text(w) + "</code></li>").collect(Collectors.joining());
        return """
                <figure>
                %s
                <figcaption>
                <p class="who"><span class="id">%s</span> <strong>%s</strong></p>
                <ul class="when">%s</ul>
                %s%s</figcaption>
                </figure>
                """.formatted(picture(sheet, shot, folder), Html.text(variant.id()), Html.people(variant.people()), when,
                shot.subject().isEmpty() ? "" : "<p class=\"subject\">" + Html.text(shot.subject()) + "</p>\n", bySegment(sheet, variant));
    }

    private static String picture(VariantSheet sheet, Shot shot, Path folder) throws Refusal {
        if (shot.file() == null) {
            return "<p class=\"nobody\">" + Html.text(String.valueOf(shot.instead())) + "</p>";
        }
        Path file = folder.resolve(shot.file());
        try {
            String data = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
            return "<div class=\"paper\"><img alt=\"%s, variant %s\" src=\"data:image/png;base64,%s\"></div>".formatted(
                    Html.text(sheet.name()),
                    Html.text(shot.variant().id()), data);
        } catch (IOException e) {
            throw new Refusal(file + ": the picture cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private static String bySegment(VariantSheet sheet, Variant variant) {
        StringBuilder rows = new StringBuilder();
        Iterator<String> names = sheet.segments().iterator();
        for (var segment : variant.segments().entrySet()) {
            String name = names.hasNext() ? names.next() : segment.getKey();
            rows.append("<tr%s><th scope=\"row\">%s</th><td class=\"number\">%s</td></tr>\n".formatted(
                    segment.getValue() == 0 ? " class=\"none\"" : "", Html.text(name), Html.number(segment.getValue())));
        }
        return rows.isEmpty() ? "" : "<table class=\"by-segment\"><tbody>\n" + rows + "</tbody></table>\n";
    }
}
