package whom.intake;

import java.util.List;
import whom.profile.Schema;
import whom.store.LogEntry;

/// What became of every row: `read = added + updated + merged + rejected + unchanged`.
///
/// @param entry   of the log, by which it can be taken back; 0 where the store is as it was before
/// @param totals  merged rows are those about someone whom the same file had named before or who turned out to be one with somebody else, and
///                further lines of one thing; unchanged ones say what was known, also of what somebody did
/// @param united  people who became part of another, since a row had identities of both
/// @param schema  the schema with the file's new attributes, events and channels; the caller saves it unless this was a dry run
/// @param rejects the first rejected rows, at most [#SHOWN]
/// @param fixes   what was done to cells, or seen in them, by column, with how often and examples
/// @param notes   what else the user should know, one sentence each
public record Report(long entry, LogEntry.Totals totals, long united, Schema schema, List<Reject> rejects,
        List<Fixed> fixes, List<String> notes) {
    /// How many rejected rows a report holds itself; the rejects file has all of them.
    public static final int SHOWN = 100;

    public Report {
        rejects = List.copyOf(rejects);
        fixes = List.copyOf(fixes);
        notes = List.copyOf(notes);
    }

    public long read() {
        return totals.read();
    }

    public long added() {
        return totals.added();
    }

    public long updated() {
        return totals.updated();
    }

    public long merged() {
        return totals.merged();
    }

    public long rejected() {
        return totals.rejected();
    }

    public long unchanged() {
        return totals.unchanged();
    }

    /// People that were added because of their events, who have no row of their own.
    public long peopleAdded() {
        return totals.people();
    }
}
