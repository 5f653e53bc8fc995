package whom.intake;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.text.Folding;
import whom.text.NearMatch;
import whom.text.Refusal;

/// Decides what each column of a file means: what the mapping says, else what its name says.
final class Columns {
    private static final String CONSENT = "consent.";

    private final Path file;
    private final Schema schema;
    private final ZoneId zone;
    private final Mapping mapping;
    private final List<String> header;
    private final List<String> notes = new ArrayList<>();

    Columns(Path file, List<String> header, Schema schema, ZoneId zone, Mapping mapping) {
        this.file = file;
        this.header = header;
        this.schema = schema;
        this.zone = zone;
        this.mapping = mapping;
    }

    /// What else the user should know about the columns.
    List<String> notes() {
        return notes;
    }

    /// What the rows are about, told by the names of the columns.
    Content content() {
        List<String> targets = header.stream().filter(h -> !h.isEmpty()).map(this::targetName).map(Folding::fold).toList();
        if (targets.contains("event") && targets.contains("at")) {
            return Content.EVENTS;
        }
        List<String> ofSuppressions = List.of("channel", "reason", "at", Folding.fold(schema.key()));
        return targets.contains("reason") && ofSuppressions.containsAll(targets) ? Content.SUPPRESSIONS : Content.PROFILES;
    }

