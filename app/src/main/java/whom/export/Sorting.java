package whom.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import whom.profile.Person;
import whom.profile.Value;
import whom.text.Folding;
import whom.text.Refusal;
import whom.work.Ahead;
import whom.work.Cancellation;
import whom.work.Progress;

/// Sends each person of an audience one of four ways: rejected, merged into another row, suppressed, or, with consent, written.
final class Sorting {
    /// The reason of those in the holdout.
    static final String HELD_BACK = "held back";

    private final Terms terms;
    private final Layout layout;
    private final List<String> header;
    private final List<LaidColumn> required;
    private final Suppressions suppressions;
    private final Filling filling;
    /// Tells people apart before anything is hashed, which is cheaper and the same.
    private final Filling plain;
    private final String channel;
    /// Whether somebody might open the file with a spreadsheet, which takes some texts for formulas.
    private final boolean opensAsTable;
    private final Shared shared;
    private final MarkSet seen = new MarkSet();
    private final Tallies tallies = new Tallies();
    private final Gone gone;

    Sorting(ExportRequest request, Layout layout, Suppressions suppressions) {
        this.terms = request.terms();
        this.layout = layout;
        this.header = layout.header();
        this.required = layout.required();
        this.suppressions = suppressions;
        this.filling = new Filling(new Formatting(request.preset(), request.asOf().zone()));
        this.plain = new Filling(new Formatting(request.preset(), request.asOf().zone(), false));
        this.channel = request.preset().consent().channel();
        this.opensAsTable = switch (request.preset().file().type()) {
            case CSV, TSV, TXT -> true;
            case XLSX, JSONL -> false;
        };
        this.shared = new Shared(request, layout, plain, suppressions);
        this.gone = new Gone(terms, layout, filling, plain);
    }

    Counts sort(People people, Outlet outlet, Progress progress, Cancellation cancellation) throws Refusal, IOException {
        shared.read(people, progress, cancellation);
        long done = 0;
        try (Ahead<Person, Refusal> ahead = people.ahead()) {
            for (Person person = ahead.next(); person != null; person = ahead.next()) {
                cancellation.check();
                tallies.selected();
                sort(person, outlet);
                if (++done % People.PAGE == 0) {
                    progress.at("Writing people", done, people.count());
                }
            }
        }
        progress.at("Writing people", people.count(), people.count());
        gone.tell(outlet, tallies, cancellation);
        return tallies.counts();
    }

    private void sort(Person person, Outlet outlet) throws Refusal, IOException {
        Cell identity = plain.identity(layout, person);
        if (identity.text().isEmpty()) {
            reject(person, identity.flaw() == null ? layout.identity().header() + " is missing" : identity.flaw().word(), outlet);
            return;
        }
        long mark = terms.marking().of(Folding.key(identity.text()));
        if (stoodEarlier(person, mark)) {
            merged(person, "in an earlier segment");
            return;
        }
        if (seen.contains(mark)) {
            merged(person, "same address");
            return;
        }
        Permission permission = shared.of(mark, Permission.of(person, channel, suppressions));
        if (!permission.isGiven()) {
            seen.add(mark);
            suppressed(person, permission.countedAs());
            outlet.suppressed(filling.identity(layout, person).text(), permission.reason());
            return;
        }
        if (terms.holdout() != null && terms.holdout().people().contains(person.id())) {
            // Nothing is wrong with their address, so it stands in no companion that somebody might upload as a list of suppressions.
            seen.add(mark);
            suppressed(person, HELD_BACK);
            return;
        }
        if (!terms.sends().to(person)) {
            seen.add(mark);
            suppressed(person, "nothing to send");
            return;
        }
        // Somebody else with this address may have what is lacking.
        String lacking = plain.lacking(required, person);
        if (lacking != null) {
            reject(person, lacking, outlet);
            return;
        }
        seen.add(mark);
        write(person, mark, outlet);
    }

    private void reject(Person person, String reason, Outlet outlet) throws IOException {
        tallies.rejected(reason);
        gone.leaves(person, reason);
        outlet.rejected(person.key(), stored(person), reason);
    }

    private void merged(Person person, String reason) {
        tallies.merged(reason);
        gone.leaves(person, reason);
    }

    private boolean stoodEarlier(Person person, long address) {
        Earlier earlier = terms.earlier();
        return earlier != null && (earlier.hasPerson(person.id()) || earlier.hasAddress(address));
    }

    private void suppressed(Person person, String reason) {
        tallies.suppressed(reason);
        gone.leaves(person, reason);
    }

    private void write(Person person, long address, Outlet outlet) throws Refusal, IOException {
        List<String> cells = cells(person);
        String group = terms.split() == null ? "" : terms.split().group().of(person);
        long row = terms.marking().of(header, group, cells);
        gone.stays(address);
        if (terms.earlier() != null) {
            terms.earlier().addAddress(address);
        }
        Before before = terms.before();
        if (before != null && before.row(person.id()) == row) {
            tallies.merged("unchanged");
            return;
        }
        tallies.written();
        outlet.written(new Outlet.Row(person, group, cells, row, address));
    }

    private List<String> cells(Person person) throws Refusal {
        List<String> cells = new ArrayList<>(layout.columns().size());
        for (LaidColumn column : layout.columns()) {
            Cell cell = column instanceof LaidColumn.OfAdded(String _, AddedColumn added)
                    ? filling.text(added.text().of(person))
                    : filling.fill(column, person);
            if (cell.flaw() != null) {
                tallies.warned(column.header(), cell.flaw());
            } else if (opensAsTable && Formula.isLike(cell.text())) {
                tallies.warned(column.header(), Flaw.RISKY);
            }
            cells.add(cell.text());
        }
        return cells;
    }

    private String stored(Person person) {
        Value value = layout.identity().inputs().getFirst().source().of(person);
        return value == null ? "" : ListColumn.text(value);
    }
}
