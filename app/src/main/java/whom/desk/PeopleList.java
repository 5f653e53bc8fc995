package whom.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.audience.Members;
import whom.audience.Order;
import whom.desk.state.PeopleTable;
import whom.desk.state.PeopleTable.Page;
import whom.desk.words.ValueWords;
import whom.export.ExportRequest;
import whom.profile.Attribute;
import whom.profile.Person;
import whom.profile.Value;
import whom.rule.Rule;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Latest;
import whom.workspace.ListChoice;

/// The table of the segment's members, however many there are: the pages in sight are read in the background, those far from it forgotten.
final class PeopleList implements AutoCloseable {
    private static final int KEPT = 40;
    /// Rows that are read before and after those in sight, so that whoever scrolls slowly never sees an empty one.
    private static final int AHEAD = 50;

    private final Site site;
    private final ValueWords values;
    private final Members members;
    private final Latest thread = new Latest("people");
    private ListChoice choice;
    private @Nullable Listing wanted;
    /// Whether what is shown is what is wanted, maybe with pages missing.
    private boolean arrived;
    /// Whether the rule has changed since and is being counted.
    private boolean stale;
    private Map<Integer, Page> pages = Map.of();
    private @Nullable Listing shown;
    /// What is being read, so that it is not begun again by everyone who looks.
    private List<Integer> reading = List.of();
    private @Nullable String failure;
    private long first;
    private long last = PeopleTable.PAGE - 1L;

    /// Some people in some order, with what is told of each.
    record Listing(String segment, Rule rule, Bitmap people, List<String> columns, @Nullable Order order) {
        /// What stays the same while the rule is edited.
        String of() {
            return order == null ? segment : segment + (order.descending() ? " -" : " ") + order.attribute().name();
        }
    }

    PeopleList(Site site) {
        this.site = site;
        this.values = new ValueWords(site.ground().words(), site.asOf().zone());
        this.members = new Members(site.store());
        this.choice = ListChoice.in(site.workspace());
    }

    PeopleTable table() {
        Listing listing = shown;
        if (listing == null) {
            return new PeopleTable("", List.of(), List.of(), null, Map.of(), 0, false, failure);
        }
        ListColumns columns = columns();
        return new PeopleTable(listing.of(), columns.columns(listing.columns()), columns.choices(listing.columns()), columns.sorting(),
                pages,
                listing.people().size(), arrived && !stale, failure);
    }

    /// What is seen, or will be as soon as it is read.
    @Nullable
    Listing listing() {
        return wanted;
    }

    /// People of a listing, in its order.
    List<Person> people(Listing of, long offset, int most, Cancellation cancellation) {
        Order order = of.order();
        return order == null
                ? members.page(of.people(), offset, most, cancellation)
                : members.page(of.people(), order, offset, most, cancellation);
    }

    /// The rows no longer belong to the rule; they stay until the new ones are there.
    void stale() {
        stale = true;
    }

    /// Shows these members; of another segment from the beginning.
    void show(String segment, Rule rule, Bitmap people) {
        stale = false;
        if (wanted == null || !wanted.segment().equals(segment)) {
            begin();
        }
        wanted = new Listing(segment, rule, people, columns().shown(rule), columns().order().orElse(null));
        renew();
    }

    /// These rows are in sight.
    void look(long newFirst, long newLast) {
        first = Math.max(0, newFirst);
        // Nobody can see more at once, whatever was sent.
        last = Math.clamp(newLast, first, first + 10L * PeopleTable.PAGE);
        if (arrived) {
            read();
        }
    }

    void sort(@Nullable String attribute, boolean descending) {
        String by = attribute == null ? null : site.schema().attribute(attribute).map(Attribute::name).orElse(null);
        choose(choice.sorted(by == null ? null : descending ? "-" + by : by));
        begin();
        change(listing -> new Listing(listing.segment(), listing.rule(), listing.people(), listing.columns(),
                columns().order().orElse(null)));
    }

