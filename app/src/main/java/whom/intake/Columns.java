package whom.intake;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import whom.clean.Countries;
import whom.clean.Emails;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.profile.Uniting;
import whom.text.Folding;
import whom.text.NearMatch;
import whom.text.Refusal;

/// Holds a plan against what is needed: what comes out cannot be wrong any more.
final class Columns {
    private final Path file;
    private final Schema schema;
    private final ZoneId zone;
    private final Plan plan;
    private final Uniting uniting;
    private final List<String> header;
    private final Emails emails = new Emails(false);

    /// @param header  of the table that the plan was made for
    /// @param uniting by what people are told apart who have no key
    Columns(Path file, List<String> header, Schema schema, ZoneId zone, Plan plan, Uniting uniting) {
        this.uniting = uniting;
        this.file = file;
        this.header = header;
        this.schema = schema;
        this.zone = zone;
        this.plan = plan;
    }

    /// Every column that is taken, in order, then what every row says without a column.
    ///
    /// @throws Refusal when one that is needed is missing, two mean the same, or the mapping does not fit the file
    List<Column> checked() throws Refusal {
        Recipe recipe = plan.recipe();
        if (recipe != null && recipe.refusal() != null) {
            throw new Refusal(file + ": " + recipe.refusal());
        }
        checkMapping();
        List<Column> columns = new ArrayList<>();
        Map<String, String> taken = new HashMap<>();
        for (PlannedColumn column : plan.columns()) {
            if (!column.isSkipped() && !isPresumedKey(column)) {
                String other = taken.putIfAbsent(Folding.fold(column.to()), column.header());
                if (other != null) {
                    throw new Refusal(file + ": the columns \"" + other + "\" and \"" + column.header() + "\" both mean " + column.to()
                            + "; rename one, or leave it out with {\"skip\": true} in a mapping file");
                }
                columns.add(column(column));
            }
        }
        for (Map.Entry<String, String> constant : plan.written().constants().entrySet()) {
            columns.add(constant(constant.getKey(), constant.getValue()));
        }
        needed(columns);
        return columns;
    }

    /// Nobody is told apart by a column that only looks like the key, unless somebody has said so.
    private boolean isPresumedKey(PlannedColumn column) {
        boolean key = Folding.fold(column.to()).equals(Folding.fold(schema.key()));
        return key && (column.basis() == Basis.VALUES
                || (column.basis() == Basis.SYNONYM && !Header.name(column.header()).equals(Header.name(schema.key()))));
    }

    private void checkMapping() throws Refusal {
        Mapping mapping = plan.written();
        String key = mapping.key();
        if (key != null && !Folding.key(key).equals(Folding.key(schema.key()))) {
            throw new Refusal("the mapping's key is " + key + ", but people in this workspace are told apart by " + schema.key()
                    + "; map the column to that");
        }
        Set<String> titles = IntStream.range(0, header.size()).mapToObj(i -> Folding.key(Header.title(header, i)))
                .collect(Collectors.toSet());
        for (String named : mapping.columns().keySet()) {
            if (!titles.contains(Folding.key(named))) {
                throw missing(named, "that the mapping names");
            }
        }
    }

    private Column column(PlannedColumn planned) throws Refusal {
        Kind told = planned.entry().type();
        Target target = Targets.target(planned.to(), plan.content(), schema, planned.kind())
                .orElseThrow(() -> new Refusal(file + ": suppressions have " + schema.key() + ", channel, reason and at; column \""
                        + planned.header() + "\" is none of them. Leave it out with {\"skip\": true} in a mapping file"));
        if (target instanceof Target.ToAttribute(String name, Kind kind) && told != null && told != kind) {
            throw new Refusal(file + ": the mapping reads column \"" + planned.header() + "\" as " + told.word() + ", but " + name + " is "
                    + (kind == null ? "something else" : kind.word()) + " in this workspace");
        }
        boolean open = target instanceof Target.ToProperty && plan.written().of(planned.header()).map(Entry::type).isEmpty()
                && planned.basis() != Basis.RECIPE;
        Boolean clears = planned.entry().clears();
        return new Column(planned.index(), planned.header(), null, open ? new Target.ToProperty(planned.to(), null) : target,
                reading(planned, target), country(planned), clears == null ? plan.written().clears() : clears);
    }

    private Column constant(String to, String value) throws Refusal {
        Target target = Targets.target(Targets.name(to), plan.content(), schema, null)
                .orElseThrow(
                        () -> new Refusal("the mapping's constant \"" + to + "\" is none of " + schema.key() + ", channel, reason, at"));
        Target kinded = switch (target) {
            case Target.ToAttribute(String name, Kind kind) -> new Target.ToAttribute(name, kind == null ? Kind.TEXT : kind);
            case Target.ToProperty(String name, Kind _) -> new Target.ToProperty(name, Kind.TEXT);
            default -> target;
        };
        return new Column(-1, to, value, kinded, Reading.usual(zone), -1, false);
    }

