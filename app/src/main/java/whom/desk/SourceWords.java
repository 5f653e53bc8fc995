package whom.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.desk.writing.Flaw;
import whom.desk.writing.Flaws;
import whom.liquid.LiquidProblem;
import whom.liquid.Read;
import whom.profile.Attribute;
import whom.template.Message;
import whom.template.Renderer;
import whom.template.Unprovided;
import whom.text.NearMatch;
import whom.text.Place;
import whom.text.Refusal;

/// What is wrong or odd in a template's source, in the places where it stands.
record SourceWords(Site site) {
    /// @param elsewhere what has no place in the source
    record Told(List<Flaw> flaws, List<String> elsewhere) {
        static final Told NOTHING = new Told(List.of(), List.of());
    }

    /// On a background thread.
    Told of(Renderer renderer, Message message) {
        List<Flaws.Told> here = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        try {
            renderer.understood(message).notes()
                    .forEach(note -> place(note.partial(), note.place(), false, note.getMessage(), here, elsewhere));
            List<String> attributes = site.schema().attributes().stream().map(Attribute::name).toList();
            for (Unprovided one : renderer.unprovided(message)) {
                Read read = one.read();
                String meant = NearMatch.of(one.asked(), attributes).map(near -> site.ground().words().text("window.preview.meant", near))
                        .orElse("");
                place(read.partial() == null ? one.setting() : read.partial(), read.place(), false,
                        site.ground().words().text("window.preview.unprovided", read.variable().toString()) + meant, here, elsewhere);
            }
        } catch (Refusal refusal) {
            if (refusal.getCause() instanceof LiquidProblem problem && isOfSource(renderer, message)) {
                List<LiquidProblem> all = new ArrayList<>(List.of(problem));
                all.addAll(problem.further());
                all.forEach(one -> place(one.partial(), one.place(), true, one.getMessage(), here, elsewhere));
            } else {
                elsewhere.add(site.ground().notices().message(refusal));
            }
        }
        return new Told(Flaws.of(message.source(), here), elsewhere);
    }

    /// Whether it is the page itself that is wrong, and not its subject or preheader.
    private static boolean isOfSource(Renderer renderer, Message message) {
        try {
            renderer.understood(message);
            return false;
        } catch (Refusal _) {
            return true;
        }
    }

    private static void place(@Nullable String file, @Nullable Place place, boolean wrong, String text, List<Flaws.Told> here,
            List<String> elsewhere) {
        if (file == null && place != null) {
            here.add(new Flaws.Told(place, wrong, text));
        } else {
            String where = (file == null ? "" : file) + (file == null || place == null ? "" : ", ") + (place == null ? "" : place);
            elsewhere.add(where.isEmpty() ? text : where + ": " + text);
        }
    }
}