    void column(String name, boolean show) {
        change(listing -> {
            choose(choice.with(listing.columns().stream().filter(shown -> !shown.equals(site.schema().key())).toList(), name, show));
            return new Listing(listing.segment(), listing.rule(), listing.people(), columns().shown(listing.rule()), listing.order());
        });
    }

    private void begin() {
        first = 0;
        last = PeopleTable.PAGE - 1L;
    }

    private void change(UnaryOperator<Listing> change) {
        if (wanted != null) {
            wanted = change.apply(wanted);
            renew();
        }
    }

    private void choose(ListChoice next) {
        choice = next;
        try {
            next.keep(site.workspace());
        } catch (Refusal refusal) {
            site.ground().ears().notice(site.ground().notices().problem(refusal));
        }
    }

    private ListColumns columns() {
        return new ListColumns(site.schema(), site.ground().words(), choice);
    }

    private void renew() {
        arrived = false;
        reading = List.of();
        read();
    }

    private void read() {
        Listing of = wanted;
        if (of == null) {
            return;
        }
        List<Integer> due = due(of.people().size());
        if (arrived && (due.isEmpty() || due.equals(reading))) {
            return;
        }
        reading = due;
        thread.ask(cancellation -> read(of, due, cancellation), read -> site.ground().ears().later(() -> take(of, read)),
                why -> site.ground().ears().later(() -> fail(of, why)));
    }

    /// The pages in sight and close to it that are not there.
    private List<Integer> due(long total) {
        List<Integer> due = new ArrayList<>();
        if (total > 0) {
            int from = (int) (Math.clamp(first - AHEAD, 0, total - 1) / PeopleTable.PAGE);
            int to = (int) (Math.clamp(last + AHEAD, 0, total - 1) / PeopleTable.PAGE);
            for (int page = from; page <= to; page++) {
                if (!arrived || !pages.containsKey(page)) {
                    due.add(page);
                }
            }
        }
        return due;
    }

    private Map<Integer, Page> read(Listing of, List<Integer> due, Cancellation cancellation) {
        Map<Integer, Page> read = new HashMap<>();
        for (int page : due) {
            cancellation.check();
            List<Person> people = people(of, (long) page * PeopleTable.PAGE, PeopleTable.PAGE, cancellation);
            read.put(page, new Page(people.stream().map(Person::key).toList(),
                    people.stream().map(person -> of.columns().stream().map(name -> cell(person, name)).toList()).toList()));
        }
        return read;
    }

    /// What the person has there; nothing for a missing value.
    private String cell(Person person, String name) {
        if (name.equals(site.schema().key())) {
            return person.key();
        }
        if (name.equals(ExportRequest.TAGS)) {
            return String.join(", ", person.tags());
        }
        Value value = person.attributes().get(name);
        return value == null ? "" : site.schema().attribute(name).map(attribute -> values.of(attribute, value)).orElse("");
    }

    private void take(Listing of, Map<Integer, Page> read) {
        if (!of.equals(wanted)) {
            return;
        }
        Map<Integer, Page> next = new HashMap<>(arrived ? pages : Map.of());
        next.putAll(read);
        long middle = (first + last) / 2 / PeopleTable.PAGE;
        while (next.size() > KEPT) {
            next.keySet().stream().max((a, b) -> Long.compare(Math.abs(a - middle), Math.abs(b - middle))).ifPresent(next::remove);
        }
        boolean fresh = !arrived;
        pages = Map.copyOf(next);
        reading = List.of();
        shown = of;
        arrived = true;
        failure = null;
        if (fresh) {
            // Somebody may have scrolled on while this was read.
            read();
        }
        site.ground().ears().changed();
    }

    private void fail(Listing of, Exception why) {
        if (of.equals(wanted)) {
            reading = List.of();
            failure = site.ground().notices().message(why);
            site.ground().ears().changed();
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