    /// Every column that is taken, in order.
    ///
    /// @throws Refusal when one that is needed is missing, two mean the same, or the mapping does not fit the file
    List<Column> of(Content content) throws Refusal {
        checkMapping();
        List<Column> columns = new ArrayList<>();
        Map<String, String> taken = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String head = header.get(i);
            Mapping.Entry entry = mapping.of(head).orElse(null);
            if (head.isEmpty()) {
                notes.add("Column " + (i + 1) + " has no name and was left out.");
            } else if (!isSkipped(entry)) {
                String name = targetName(head);
                String other = taken.putIfAbsent(Folding.fold(name), head);
                if (other != null) {
                    throw new Refusal(file + ": the columns \"" + other + "\" and \"" + head + "\" both mean " + name
                            + "; rename one, or leave it out with {\"skip\": true} in a mapping file");
                }
                columns.add(new Column(i, head, target(content, head, name, entry), reading(entry), clears(entry)));
            }
        }
        needed(content, columns);
        return columns;
    }

    private static boolean isSkipped(Mapping.@Nullable Entry entry) {
        return entry != null && entry.skip();
    }

    private boolean clears(Mapping.@Nullable Entry entry) {
        Boolean told = entry == null ? null : entry.clears();
        return told == null ? mapping.clears() : told;
    }

    private void checkMapping() throws Refusal {
        if (mapping.key() != null && !Folding.key(mapping.key()).equals(Folding.key(schema.key()))) {
            throw new Refusal("the mapping's key is " + mapping.key() + ", but people in this workspace are told apart by " + schema.key()
                    + "; map the column to that");
        }
        for (String named : mapping.columns().keySet()) {
            if (header.stream().noneMatch(h -> Folding.key(h).equals(Folding.key(named)))) {
                throw missing(named, "that the mapping names");
            }
        }
    }

    private String targetName(String head) {
        String name = mapping.of(head).map(Mapping.Entry::to).orElse(head).strip();
        String folded = Folding.fold(name);
        if (folded.equals("tags") || folded.startsWith(CONSENT)) {
            return folded;
        }
        String bare = name.replaceFirst("^_+", "");
        return bare.isEmpty() ? name : bare;
    }

    private Target target(Content content, String head, String name, Mapping.@Nullable Entry entry) throws Refusal {
        Kind told = entry == null ? null : entry.type();
        if (Folding.fold(name).equals(Folding.fold(schema.key()))) {
            return new Target.Key();
        }
        return switch (content) {
            case PROFILES -> ofPerson(head, name, told, entry != null && entry.separator() != null);
            case EVENTS -> switch (Folding.fold(name)) {
                case "event" -> new Target.EventName();
                case "at" -> new Target.At();
                default -> new Target.ToProperty(name, told);
            };
            case SUPPRESSIONS -> switch (Folding.fold(name)) {
                case "channel" -> new Target.Channel();
                case "reason" -> new Target.Reason();
                case "at" -> new Target.At();
                default -> throw new Refusal(file + ": suppressions have " + schema.key() + ", channel, reason and at; column \"" + head
                        + "\" is none of them. Leave it out with {\"skip\": true} in a mapping file");
            };
        };
    }

    private Target ofPerson(String head, String name, @Nullable Kind told, boolean separated) throws Refusal {
        if (name.equals("tags")) {
            return new Target.Tags();
        }
        if (name.startsWith(CONSENT) && name.length() > CONSENT.length()) {
            String channel = name.substring(CONSENT.length());
            return new Target.ToConsent(
                    schema.channels().stream().filter(c -> Folding.fold(c).equals(channel)).findFirst().orElse(channel));
        }
        Optional<Attribute> known = schema.attribute(name);
        if (known.isEmpty()) {
            return new Target.ToAttribute(name, told == null && separated ? Kind.LIST : told);
        }
        Kind kind = known.get().kind();
        if (told != null && told != kind) {
            throw new Refusal(
                    file + ": the mapping reads column \"" + head + "\" as " + told.word() + ", but " + known.get().name() + " is "
                            + kind.word() + " in this workspace");
        }
        return new Target.ToAttribute(known.get().name(), kind);
    }

    private Reading reading(Mapping.@Nullable Entry entry) throws Refusal {
        if (entry == null) {
            return new Reading(Times.iso(zone), Truths.USUAL, "|");
        }
        boolean words = !entry.yes().isEmpty() || !entry.no().isEmpty();
        return new Reading(times(entry.format()), words ? new Truths(entry.yes(), entry.no()) : Truths.USUAL,
                entry.separator() == null ? "|" : entry.separator());
    }

    private Times times(@Nullable String format) throws Refusal {
        try {
            return format == null ? Times.iso(zone) : Times.of(zone, format);
        } catch (IllegalArgumentException e) {
            throw new Refusal("the mapping's format \"" + format + "\" is no pattern of a date (such as dd.MM.yyyy): " + e.getMessage(), e);
        }
    }

    private void needed(Content content, List<Column> columns) throws Refusal {
        List<Target> targets = columns.stream().map(Column::target).toList();
        if (!targets.contains(new Target.Key())) {
            throw missing(schema.key(), "which tells people apart");
        }
        if (content == Content.EVENTS && !targets.contains(new Target.EventName())) {
            throw missing("event", "which says what someone did");
        }
        if (content == Content.EVENTS && !targets.contains(new Target.At())) {
            throw missing("at", "which says when it was");
        }
    }

    private Refusal missing(String name, String why) {
        List<String> found = header.stream().filter(h -> !h.isEmpty()).toList();
        String near = NearMatch.of(name, found).or(() -> alike(name, found))
                .map(h -> "; is it \"" + h + "\"? Then rename it, or say {\"columns\": {\"" + h + "\": {\"to\": \"" + name
                        + "\"}}} in a mapping file")
                .orElse("");
        return new Refusal(file + ": there is no column \"" + name + "\", " + why + near + " (columns: "
                + Stream.concat(found.stream().limit(30).map(Columns::shortened), Stream.of("…").filter(_ -> found.size() > 30))
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("none")
                + ")");
    }

    /// A header may be a whole file without line breaks.
    private static String shortened(String header) {
        return header.length() <= 60 ? header : header.substring(0, 60) + "…";
    }

    /// A header that has the word in it, signs left aside: `E-Mail Address` for `email`.
    private static Optional<String> alike(String name, List<String> found) {
        String word = Folding.bare(name);
        return found.stream().filter(h -> Folding.bare(h).contains(word)).findFirst();
    }
}
