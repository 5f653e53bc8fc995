package whom.desk.intake;

import java.util.ArrayList;
import java.util.List;
import whom.desk.state.ImportCounts;
import whom.desk.state.ImportPane.Cleaned;
import whom.desk.state.ImportPane.Outcome;
import whom.desk.state.ImportPane.RejectItem;
import whom.intake.Content;
import whom.intake.Fixed;
import whom.intake.Reject;
import whom.resources.Words;
import whom.store.LogEntry;
import whom.store.Undone;

/// What an import did or would do, and what taking one back did.
public record OutcomeWords(Words words) {
    private static final int REJECTS = 50;

    /// Of a report.
    public Outcome outcome(Content content, LogEntry.Totals totals, long united, List<Fixed> fixes, List<Reject> rejects) {
        List<Cleaned> cleaned = fixes.stream()
                .map(fixed -> new Cleaned(fixed.header(), words.text("intake.fix." + fixed.fix()), fixed.count(),
                        fixed.fix().isDoubt(), fixed.examples()))
                .toList();
        return new Outcome(content.word(), counts(totals), united, cleaned, rejects.stream().limit(REJECTS)
                .map(reject -> new RejectItem(reject.line(), reject.column(), reject.reason())).toList());
    }

    /// The same numbers for the window.
    public static ImportCounts counts(LogEntry.Totals totals) {
        return new ImportCounts(totals.read(), totals.added(), totals.updated(), totals.merged(), totals.rejected(), totals.unchanged(),
                totals.people());
    }

    /// What an entry of the log did: "1,204 added, 310 updated, 5 rejected".
    public String facts(LogEntry entry) {
        LogEntry.Totals totals = entry.totals();
        List<String> facts = new ArrayList<>();
        add(facts, "added", totals.added());
        add(facts, "updated", totals.updated());
        add(facts, "merged", totals.merged());
        add(facts, "people", totals.people());
        add(facts, "rejected", totals.rejected());
        add(facts, "unchanged", totals.unchanged());
        return String.join(", ", facts);
    }

    /// What taking an entry back did.
    public String said(Undone undone) {
        List<String> facts = new ArrayList<>();
        add(facts, "removed", undone.removed());
        add(facts, "changedBack", undone.changedBack());
        add(facts, "events", undone.events());
        add(facts, "suppressions", undone.suppressions());
        add(facts, "parted", undone.parted());
        add(facts, "stayed", undone.stayed());
        return facts.isEmpty() ? words.text("intake.undone.nothing") : String.join(", ", facts);
    }

    private void add(List<String> facts, String what, long number) {
        if (number > 0) {
            facts.add(words.text("intake.fact." + what, number));
        }
    }
}
