package whom.export;

import java.util.HashMap;
import java.util.Map;
import whom.profile.Person;
import whom.text.Folding;
import whom.text.Refusal;
import whom.work.Ahead;
import whom.work.Cancellation;
import whom.work.Progress;

/// What the people who share an address say together: a refusal by one is a refusal by all.
final class Shared {
    private final ExportRequest request;
    private final Layout layout;
    private final Filling filling;
    private final Suppressions suppressions;
    private final MarkSet given = new MarkSet();
    private final Map<Long, Permission> refused = new HashMap<>();

    Shared(ExportRequest request, Layout layout, Filling filling, Suppressions suppressions) {
        this.request = request;
        this.layout = layout;
        this.filling = filling;
        this.suppressions = suppressions;
    }

    /// Goes through everyone once, unless the address is the key of the store, which is never shared.
    void read(People people, Progress progress, Cancellation cancellation) throws Refusal {
        if (layout.groups().size() == 1
                && layout.identity().inputs().getFirst().source().name().equals(request.schema().key())) {
            return;
        }
        long done = 0;
        try (Ahead<Person, Refusal> ahead = people.ahead()) {
            for (Person person = ahead.next(); person != null; person = ahead.next()) {
                cancellation.check();
                Cell identity = filling.identity(layout, person);
                if (!identity.text().isEmpty()) {
                    add(request.terms().marking().of(Folding.key(identity.text())),
                            Permission.of(person, request.preset().consent().channel(), suppressions));
                }
                if (++done % People.PAGE == 0) {
                    progress.at("Looking at consent", done, people.count());
                }
            }
        }
        progress.at("Looking at consent", people.count(), people.count());
    }

    private void add(long mark, Permission permission) {
        switch (permission.rank()) {
            case GIVEN -> given.add(mark);
            case REFUSED, SUPPRESSED -> refused.merge(mark, permission, Permission::and);
            case UNKNOWN -> {
                // Says nothing for the others.
            }
        }
    }

    /// The permission for an address of which this person says that.
    Permission of(long mark, Permission own) {
        Permission no = refused.get(mark);
        return no != null ? no.and(own) : given.contains(mark) ? Permission.GIVEN : own;
    }
}
