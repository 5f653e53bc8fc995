package whom.desk.intake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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

    /// Everything that is shown, written down so that the import does exactly that.
    ///
    /// @param source under which rules know where it comes from
    public Mapping written(String source) {
        Mapping whole = plan.mapping().from(source);
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
