package whom.audience.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.moment.Bounds;
import whom.profile.Event;
import whom.resolve.Criterion;
import whom.resolve.Criterion.Sequence.Step;

/// Looks for a run of one person's events that fits a sequence, trying each.
final class Runs {
    /// A step to be fitted after a moment.
    private record Place(int step, Instant before) {}

    private final Criterion.Sequence question;
    private final Deeds deeds;
    /// Where no run goes on, so that none of them is tried twice.
    private final Set<Place> dead = new HashSet<>();

    Runs(Criterion.Sequence question, Deeds deeds) {
        this.question = question;
        this.deeds = deeds;
    }

    Actual.Run found() {
        List<Event> starts = deeds.of(question.event(), question.filter(), question.bounds());
        for (Event start : starts) {
            Optional<List<Event>> rest = from(0, start.at());
            if (rest.isPresent()) {
                List<Event> run = new ArrayList<>(rest.get());
                run.addFirst(start);
                return new Actual.Run(starts, run);
            }
        }
        return new Actual.Run(starts, List.of());
    }

    /// What was done from a step on, when it fits.
    private Optional<List<Event>> from(int first, Instant before) {
        Place place = new Place(first, before);
        if (dead.contains(place)) {
            return Optional.empty();
        }
        Optional<List<Event>> rest = tried(first, before);
        if (rest.isEmpty()) {
            dead.add(place);
        }
        return rest;
    }

    private Optional<List<Event>> tried(int first, Instant before) {
        int next = first;
        List<Step> nots = new ArrayList<>();
        while (next < question.then().size() && question.then().get(next).not()) {
            nots.add(question.then().get(next));
            next++;
        }
        if (next == question.then().size()) {
            return nots.stream().allMatch(not -> wasNotDone(not, before, null)) ? Optional.of(List.of()) : Optional.empty();
        }
        Step done = question.then().get(next);
        for (Event event : deeds.of(done.event(), done.filter(), after(before, end(done, before)))) {
            if (nots.stream().allMatch(not -> wasNotDone(not, before, event.at()))) {
                Optional<List<Event>> rest = from(next + 1, event.at());
                if (rest.isPresent()) {
                    List<Event> run = new ArrayList<>(rest.get());
                    run.addFirst(event);
                    return Optional.of(run);
                }
            }
        }
        return Optional.empty();
    }

    /// @param next when the next step was done, or null when there is none
    private boolean wasNotDone(Step not, Instant before, @Nullable Instant next) {
        Instant end = end(not, before);
        if (not.within() != null && end.isAfter(question.until())) {
            return false;
        }
        Instant to = not.within() == null && next != null ? next : end;
        return deeds.of(not.event(), not.filter(), after(before, to)).isEmpty();
    }

    /// The first moment that is past the step's span, which is not cut at as-of; without a span, the first after as-of.
    private Instant end(Step step, Instant before) {
        return step.within() == null ? question.until() : before.plus(step.within()).plusMillis(1);
    }

    /// Strictly after a moment, up to as-of. Moments are whole milliseconds.
    private Bounds after(Instant before, Instant to) {
        return new Bounds(before.plusMillis(1), to.isAfter(question.until()) ? question.until() : to);
    }
}
