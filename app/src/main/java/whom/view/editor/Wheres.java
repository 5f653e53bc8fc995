package whom.view.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import whom.rule.Condition;
import whom.rule.Operator;
import whom.rule.Step;
import whom.rule.Test;
import whom.rule.Where;

/// The tests of a condition's events, by the number that a row gives them: those of the first event, then those of each step.
final class Wheres {
    private Wheres() {
    }

    /// One test and what it stands in.
    ///
    /// @param event  the number of its event, from 0
    /// @param name   the name of its event
    /// @param others how many tests the event has beside it
    record At(int event, String name, Where.Of test, int others) {}

    /// The nth test, or none.
    static Optional<At> at(Condition condition, int nth) {
        int before = 0;
        for (int event = 0; event < names(condition).size(); event++) {
            List<Where.Of> tests = tests(of(condition, event));
            if (nth < before + tests.size()) {
                return Optional.of(new At(event, names(condition).get(event), tests.get(nth - before), tests.size() - 1));
            }
            before += tests.size();
        }
        return Optional.empty();
    }

    /// The number of the next test of an event.
    static int next(Condition condition, int event) {
        int before = 0;
        for (int i = 0; i <= event; i++) {
            before += tests(of(condition, i)).size();
        }
        return before;
    }

    /// Another test in the place of the nth.
    static Condition change(Condition condition, int nth, Function<Where.Of, Where.Of> change) {
        return rewrite(condition, nth, test -> Optional.of(change.apply(test)));
    }

    /// Without the nth test.
    static Condition remove(Condition condition, int nth) {
        return rewrite(condition, nth, _ -> Optional.empty());
    }

    /// One more test of an event, which is still to be chosen.
    static Condition add(Condition condition, int event) {
        Where.Of fresh = new Where.Of("", Test.of(Operator.IS));
        List<Where> longer = new ArrayList<>();
        return switch (of(condition, event)) {
            case null -> with(condition, event, fresh);
            case Where.Of one -> with(condition, event, new Where.All(List.of(one, fresh)));
            case Where.All(List<Where> of) -> {
                longer.addAll(of);
                longer.add(fresh);
                yield with(condition, event, new Where.All(longer));
            }
            case Where.Any(List<Where> of) -> {
                longer.addAll(of);
                longer.add(fresh);
                yield with(condition, event, new Where.Any(longer));
            }
        };
    }

    /// All tests of an event side by side, joined one way.
    static Condition join(Condition condition, int event, boolean any) {
        List<Where> tests = List.copyOf(tests(of(condition, event)));
        return tests.size() < 2 ? condition : with(condition, event, any ? new Where.Any(tests) : new Where.All(tests));
    }

    /// Whether an event's tests stand side by side, joined that way.
    static boolean isJoined(Condition condition, int event, boolean any) {
        return switch (of(condition, event)) {
            case null -> false;
            case Where.Of _ -> false;
            case Where.All(List<Where> of) -> !any && of.stream().allMatch(Where.Of.class::isInstance);
            case Where.Any(List<Where> of) -> any && of.stream().allMatch(Where.Of.class::isInstance);
        };
    }

    /// The events of a condition from first to last; none when it is not about events.
    static List<String> names(Condition condition) {
        return switch (condition) {
            case Condition.Did row -> List.of(row.event());
            case Condition.Aggregated row -> List.of(row.event());
            case Condition.Edge row -> List.of(row.event());
            case Condition.Sequence row -> {
                List<String> names = new ArrayList<>(List.of(row.event()));
                row.then().forEach(step -> names.add(step.event()));
                yield names;
            }
            case Condition.OfAttribute _,Condition.Anniversary _,Condition.Ranked _,Condition.Tagged _,Condition.Consented _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                List.of();
        };
    }

    private static @Nullable Where of(Condition condition, int event) {
        return switch (condition) {
            case Condition.Did row -> row.where();
            case Condition.Aggregated row -> row.where();
            case Condition.Edge row -> row.where();
            case Condition.Sequence row -> event == 0 ? row.where() : row.then().get(event - 1).where();
            case Condition.OfAttribute _,Condition.Anniversary _,Condition.Ranked _,Condition.Tagged _,Condition.Consented _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                null;
        };
    }

    private static Condition with(Condition condition, int event, @Nullable Where where) {
        return switch (condition) {
            case Condition.Did(var name, _, var not, var count, var window, var mark) ->
                new Condition.Did(name, where, not, count, window, mark);
            case Condition.Aggregated(var figure, var name, var property, var test, _, var window, var mark) ->
                new Condition.Aggregated(figure, name, property, test, where, window, mark);
            case Condition.Edge(var end, var name, _, var window, var mark) -> new Condition.Edge(end, name, where, window, mark);
            case Condition.Sequence(var name, _, var then, var window, var mark) when event == 0 ->
                new Condition.Sequence(name, where, then, window, mark);
            case Condition.Sequence row ->
                Steps.change(row, event, step -> new Step(step.not(), step.event(), where, step.within()));
            case Condition.OfAttribute _,Condition.Anniversary _,Condition.Ranked _,Condition.Tagged _,Condition.Consented _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                condition;
        };
    }

    private static List<Where.Of> tests(@Nullable Where where) {
        return switch (where) {
            case null -> List.of();
            case Where.Of test -> List.of(test);
            case Where.All(List<Where> of) -> of.stream().flatMap(inner -> tests(inner).stream()).toList();
            case Where.Any(List<Where> of) -> of.stream().flatMap(inner -> tests(inner).stream()).toList();
        };
    }

    private static Condition rewrite(Condition condition, int nth, Function<Where.Of, Optional<Where.Of>> change) {
        Optional<At> at = at(condition, nth);
        if (at.isEmpty()) {
            return condition;
        }
        int event = at.get().event();
        Where where = of(condition, event);
        int place = nth - (event == 0 ? 0 : next(condition, event - 1));
        return where == null ? condition : with(condition, event, rewritten(where, place, change).orElse(null));
    }

    private static Optional<Where> rewritten(Where where, int place, Function<Where.Of, Optional<Where.Of>> change) {
        return switch (where) {
            case Where.Of test -> place == 0 ? change.apply(test).map(Where.class::cast) : Optional.of(test);
            case Where.All(List<Where> of) -> held(inner(of, place, change), Where.All::new);
            case Where.Any(List<Where> of) -> held(inner(of, place, change), Where.Any::new);
        };
    }

    private static List<Where> inner(List<Where> of, int place, Function<Where.Of, Optional<Where.Of>> change) {
        List<Where> changed = new ArrayList<>();
        int before = 0;
        for (Where where : of) {
            rewritten(where, place - before, change).ifPresent(changed::add);
            before += tests(where).size();
        }
        return changed;
    }

    private static Optional<Where> held(List<Where> of, Function<List<Where>, Where> join) {
        return of.isEmpty() ? Optional.empty() : Optional.of(of.size() == 1 ? of.getFirst() : join.apply(of));
    }
}
