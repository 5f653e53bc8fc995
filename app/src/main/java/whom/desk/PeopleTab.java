package whom.desk;

import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.desk.state.PeoplePane;
import whom.rule.Rule;

/// Everything about people themselves: the list of the segment's members, one person's page, and the list as a file.
final class PeopleTab implements AutoCloseable {
    private final PeopleList list;
    private final PersonPage person;
    private final ListFile file;
    private @Nullable String segment;

    PeopleTab(Site site, Drafts drafts) {
        list = new PeopleList(site);
        person = new PersonPage(site, drafts);
        file = new ListFile(site, list);
    }

    /// @param chosen the segment in the builder
    PeoplePane pane(@Nullable String chosen) {
        return new PeoplePane(list.table(), person.pane(chosen), file.pane(chosen));
    }

    void take(Intent.OfPeople intent) {
        switch (intent) {
            case Intent.LookAtPeople(long first, long last) -> list.look(first, last);
            case Intent.SortPeople(String attribute, boolean descending) -> list.sort(attribute, descending);
            case Intent.ShowPeopleColumn(String name, boolean shown) -> list.column(name, shown);
            case Intent.OpenPerson(String key) -> person.open(key);
            case Intent.ClosePerson() -> person.hide();
            case Intent.MoreEvents() -> person.more();
            case Intent.SavePeople(var into) -> file.write(into);
        }
    }

    /// The list no longer belongs to the rule.
    void stale() {
        list.stale();
    }

    /// These are the members now.
    void show(String newSegment, Rule rule, Bitmap members) {
        if (!newSegment.equals(segment)) {
            segment = newSegment;
            file.forget();
        }
        list.show(newSegment, rule, members);
    }

    /// Somebody turned to a segment, away from one person.
    void closePerson() {
        person.hide();
    }

    /// What is stored has changed.
    void dataChanged() {
        person.again();
    }

    /// Takes back what is being written.
    void cancel() {
        file.cancel();
    }

    @Override
    public void close() {
        list.close();
        person.close();
        file.close();
    }
}
