package whom.view.editor;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import whom.moment.Window;
import whom.rule.Condition;
import whom.rule.Step;
import whom.rule.Test;
import whom.rule.Where;

/// Where in a condition the piece stands that an editor changes, whatever sort of condition it is.
final class Places {
    private Places() {
    }

    /// The test at a token changed: that of an attribute, of a figure, or of an event's property.
    static UnaryOperator<Condition> test(Spot spot, UnaryOperator<Test> change) {
        return condition -> switch (spot.part()) {
            case WHERE_PROPERTY, WHERE_OPERATOR, WHERE_VALUE ->
                Wheres.change(condition, spot.nth(), where -> new Where.Of(where.property(), change.apply(where.test())));
            case SUBJECT, PROPERTY, OPERATOR, VALUE, COUNT, WINDOW, SPAN -> switch (condition) {
                case Condition.OfAttribute(var name, var test, var mark) -> new Condition.OfAttribute(name, change.apply(test), mark);
                case Condition.Aggregated(var figure, var event, var property, var test, var where, var window, var mark) ->
                    new Condition.Aggregated(figure, event, property, change.apply(test), where, window, mark);
                case Condition.Anniversary _,Condition.Ranked _,Condition.Tagged _,Condition.Consented _,Condition.Did _,Condition.Edge _,Condition.Sequence _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                    condition;
            };
        };
    }

    /// When its events were, or null for at any time.
    static @Nullable Window window(Condition condition) {
        return switch (condition) {
            case Condition.Did row -> row.window();
            case Condition.Aggregated row -> row.window();
            case Condition.Edge row -> row.window();
            case Condition.Sequence row -> row.window();
            case Condition.Exported row -> row.window();
            case Condition.OfAttribute _,Condition.Anniversary _,Condition.Ranked _,Condition.Tagged _,Condition.Consented _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _ ->
                null;
        };
    }

    /// The same at another time.
    static Condition during(Condition condition, @Nullable Window window) {
        return switch (condition) {
            case Condition.Did(var event, var where, var not, var count, _, var mark) ->
                new Condition.Did(event, where, not, count, window, mark);
            case Condition.Aggregated(var figure, var event, var property, var test, var where, _, var mark) ->
                new Condition.Aggregated(figure, event, property, test, where, window, mark);
            case Condition.Edge(var end, var event, var where, _, var mark) -> new Condition.Edge(end, event, where, window, mark);
            case Condition.Sequence(var event, var where, var then, _, var mark) ->
                new Condition.Sequence(event, where, then, window, mark);
            case Condition.Exported(var preset, var segment, _, var mark) -> new Condition.Exported(preset, segment, window, mark);
            case Condition.OfAttribute _,Condition.Anniversary _,Condition.Ranked _,Condition.Tagged _,Condition.Consented _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _ ->
                condition;
        };
    }

    /// Another event at a number, with no tests, as its properties are others.
    static Condition event(Condition condition, int nth, String name) {
        return Steps.change(condition, nth,
                step -> step.event().equals(name) ? step : new Step(step.not(), name, null, step.within()));
    }
}