    private Reading reading(PlannedColumn planned, Target target) throws Refusal {
        Entry.Written written = planned.entry().written();
        boolean words = !written.yes().isEmpty() || !written.no().isEmpty();
        Set<String> missing = written.missing().stream().map(Folding::key).collect(Collectors.toUnmodifiableSet());
        Splitting splitting = splitting(planned, written);
        Reading reading = new Reading(times(written), new Numbers(written.decimal(), written.unit()),
                words ? new Truths(written.yes(), written.no()) : Truths.USUAL, splitting, missing, tidying(planned, target), Bounds.NONE);
        Kind kind = planned.kind() == null ? Kind.TEXT : planned.kind();
        Bounds bounds = Bounds.of(planned.entry().limits(), kind, reading, planned.header());
        return new Reading(reading.times(), reading.numbers(), reading.truths(), splitting, missing, reading.tidying(), bounds);
    }

    /// What is collected from several lines stands in one cell as JSON, with what comes again.
    private Splitting splitting(PlannedColumn planned, Entry.Written written) {
        Mapping.Grouping grouping = plan.written().grouping();
        String name = Header.name(planned.header());
        if (grouping != null && grouping.collect().stream().anyMatch(header -> Header.name(header).equals(name))) {
            return new Splitting(Splitting.JSON, false);
        }
        return new Splitting(written.separator() == null ? "|" : written.separator(), true);
    }

    private Times times(Entry.Written written) throws Refusal {
        ZoneId there = written.zone() == null ? zone : ZoneId.of(written.zone());
        String format = written.format();
        if (format == null) {
            return written.order() == null ? Times.iso(there) : Times.in(there, written.order());
        }
        try {
            return Times.of(there, format);
        } catch (IllegalArgumentException e) {
            throw new Refusal("the mapping's format \"" + format + "\" is no pattern of a date (such as dd.MM.yyyy): " + e.getMessage(), e);
        }
    }

    private Tidying tidying(PlannedColumn planned, Target target) throws Refusal {
        Entry.Mending mending = planned.entry().mending();
        String country = mending.country() == null
                ? null
                : Countries.code(mending.country()).orElseThrow(() -> new Refusal(
                        "the mapping's country \"" + mending.country() + "\" of column \"" + planned.header()
                                + "\" is none; write it like DE"));
        Clean clean = mending.clean();
        if (clean == null) {
            boolean addresses = Synonyms.alike(planned.to(), "email")
                    && (target instanceof Target.Key || (target instanceof Target.ToAttribute(String _, Kind kind) && kind == Kind.TEXT));
            return addresses ? new Tidying(Clean.EMAIL, null, false, emails) : Tidying.NONE;
        }
        return new Tidying(clean, country, true, new Emails(mending.fix()));
    }

    /// The column that says in which country the row's phones ring.
    private int country(PlannedColumn planned) {
        if (planned.entry().mending().clean() != Clean.PHONE) {
            return -1;
        }
        OptionalInt there = plan.columns().stream().filter(c -> !c.isSkipped() && Synonyms.alike(c.to(), "country"))
                .mapToInt(PlannedColumn::index).findFirst();
        return there.orElse(-1);
    }

    private void needed(List<Column> columns) throws Refusal {
        List<Target> targets = columns.stream().map(Column::target).toList();
        boolean otherwise = targets.stream().anyMatch(target -> target instanceof Target.ToAttribute(String name, Kind _)
                && uniting.identities().contains(name));
        if (!targets.contains(new Target.Key()) && !otherwise) {
            throw missing(schema.key(), "which tells people apart");
        }
        if (plan.content() == Content.EVENTS && !targets.contains(new Target.EventName())) {
            throw missing("event", "which says what someone did");
        }
        if (plan.content() == Content.EVENTS && !targets.contains(new Target.At())) {
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

    /// A header that has the word in it, signs left aside, or is another word for it: `E-Mail Address` for `email`.
    private static Optional<String> alike(String name, List<String> found) {
        String word = Folding.bare(name);
        return found.stream().filter(h -> Folding.bare(h).contains(word)).findFirst()
                .or(() -> found.stream().filter(h -> Synonyms.alike(h, name)).findFirst());
    }

    /// Attributes and channels that the columns bring, at the end of the schema.
    static Schema widened(Schema schema, List<Column> columns) {
        List<Attribute> attributes = new ArrayList<>(schema.attributes());
        List<String> channels = new ArrayList<>(schema.channels());
        for (Column column : columns) {
            if (column.target() instanceof Target.ToAttribute(String name, Kind kind) && kind != null && schema.attribute(name).isEmpty()) {
                attributes.add(new Attribute(name, Naming.label(name), kind, Map.of()));
            } else if (column.target() instanceof Target.ToConsent(String channel) && !channels.contains(channel)) {
                channels.add(channel);
            }
        }
        return new Schema(schema.key(), attributes, schema.events(), channels);
    }
}
