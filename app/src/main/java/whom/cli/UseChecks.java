package whom.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import whom.cli.Finding.Kind;
import whom.liquid.Parsed;
import whom.rule.References;
import whom.sql.UploadsSql;
import whom.store.Store;
import whom.template.Addressing;
import whom.template.Message;
import whom.template.NamedSegments;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.workspace.ExportTarget;
import whom.workspace.Listed;
import whom.workspace.Segment;
import whom.workspace.Workspace;

/// Which segments nothing uses: no other segment asks for it, no template reads segments and names it, no export of workspace.json writes it, and neither
/// the store nor a receipt in `exports/` says that it was ever exported.
final class UseChecks {
    private final Set<String> used = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();

    /// Notes what the segments and the exports of the workspace use, now or once.
    void take(Workspace workspace, Store store, List<Segment> segments) throws Refusal {
        for (Segment segment : segments) {
            References.segments(segment.rule()).stream().filter(id -> !id.equals(segment.id())).forEach(used::add);
        }
        used.addAll(workspace.exportedSegments());
        store.rows(UploadsSql.segments(), row -> used.add(String.valueOf(row.text(0))), new Cancellation());
        Set<String> known = workspace.segments().stream().map(Listed::id).collect(Collectors.toSet());
        for (ExportTarget target : workspace.manifest().exports()) {
            used.addAll(target.segments());
            target.segments().stream().filter(id -> !known.contains(id)).forEach(id -> findings.add(Finding.problem(Kind.RULE,
                    "workspace.json", null, "the export “" + target.name() + "” names the segment `" + id + "`, which is not there"
                            + Suggestion.of(id, known))));
        }
    }

    /// Notes what a template uses.
    void take(Message message, Parsed parsed, Addressing addressing, List<Segment> segments) {
        used.addAll(NamedSegments.of(message, parsed.variables(), addressing, segments.stream().map(Segment::id).toList()));
    }

    List<Finding> unused(List<Segment> segments) {
        segments.stream().filter(segment -> !used.contains(segment.id())).forEach(segment -> findings.add(Finding.note(Kind.UNUSED,
                SegmentChecks.file(segment.id()), null,
                "no other segment, template or export uses it, and it was never exported")));
        return findings;
    }
}
