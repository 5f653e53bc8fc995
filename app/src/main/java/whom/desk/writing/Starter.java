package whom.desk.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whom.profile.Kind;

/// What a new template can begin with, as `starters/README.md` in ui-resources describes.
///
/// @param wants attributes that it uses, in the order in which they are asked for
public record Starter(String id, String subject, String preheader, List<Want> wants, String page) {
    private static final String LINE = "\n---\n";
    private static final Pattern SECTION = Pattern.compile("\\[\\[([#^])(\\w+)]](.*?)\\[\\[/\\2]]", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\[\\[(\\w+)]]");

    public Starter {
        wants = List.copyOf(wants);
    }

    /// An attribute that a starter uses.
    public record Want(String name, Kind kind) {}

    /// A starter as its file has it.
    ///
    /// @throws IllegalArgumentException when the file is not as described
    public static Starter of(String id, String text) {
        int line = text.indexOf(LINE);
        if (line < 0) {
            throw new IllegalArgumentException("starter " + id + ": there is no line `---` between its settings and its page");
        }
        Map<String, String> settings = new HashMap<>();
        for (String setting : text.substring(0, line).split("\n", -1)) {
            int colon = setting.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("starter " + id + ": `" + setting + "` is no setting");
            }
            settings.put(setting.substring(0, colon).strip(), setting.substring(colon + 1).strip());
        }
        List<Want> wants = new ArrayList<>();
        for (String want : settings.getOrDefault("wants", "").split(",", -1)) {
            String[] words = want.strip().split(" ", -1);
            if (words.length == 2) {
                wants.add(new Want(words[0], kind(id, words[1])));
            }
        }
        return new Starter(id, settings.getOrDefault("subject", ""), settings.getOrDefault("preheader", ""), wants,
                text.substring(line + LINE.length()));
    }

    private static Kind kind(String id, String word) {
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("starter " + id + ": there is no type `" + word + "`");
    }

    /// The page with the workspace's own attributes.
    ///
    /// @param spelled how the template reads each that was found or chosen; what is not in there is left out
    public String filled(Map<String, String> spelled) {
        String sections = SECTION.matcher(page).replaceAll(section -> Matcher.quoteReplacement(
                spelled.containsKey(section.group(2)) == section.group(1).equals("#") ? section.group(3) : ""));
        return NAME.matcher(sections).replaceAll(
                name -> Matcher.quoteReplacement(Optional.ofNullable(spelled.get(name.group(1))).orElse("")));
    }
}
