package whom.audience.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.moment.Bounds;
import whom.profile.Event;
import whom.profile.EventKind;
import whom.resolve.Criterion;
import whom.resolve.Filter;
import whom.rule.End;

/// The events of one person, asked how often, what and when.
///
/// @param events by time
record Deeds(List<Event> events) {
    /// Those of a kind that fit and lie within the bounds, by time.
    List<Event> of(EventKind kind, Filter filter, Bounds bounds) {
        return events.stream().filter(event -> event.kind().equals(kind.name())).filter(event -> Looked.within(event.at(), bounds))
                .filter(event -> fits(filter, event)).toList();
    }

    private static boolean fits(Filter filter, Event event) {
        return switch (filter) {
            case Filter.Holds(Criterion.OfValue question, boolean negated) -> negated != Looked.holds(question,
                    Looked.present(event.properties().get(question.attribute().name())));
            case Filter.All(List<Filter> of) -> of.stream().allMatch(each -> fits(each, event));
            case Filter.Any(List<Filter> of) -> of.stream().anyMatch(each -> fits(each, event));
        };
    }

    Actual.Events counted(Criterion.Happened question) {
        Bounds before = new Bounds(null, question.bounds().to());
        return new Actual.Events(of(question.event(), question.filter(), question.bounds()),
                edge(of(question.event(), question.filter(), before), End.LAST));
    }

    static boolean holds(Criterion.Happened question, Actual.Events found) {
        int times = found.counted().size();
        return times >= question.least() && (question.most() == null || times <= question.most());
    }

    Actual.Edge edge(Criterion.Edge question) {
        return new Actual.Edge(edge(of(question.event(), question.filter(), question.past()), question.end()));
    }

    static boolean holds(Criterion.Edge question, Actual.Edge found) {
        return found.event() != null && Looked.within(found.event().at(), question.bounds());
    }

    private static @Nullable Event edge(List<Event> events, End end) {
        if (events.isEmpty()) {
            return null;
        }
        return switch (end) {
            case FIRST -> events.getFirst();
            case LAST -> events.getLast();
        };
    }
}
