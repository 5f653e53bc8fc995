package whom.desk;

import java.io.File;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.liquid.LiquidProblem;
import whom.liquid.Read;
import whom.profile.Attribute;
import whom.template.Markup;
import whom.template.Message;
import whom.template.Renderer;
import whom.template.Unprovided;
import whom.text.NearMatch;
import whom.text.Place;
import whom.text.Refusal;

/// What is said of a template: all that is wrong with it, and what renders but hardly as meant.
record MailWords(Site site) {
    private static final int MOST = 8;
    private static final int LONGEST_EXAMPLE = 40;

    /// Everything that is wrong, one a line.
    String failure(Exception why) {
        // Where the workspace is, is known; the window has little room.
        String folder = site.workspace().folder() + File.separator;
        List<String> lines = new ArrayList<>(List.of(site.ground().notices().message(why).replace(folder, "")));
        if (why.getCause() instanceof LiquidProblem problem) {
            problem.further().forEach(further -> lines.add(placed(further.partial(), further.place(), further.getMessage())));
        }
        return String.join("\n", few(lines));
    }

    /// What should be looked at, although the template renders.
    List<String> hints(Renderer renderer, Message message) throws Refusal {
        Set<String> hints = new LinkedHashSet<>();
        List<String> attributes = site.schema().attributes().stream().map(Attribute::name).toList();
        for (Unprovided one : renderer.unprovided(message)) {
            String meant = NearMatch.of(one.asked(), attributes).map(near -> site.ground().words().text("window.preview.meant", near))
                    .orElse("");
            Read read = one.read();
            hints.add(placed(read.partial() == null ? one.setting() : read.partial(), read.place(),
                    site.ground().words().text("window.preview.unprovided", read.variable().toString()) + meant));
        }
        renderer.understood(message).notes().forEach(note -> hints.add(placed(note.partial(), note.place(), note.getMessage())));
        return few(List.copyOf(hints));
    }

    /// Values that are printed as they are although a browser reads HTML in them, with their people.
    List<String> markup(List<Markup> found) {
        return found.stream().map(one -> site.ground().words().text("window.preview.markup",
                site.schema().attribute(one.attribute()).map(Attribute::label).orElse(one.attribute()), one.people(),
                NumberFormat.getIntegerInstance(site.ground().words().locale()).format(one.people()), cut(one.example()), one.key()))
                .toList();
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_EXAMPLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_EXAMPLE))) + "…";
    }

    private List<String> few(List<String> lines) {
        if (lines.size() <= MOST) {
            return lines;
        }
        List<String> few = new ArrayList<>(lines.subList(0, MOST - 1));
        few.add(site.ground().words().text("window.preview.more", lines.size() - few.size()));
        return few;
    }

    private static String placed(@Nullable String file, @Nullable Place place, String said) {
        String where = (file == null ? "" : file) + (file == null || place == null ? "" : ", ") + (place == null ? "" : place);
        return where.isEmpty() ? said : where + ": " + said;
    }
}
