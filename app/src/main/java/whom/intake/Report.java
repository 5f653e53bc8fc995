package whom.intake;

import java.util.List;
import whom.profile.Schema;

/// What became of every row: `read = added + updated + merged + rejected + unchanged`.
///
/// @param merged      rows about someone whom the same file had named before
/// @param unchanged   rows that say what the store knows already
/// @param peopleAdded people that were added because of their events, who have no row of their own
/// @param schema      the schema with the file's new attributes, events and channels; the caller saves it unless this was a dry run
/// @param rejects     the first rejected rows, at most [#SHOWN]
/// @param notes       what else the user should know, one sentence each
public record Report(long read, long added, long updated, long merged, long rejected, long unchanged, long peopleAdded, Schema schema,
        List<Reject> rejects, List<String> notes) {
    /// How many rejected rows a report holds itself; the rejects file has all of them.
    public static final int SHOWN = 100;

    public Report {
        rejects = List.copyOf(rejects);
        notes = List.copyOf(notes);
    }
}
