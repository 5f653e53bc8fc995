package whom.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import whom.desk.words.RuleWords;
import whom.profile.Schema;
import whom.resolve.Problem;
import whom.rule.Rule;
import whom.rule.text.Parsed;
import whom.rule.text.Part;
import whom.rule.text.Places;
import whom.rule.text.RuleText;
import whom.rule.text.SyntaxError;
import whom.text.Place;
import whom.text.Refusal;
import whom.workspace.Segment;

/// A rule together with where it was written, so that a mistake in it can be named with its place.
///
/// @param id    the segment's, or `rule` for one from the command line
/// @param segment the id when it is the rule of a segment, else null
/// @param where names the place of a problem: `segments/vip.json`, `line 1, column 8`
record Written(String id, @Nullable String segment, Rule rule, Where where) {
    /// Names the place of a problem.
    @FunctionalInterface
    interface Where {
        String of(Problem problem);
    }

    private static final Pattern COMMENT = Pattern.compile("--.*");

    static Written of(Segment segment) {
        return new Written(segment.id(), segment.id(), segment.rule(), problem -> "segments/" + segment.id() + ".json");
    }

    /// A rule that was typed to select people. Nothing at all would be everyone, which is what an unset variable of a script would mean,
    /// so it is refused; whoever means everyone writes `ALL ()`.
    static Written asked(String text, Schema schema) throws Refusal {
        Written written = text(text, schema);
        if (COMMENT.matcher(text).replaceAll("").isBlank()) {
            throw new Refusal("the rule has no condition, which would be everyone; say whom to look for, such as \"country = 'FR'\""
                    + " (ALL () is everyone)");
        }
        return written;
    }

    static Written text(String text, @Nullable Schema schema) throws Refusal {
        return text("rule", "", text, schema);
    }

    static Written file(Path file, @Nullable Schema schema) throws Refusal {
        return text(name(file), file + ", ", read(file), schema);
    }

    /// A file's name without its extension.
    static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// Says where the first problem is.
    Refusal refusal(List<Problem> problems, RuleWords words) {
        Problem first = problems.getFirst();
        String more = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)";
        return new Refusal(where.of(first) + ": " + words.problem(first) + more);
    }

    static String read(Path file) throws Refusal {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new Refusal(file + (Files.exists(file) ? ": cannot be read as UTF-8 text" : ": there is no such file"), unreadable);
        }
    }

    private static Place place(Places places, Problem problem) {
        return places.of(problem.path(), Part.valueOf(problem.part().name()), problem.nth());
    }

    private static Written text(String id, String prefix, String text, @Nullable Schema schema) throws Refusal {
        return switch (schema == null ? RuleText.parse(text) : RuleText.parse(text, schema)) {
            case Parsed.Tree tree -> new Written(id, null, tree.rule(), problem -> prefix + place(tree.places(), problem));
            case Parsed.Broken broken -> {
                SyntaxError first = broken.errors().getFirst();
                throw new Refusal(prefix + first.place() + ": " + first.message());
            }
        };
    }
}
