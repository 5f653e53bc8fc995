package whom.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import whom.profile.Person;
import whom.profile.Value;
import whom.text.Folding;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// Sends each person of an audience one of four ways: rejected, merged into another row, suppressed, or, with consent, written.
final class Sorting {
    /// The reason of those in the holdout.
    static final String HELD_BACK = "held back";

    static final int PAGE = 2_000;

    private final Terms terms;
    private final Layout layout;
    private final List<String> header;
    private final Suppressions suppressions;
    private final Formatting formatting;
    private final Filling filling;
    private final String channel;
    private final Shared shared;
    private final MarkSet seen = new MarkSet();
    private final Tallies tallies = new Tallies();
    private final Gone gone;

    Sorting(ExportRequest request, Layout layout, Suppressions suppressions) {
        this.terms = request.terms();
        this.layout = layout;
        this.header = header(layout, terms);
        this.suppressions = suppressions;
        this.formatting = new Formatting(request.preset(), request.asOf().zone());
        this.filling = new Filling(formatting);
        this.channel = request.preset().consent().channel();
        this.shared = new Shared(request, layout, filling, suppressions);
        this.gone = new Gone(terms, layout, filling);
    }

    /// The columns of the preset and those that were added.
    static List<String> header(Layout layout, Terms terms) {
        return Stream.concat(layout.header().stream(), terms.added().stream().map(AddedColumn::header)).toList();
    }

    Counts sort(People people, Outlet outlet, Progress progress, Cancellation cancellation) throws Refusal, IOException {
        shared.read(people, progress, cancellation);
        for (long at = 0; at < people.count(); at += PAGE) {
            for (Person person : people.page(at, PAGE)) {
                cancellation.check();
                tallies.selected();
                sort(person, outlet);
            }
            progress.at("Writing people", Math.min(at + PAGE, people.count()), people.count());
        }
        gone.tell(outlet, tallies, cancellation);
        return tallies.counts();
    }

    private void sort(Person person, Outlet outlet) throws Refusal, IOException {
        Cell identity = filling.fill(layout.identity(), person);
        if (identity.text().isEmpty()) {
            String reason = identity.flaw() == null ? layout.identity().header() + " is missing" : identity.flaw().word();
            tallies.rejected(reason);
            gone.leaves(person, reason);
            outlet.rejected(person.key(), stored(person), reason);
            return;
        }
        long mark = terms.marking().of(Folding.key(identity.text()));
        if (stoodEarlier(person, mark)) {
            tallies.merged("in an earlier segment");
            gone.leaves(person, "in an earlier segment");
            return;
        }
        if (!seen.add(mark)) {
            tallies.merged("same address");
            gone.leaves(person, "same address");
            return;
        }
        Permission permission = shared.of(mark, Permission.of(person, channel, suppressions));
        if (!permission.isGiven()) {
            suppressed(person, permission.countedAs());
            outlet.suppressed(identity.text(), permission.reason());
        } else if (terms.holdout() != null && terms.holdout().people().contains(person.id())) {
            // Nothing is wrong with their address, so it stands in no companion that somebody might upload as a list of suppressions.
            suppressed(person, HELD_BACK);
        } else if (!terms.sends().to(person)) {
            suppressed(person, "nothing to send");
        } else {
            write(person, mark, outlet);
        }
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
        outlet.written(new Outlet.Row(person.id(), group, cells, row, address));
    }

    private List<String> cells(Person person) throws Refusal {
        List<String> cells = new ArrayList<>();
        for (LaidColumn column : layout.columns()) {
            cells.add(text(column.header(), filling.fill(column, person)));
        }
        for (AddedColumn column : terms.added()) {
            cells.add(text(column.header(),
                    formatting.limited(formatting.format(new Value.Text(column.text().of(person)), List.of()))));
        }
        return cells;
    }

    private String text(String header, Cell cell) {
        if (cell.flaw() != null) {
            tallies.warned(header, cell.flaw());
        }
        return cell.text();
    }

    private String stored(Person person) {
        return switch (layout.identity().inputs().getFirst().source().of(person)) {
            case null -> "";
            case Value.Text(String text) -> text;
            case Value.Number(var number) -> number.toPlainString();
            case Value.Truth(boolean truth) -> Boolean.toString(truth);
            case Value.Date(var date) -> date.toString();
            case Value.Moment(var instant) -> instant.toString();
            case Value.Texts(var texts) -> String.join("|", texts);
        };
    }
}
