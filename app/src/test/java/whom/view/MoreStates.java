package whom.view;

import java.time.LocalDate;
import whom.desk.state.AsOfChoice;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.Tally;
import whom.moment.AsOf;

/// States of the whole window: another moment, long and foreign words, great depth.
final class MoreStates {
    private MoreStates() {
    }

    /// The typical window at the start of another day.
    static OpenWorkspace asOf(LocalDate day) {
        AsOf then = new AsOf(day.atStartOfDay(States.FACTS.asOf().zone()).toInstant(), States.FACTS.asOf().zone());
        return with(States.typical(), new OpenWorkspace.Facts(States.FACTS.folder(), States.FACTS.name(), States.SCHEMA, then,
                new AsOfChoice.AtDay(day), States.FACTS.ownDay(), States.FACTS.people()));
    }

    /// While the next number is counted the last one stays.
    static OpenWorkspace counting() {
        return States.open(States.loyal(), new Tally(1204L, States.FACTS.people(), false, null, null, null), Tab.PEOPLE);
    }

    private static OpenWorkspace with(OpenWorkspace o, OpenWorkspace.Facts facts) {
        return new OpenWorkspace(facts, o.segments(), o.templates(), o.draft(), o.tab(), o.people(), o.preview(), o.export(),
                o.suggestions(), o.insight(), o.why());
    }
}
