package whom;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A package below `whom` and the other rooms it may know; the same table as in the README.
///
/// @param because why nothing more
record Room(String name, Set<String> mayKnow, String because) {
    private static final List<String> WORLD = List.of("text", "moment", "work", "profile");

    static final List<Room> ALL = List.of( //
            room("text", "words and places belong to nobody in particular"), //
            room("moment", "time is worked out from an as-of alone, so that it can be tested by hand"), //
            room("work", "whoever works tells how far it is without knowing who listens"), //
            room("file", "tables and safe files serve every room that reads or writes", "text", "work"), //
            room("profile", "what can be known about people is pure data", "text"), //
            room("clean", "a text is brought into its form without knowing where it came from", "profile", "text"), //
            room("rule", "a rule is what somebody wrote, whether or not it can be counted", "profile", "text", "moment"), //
            room("resolve", "a rule is held against the schema and nothing else", "profile", "text", "moment", "rule"), //
            room("sql", "a resolved rule becomes SQL without a database at hand", "profile", "text", "moment", "rule", "resolve"), //
            room("store", "the store runs queries; what they mean is decided above", "profile", "text", "work", "sql"), //
            room("audience", "counting needs the rule and the store, and no file or window", WORLD, "rule", "resolve", "sql", "store"), //
            room("liquid", "the template language knows nothing of people or stores, so that another engine can take its place", "text"), //
            room("template", "a message is filled in for people, wherever they come from", WORLD, "resolve", "liquid", "audience"), //
            room("delivery", "a mail leaves as files or by post, whoever asked for it", WORLD, "file", "liquid", "template"), //
            room("intake", "files come into the store without a rule or a window", WORLD, "file", "clean", "store"), //
            room("export", "an audience leaves as files, wherever it comes from", WORLD, "file", "clean", "audience", "template"), //
            room("workspace", "the folder on disk is read by all who run a session", WORLD, "file", "rule", "resolve", "sql", "store",
                    "audience",
                    "liquid", "template", "intake", "export"), //
            room("report", "the report sets what others found and finds nothing itself", WORLD, "workspace", "template", "liquid",
                    "delivery"), //
            room("desk", "the session runs and is tested without JavaFX", WORLD, "file", "clean", "rule", "resolve", "sql", "store",
                    "audience",
                    "liquid",
                    "template", "intake", "export", "delivery", "workspace", "report"), //
            room("view", "the window draws states of the desk and sends intents; it neither counts nor reads files", WORLD, "rule",
                    "resolve", "template", "desk"), //
            room("cli", "the commands work where no window can be", WORLD, "file", "clean", "rule", "resolve", "sql", "store", "audience",
                    "liquid",
                    "template", "delivery", "intake", "export", "workspace", "report", "desk"));

    private static Room room(String name, String because, String... mayKnow) {
        return new Room(name, Set.of(mayKnow), because);
    }

    private static Room room(String name, String because, List<String> world, String... more) {
        Set<String> all = new TreeSet<>(world);
        all.addAll(List.of(more));
        return new Room(name, all, because);
    }

    /// Everything of ours that this room must leave alone.
    String[] forbidden() {
        return ALL.stream().map(Room::name).filter(other -> !other.equals(name) && !mayKnow.contains(other))
                .map(other -> "whom." + other + "..")
                .toArray(String[]::new);
    }

    @Override
    public String toString() {
        return name;
    }
}
