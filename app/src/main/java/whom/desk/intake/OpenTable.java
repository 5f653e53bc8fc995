package whom.desk.intake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import whom.intake.Content;
import whom.intake.Entry;
import whom.intake.Mapping;
import whom.intake.Plan;
import whom.intake.PlannedColumn;
import whom.intake.Planning;
import whom.intake.Question;
import whom.intake.Targets;
import whom.profile.Schema;
import whom.text.Folding;
import whom.text.Refusal;

/// One table and what its columns are going to mean. Another mapping makes another one, without a look into the file.
///
/// @param mapping what was said so far; [Mapping#NONE] while everything is suggested
/// @param saved   the file that the mapping was read from, or null
/// @param asked   the questions that its values could not decide when it was first looked at, and those that came up later
/// @param wanted  whether it goes along
public record OpenTable(Looked looked, Mapping mapping, @Nullable String saved, Plan plan, List<Question> asked, boolean wanted) {
    private static final Pattern ENDING = Pattern.compile("(?i)(\\.(csv|tsv|txt|xlsx|jsonl?|ndjson))?(\\.(gz|zip))?$");
    private static final Pattern DATE = Pattern.compile("[-_ .(]*\\d[-_ .()\\d]*$");

    public OpenTable {
        asked = List.copyOf(asked);
    }

    /// What people and columns are planned for.
    public record Place(Schema schema, ZoneId zone) {}

    /// As it is suggested, or as it was mapped the last time.
    ///
    /// @throws Refusal when the mapping names a recipe that there is not
    public static OpenTable of(Looked looked, SavedMappings.Found found, Place place) throws Refusal {
        Plan plan = plan(looked, found.mapping(), place);
        OpenTable table = new OpenTable(looked, found.mapping(), found.file(), plan, plan.questions(), true).fitting(place);
        return table.taking(table.looked.survey().rows() > 0 && Snag.of(table, place.schema()).isEmpty());
    }

    /// The same when its columns mean something else.
    ///
    /// @throws Refusal when the mapping names a recipe that there is not
    public OpenTable mapped(Mapping other, Place place) throws Refusal {
        Plan next = plan(looked, other, place);
        List<Question> all = new ArrayList<>(asked);
        next.questions().stream().filter(q -> asked.stream().noneMatch(old -> isSame(old, q))).forEach(all::add);
        return new OpenTable(looked, other, saved, next, all, wanted).fitting(place);
    }

    /// The same, going along or not.
    public OpenTable taking(boolean whether) {
        return new OpenTable(looked, mapping, saved, plan, asked, whether);
    }

    /// The same as it was suggested before anybody said anything.
    ///
    /// @throws Refusal never, as nothing is said
    public OpenTable afresh(Place place) throws Refusal {
        Plan next = plan(looked, Mapping.NONE, place);
        return new OpenTable(looked, Mapping.NONE, null, next, next.questions(), wanted).fitting(place);
    }

    /// The same about rows of another kind.
    public OpenTable about(String content, Place place) throws Refusal {
        return mapped(mapping.about(Content.of(content).orElse(plan.content())), place);
    }

    /// The same with another meaning of a column, left out when the target is empty. A column that meant the same becomes something of its own.
    public OpenTable aimed(int index, String target, Place place) throws Refusal {
        PlannedColumn column = plan.columns().get(index);
        Mapping next = mapping;
        for (PlannedColumn other : plan.columns()) {
            if (!target.isEmpty() && other.index() != index && Folding.fold(other.to()).equals(Folding.fold(target))) {
                boolean own = !Folding.fold(other.header()).equals(Folding.fold(target));
                next = next.with(other.header(), FieldEdits.aimed(other, own ? other.header() : ""));
            }
        }
        return mapped(next.with(column.header(), FieldEdits.aimed(column, target)), place);
    }

    /// The same with another answer in one field of a column.
    public OpenTable changed(int index, String field, String value, Place place) throws Refusal {
        PlannedColumn column = plan.columns().get(index);
        return mapped(mapping.with(column.header(), FieldEdits.changed(column, field, value)), place);
    }

    /// The same with a question answered.
    ///
    /// @param question as the item of it is called
    public OpenTable answered(int index, String question, String answer, Place place) throws Refusal {
        PlannedColumn column = plan.columns().get(index);
        Entry entry = asked.stream().filter(q -> q.header().equals(column.header()) && QuestionWords.id(q).equals(question)).findFirst()
                .map(q -> QuestionWords.answered(q, column, answer)).orElse(column.entry());
        return mapped(mapping.with(column.header(), entry), place);
    }

    /// The same with another answer in a field of the whole table.
    public OpenTable whole(String field, String value, Place place) throws Refusal {
        return switch (field) {
            case "source" -> value.isBlank() ? this : mapped(mapping.from(value.strip()), place);
            case "clears" ->
                mapped(new Mapping(mapping.key(), mapping.content(), mapping.source(), mapping.recipe(), Boolean.parseBoolean(value),
                        mapping.othersSkip(), mapping.identities(), mapping.constants(), mapping.grouping(), mapping.columns()), place);
            default -> this;
        };
    }

    private static Plan plan(Looked looked, Mapping mapping, Place place) throws Refusal {
        return Planning.plan(looked.name(), looked.header(), looked.survey(), place.schema(), place.zone(), mapping);
    }

    private static boolean isSame(Question one, Question other) {
        return one.getClass() == other.getClass() && one.header().equals(other.header());
    }

    /// A list of addresses holds nothing but what such a list has; the rest of such a table is left out.
    private OpenTable fitting(Place place) throws Refusal {
        if (plan.content() != Content.SUPPRESSIONS) {
            return this;
        }
        List<String> known = Targets.known(Content.SUPPRESSIONS, place.schema()).stream().map(Folding::fold).toList();
        Mapping fit = mapping;
        for (PlannedColumn column : plan.columns()) {
            if (!column.isSkipped() && !known.contains(Folding.fold(column.to()))) {
                fit = fit.with(column.header(), Entry.SKIPPED);
            }
        }
        return fit.equals(mapping) ? this : new OpenTable(looked, fit, saved, plan(looked, fit, place), asked, wanted);
    }

    /// The column of a header, by whatever it is called.
    @Nullable
    PlannedColumn column(String header) {
        return plan.columns().stream().filter(c -> c.header().equals(header)).findFirst().orElse(null);
    }

    /// Whether somebody said anything that the file and its recipe do not say by themselves.
    public boolean isTouched() {
        return saved != null || !mapping.equals(Mapping.NONE);
    }

    /// Under which name rules know where it comes from: as somebody said, as its recipe says, else as the file is called without its date.
    public String source() {
        String named = plan.written().source();
        if (named != null) {
            return named;
        }
        String bare = ENDING.matcher(looked.name()).replaceFirst("");
        String dateless = DATE.matcher(bare).replaceFirst("");
        return dateless.isBlank() ? bare : dateless;
    }

    /// Everything that is shown, written down so that the import does exactly that.
    public Mapping written() {
        Mapping whole = plan.mapping().from(source());
        if (plan.content() == Content.EVENTS) {
            // Properties that nobody said anything about are read as each kind of event has them.
            for (PlannedColumn column : plan.columns()) {
                if (!column.isSkipped() && mapping.of(column.header()).map(Entry::type).isEmpty()) {
                    whole = whole.with(column.header(), column.entry().typed(null));
                }
            }
        }
        return whole;
    }
}
