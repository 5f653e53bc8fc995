package whom.view.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import whom.moment.Span;
import whom.moment.Unit;
import whom.rule.Condition;
import whom.rule.Condition.Sequence;
import whom.rule.Step;

/// The steps of a sequence, by their number from 1; 0 is what was done first.
final class Steps {
    private static final Step NEXT = new Step(false, "", null, new Span(7, Unit.DAYS));

    private Steps() {
    }

    /// Another step in the place of one; a step that is not there yet is made first.
    static Condition change(Condition condition, int nth, UnaryOperator<Step> change) {
        if (!(condition instanceof Sequence(var event, var where, var then, var window, var mark)) || nth < 1 || nth > then.size() + 1) {
            return condition;
        }
        List<Step> steps = new ArrayList<>(then);
        if (nth > steps.size()) {
            steps.add(NEXT);
        }
        steps.set(nth - 1, change.apply(steps.get(nth - 1)));
        return new Sequence(event, where, steps, window, mark);
    }

    /// Done, or not done.
    static UnaryOperator<Step> done(boolean not) {
        return step -> new Step(not, step.event(), step.where(), step.within());
    }

    /// One more step after another, which is still to be chosen.
    static Condition add(Condition condition, int after) {
        if (!(condition instanceof Sequence(var event, var where, var then, var window, var mark))) {
            return condition;
        }
        List<Step> steps = new ArrayList<>(then);
        steps.add(Math.clamp(after, 0, steps.size()), NEXT);
        return new Sequence(event, where, steps, window, mark);
    }

    /// Without a step; what was done first stays alone when it was the only one.
    static Condition remove(Condition condition, int nth) {
        if (!(condition instanceof Sequence(var event, var where, var then, var window, var mark)) || nth < 1 || nth > then.size()) {
            return condition;
        }
        List<Step> steps = new ArrayList<>(then);
        steps.remove(nth - 1);
        return steps.isEmpty()
                ? new Condition.Did(event, where, false, null, window, mark)
                : new Sequence(event, where, steps, window, mark);
    }
}
