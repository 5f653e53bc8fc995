package whom.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import whom.profile.Person;
import whom.profile.Value;
import whom.text.Folding;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// Sends each person of an audience one of four ways: rejected, merged into an earlier one, suppressed, or, with consent, written.
final class Sorting {
    private static final int PAGE = 2_000;

    private final ExportRequest request;
    private final Layout layout;
    private final Suppressions suppressions;
    private final List<LaidColumn> required;
    private final Filling filling;
    /// Tells people apart before anything is hashed, which is cheaper and the same.
    private final Filling plain;
    private final String channel;

    Sorting(ExportRequest request, Layout layout, Suppressions suppressions) {
        this.request = request;
        this.layout = layout;
        this.suppressions = suppressions;
        this.required = layout.required();
        this.filling = new Filling(new Formatting(request.preset(), request.asOf().zone()));
        this.plain = new Filling(new Formatting(request.preset(), request.asOf().zone(), false));
        this.channel = request.preset().consent().channel();
    }

    Counts sort(People people, Outlet outlet, Progress progress, Cancellation cancellation) throws Refusal, IOException {
        Map<String, Permission> shared = sharedPermissions(people, progress, cancellation);
        Set<String> seen = new HashSet<>();
        Tallies tallies = new Tallies();
        for (long at = 0; at < people.count(); at += PAGE) {
            for (Person person : people.page(at, PAGE)) {
                cancellation.check();
                sort(person, shared, seen, tallies, outlet);
            }
            progress.at("Writing people", Math.min(at + PAGE, people.count()), people.count());
        }
        return tallies.counts();
    }

    private void sort(Person person, Map<String, Permission> shared, Set<String> seen, Tallies tallies, Outlet outlet)
            throws IOException, Refusal {
        tallies.selected();
        Cell identity = plain.identity(layout, person);
        if (identity.text().isEmpty()) {
            reject(person, unknown(identity), tallies, outlet);
            return;
        }
        String folded = Folding.key(identity.text());
        if (seen.contains(folded)) {
            tallies.merged();
            return;
        }
        Permission own = Permission.of(person, channel, suppressions);
        Permission permission = shared.getOrDefault(folded, own);
        if (!permission.isGiven()) {
            seen.add(folded);
            tallies.suppressed(permission.countedAs());
            outlet.suppressed(filling.identity(layout, person).text(), permission.reason());
            return;
        }
        // Somebody else with this address may have what is lacking.
        String lacking = plain.lacking(required, person);
        if (lacking != null) {
            reject(person, lacking, tallies, outlet);
            return;
        }
        seen.add(folded);
        tallies.written();
        outlet.written(person, cells(person, tallies));
    }

    private void reject(Person person, String reason, Tallies tallies, Outlet outlet) throws IOException {
        tallies.rejected(reason);
        outlet.rejected(person.key(), stored(person), reason);
    }

    private String unknown(Cell identity) {
        return identity.flaw() == null ? layout.identity().header() + " is missing" : identity.flaw().word();
    }

    private List<String> cells(Person person, Tallies tallies) {
        List<String> cells = new ArrayList<>(layout.columns().size());
        for (LaidColumn column : layout.columns()) {
            Cell cell = filling.fill(column, person);
            if (cell.flaw() != null) {
                tallies.warned(column.header(), cell.flaw());
            }
            cells.add(cell.text());
        }
        return cells;
    }

    /// What the people who share an address say together: a refusal by one is a refusal by all. The key of the store is never shared, so there
    /// the second reading is spared.
    private Map<String, Permission> sharedPermissions(People people, Progress progress, Cancellation cancellation) throws Refusal {
        Source source = layout.identity().inputs().getFirst().source();
        Map<String, Permission> shared = new HashMap<>();
        if (layout.groups().size() == 1 && source.name().equals(request.schema().key())) {
            return shared;
        }
        for (long at = 0; at < people.count(); at += PAGE) {
            for (Person person : people.page(at, PAGE)) {
                cancellation.check();
                Cell identity = plain.identity(layout, person);
                if (!identity.text().isEmpty()) {
                    shared.merge(Folding.key(identity.text()), Permission.of(person, channel, suppressions), Permission::and);
                }
            }
            progress.at("Looking at consent", Math.min(at + PAGE, people.count()), people.count());
        }
        return shared;
    }

    private String stored(Person person) {
        Value value = layout.identity().inputs().getFirst().source().of(person);
        return value == null ? "" : ListColumn.text(value);
    }
}
