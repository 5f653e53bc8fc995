package whom.workspace;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.moment.AsOf;
import whom.profile.Schema;
import whom.profile.Uniting;
import whom.template.proof.Choice;

/// What workspace.json says.
///
/// @param standsAt the moment at which the workspace stands until someone goes to now; null is now
/// @param data     source files, in the order in which they are read
/// @param exports  what the whole job writes
/// @param proof    what is looked for in mails
/// @param posting  where test mails are posted
/// @param uniting  what makes two records one person
/// @param exportDays after how many days the files of exports are deleted; null keeps them
public record Manifest(String name, ZoneId zone, @Nullable Instant standsAt, Schema schema, List<DataSource> data,
        List<ExportTarget> exports, Choice proof, Posting posting, Uniting uniting, @Nullable Integer exportDays) {
    public Manifest {
        data = List.copyOf(data);
        exports = List.copyOf(exports);
    }

    /// The as-of of an evaluation for which nobody chose another.
    public AsOf asOf(Clock clock) {
        return new AsOf(standsAt == null ? clock.instant() : standsAt, zone);
    }

    /// The same with another schema, as after an import that brought new columns.
    public Manifest with(Schema newSchema) {
        return new Manifest(name, zone, standsAt, newSchema, data, exports, proof, posting, uniting, exportDays);
    }

    /// The same with something else looked for in mails.
    public Manifest with(Choice newProof) {
        return new Manifest(name, zone, standsAt, schema, data, exports, newProof, posting, uniting, exportDays);
    }
}
