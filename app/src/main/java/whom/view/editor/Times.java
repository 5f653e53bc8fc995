package whom.view.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import whom.desk.words.RuleWords;
import whom.moment.Span;
import whom.moment.Unit;
import whom.moment.Window;
import whom.rule.Condition;
import whom.rule.Condition.Anniversary;
import whom.rule.Condition.Sequence;
import whom.rule.Step;
import whom.rule.Test;
import whom.view.parts.Look;

/// The editors of times: when events were, when a date is, when an anniversary falls, how long after a step.
record Times(Look look, RuleWords words, LocalDate today, RowChange row) {
    private static final List<Unit> DAYS = List.of(Unit.DAYS, Unit.WEEKS, Unit.MONTHS);
    private static final List<Unit> ALL = List.of(Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS, Unit.HOURS, Unit.MINUTES);
    private static final List<Unit> EXACT = List.of(Unit.HOURS, Unit.MINUTES, Unit.DAYS, Unit.WEEKS);

    /// What a time can be, and what it makes of a condition.
    ///
    /// @param make nothing while a piece is missing
    record Offer(List<WindowWay> ways, List<Unit> units, Function<When, Optional<UnaryOperator<Condition>>> make) {}

    Editor ofEvents(Condition condition) {
        return editor(When.of(Places.window(condition)), new Offer(WindowWay.OF_EVENTS, ALL,
                when -> when.window().map(made -> c -> Places.during(c, made.window()))));
    }

    Editor ofTest(Test test, Spot spot) {
        Window now = test.window();
        return editor(When.of(now == null ? new Window.InLast(30, Unit.DAYS) : now),
                new Offer(WindowWay.OF_ATTRIBUTES, ALL, when -> when.window()
                        .flatMap(made -> made.window() instanceof Window.Relative relative
                                ? Optional.of(Places.test(spot, _ -> Test.when(relative)))
                                : Optional.empty())));
    }

    Editor ofAnniversary(Anniversary now) {
        return editor(When.of(now.when()), new Offer(WindowWay.OF_ANNIVERSARIES, DAYS, when -> when.annual()
                .map(annual -> c -> c instanceof Anniversary(var name, _, var mark) ? new Anniversary(name, annual, mark) : c)));
    }

    Editor ofStep(Sequence now, int step) {
        return editor(When.of(now.then().get(step).within()), new Offer(WindowWay.OF_STEPS, EXACT, when -> switch (when.way()) {
            case ANY_AFTER -> Optional.of(c -> Steps.change(c, step + 1, s -> new Step(s.not(), s.event(), s.where(), null)));
            case IN_LAST, MORE_THAN_AGO, IN_NEXT, IN_MONTH, TODAY, YESTERDAY, DAYS_AGO, ON, BEFORE, AFTER, BETWEEN, ALWAYS, WITHIN ->
                when.n().map(n -> c -> Steps.change(c, step + 1,
                        s -> new Step(s.not(), s.event(), s.where(), new Span(n, when.unit()))));
        }));
    }

    private Editor editor(When now, Offer offer) {
        return new WindowEditor(look, words, now, offer, today, row);
    }
}
