package whom.template.mjml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.liquid.LiquidProblem;
import whom.text.LineStarts;
import whom.text.NearMatch;

/// What mjml4j leaves out or passes on without a word: tags and attributes that nobody knows, styles that should be written into the tags, ends in `mj-raw`
/// that have no beginning there.
final class Losses {
    private static final Set<String> VOID = Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
            "track", "wbr");

    private final Vocabulary vocabulary;
    private final LineStarts lines;
    private final @Nullable String file;
    private final List<LiquidProblem> notes = new ArrayList<>();

    /// @param file the included file, or null for the template itself
    Losses(Vocabulary vocabulary, LineStarts lines, @Nullable String file) {
        this.vocabulary = vocabulary;
        this.lines = lines;
        this.file = file;
    }

    List<LiquidProblem> of(List<Tag> tags) {
        Deque<String> open = new ArrayDeque<>();
        for (Tag tag : tags) {
            String holder = open.stream().filter(Vocabulary.HOLD_HTML::contains).findFirst().orElse(null);
            if (tag.kind() == Tag.Kind.CLOSES) {
                closes(tag, open, holder);
            } else {
                if (holder != null && !holder.equals("mj-raw") && vocabulary.knows(tag.name())) {
                    note(tag.start(), "`" + tag.name() + "` does nothing within `" + holder + "`, where only HTML can stand");
                } else if (holder == null) {
                    looks(tag, "mj-attributes".equals(open.peek()));
                }
                if (tag.kind() == Tag.Kind.OPENS && !VOID.contains(tag.name())) {
                    open.push(tag.name());
                }
            }
        }
        return notes;
    }

    private void closes(Tag tag, Deque<String> open, @Nullable String holder) {
        if (!open.contains(tag.name())) {
            if ("mj-raw".equals(holder)) {
                note(tag.start(), "`</" + tag.name() + ">` is left out: within `mj-raw` only tags can end that begin there");
            }
            return;
        }
        if ("mj-raw".equals(holder) && !tag.name().equals("mj-raw") && isOutside(tag.name(), open)) {
            note(tag.start(), "`</" + tag.name() + ">` is left out: within `mj-raw` only tags can end that begin there");
            return;
        }
        while (!tag.name().equals(open.pop())) {
            // Ends without an end of its own, such as `<p>` or `<li>`.
        }
    }

    private static boolean isOutside(String name, Deque<String> open) {
        for (String each : open) {
            if (each.equals(name)) {
                return false;
            }
            if (each.equals("mj-raw")) {
                return true;
            }
        }
        return true;
    }

    private void looks(Tag tag, boolean defaults) {
        if (!tag.name().startsWith("mj") || tag.name().equals("mjml")) {
            return;
        }
        if (!vocabulary.knows(tag.name())) {
            note(tag.start(), "there is no tag `" + tag.name() + "`, so it is passed on as it is"
                    + meant(tag.name(), vocabulary.attributes().keySet()));
            return;
        }
        boolean any = defaults && (tag.name().equals("mj-all") || tag.name().equals("mj-class"));
        for (Tag.Attribute attribute : tag.attributes()) {
            if (!any && !vocabulary.knows(tag.name(), attribute.name())) {
                note(attribute.start(), "`" + tag.name() + "` has no `" + attribute.name() + "`, so it is left out"
                        + meant(attribute.name(), vocabulary.attributes().getOrDefault(tag.name(), Set.of())));
            }
        }
        if (tag.name().equals("mj-style") && tag.value("inline").equals("inline")) {
            note(tag.start(), "the styles of `mj-style inline=\"inline\"` are left out; without `inline` they are kept in the head");
        }
    }

    private static String meant(String name, Set<String> known) {
        return NearMatch.of(name, known).map(near -> "; did you mean `" + near + "`?").orElse("");
    }

    private void note(int offset, String said) {
        notes.add(new LiquidProblem(said, lines.place(offset), file));
    }
}
