package whom.view.editor;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.moment.Span;
import whom.moment.Unit;
import whom.moment.Window;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.rule.Aggregate;
import whom.rule.Annual;
import whom.rule.Band;
import whom.rule.Condition;
import whom.rule.Condition.Aggregated;
import whom.rule.Condition.Anniversary;
import whom.rule.Condition.Did;
import whom.rule.Condition.Edge;
import whom.rule.Condition.OfAttribute;
import whom.rule.Condition.Ranked;
import whom.rule.Condition.Sequence;
import whom.rule.Condition.Tagged;
import whom.rule.End;
import whom.rule.Literal;
import whom.rule.Operator;
import whom.rule.Step;
import whom.rule.Test;
import whom.rule.Where;

/// What a condition becomes when one of its pieces is chosen anew; what still makes sense is kept.
final class Conversions {
    private static final Window.InLast LATELY = new Window.InLast(30, Unit.DAYS);
    private static final Band QUARTER = new Band.Top(new BigDecimal(25));
    private static final Annual SOON = new Annual.InNext(7, Unit.DAYS);

    private Conversions() {
    }

    /// About another attribute: the same test where its kind can be asked that.
    static Condition about(Condition condition, Attribute attribute, Kind before) {
        if (condition instanceof OfAttribute(var name, var test, var mark)) {
            boolean keeps = !name.isEmpty() && before == attribute.kind() && test.operator().fits(attribute.kind());
            boolean same = name.equals(attribute.name());
            Test next = same ? test : keeps ? withValues(test, before == Kind.NUMBER ? test.values() : List.of()) : first(attribute.kind());
            return new OfAttribute(attribute.name(), next, mark);
        }
        return new OfAttribute(attribute.name(), first(attribute.kind()), condition.mark());
    }

    /// Asked a plain question again, such as "at least" instead of a rank.
    static Condition asked(Condition condition, Attribute attribute, Operator operator) {
        return condition instanceof OfAttribute(var name, var test, var mark)
                ? new OfAttribute(name, asked(test, operator), mark)
                : new OfAttribute(attribute.name(), asked(Test.of(operator), operator), condition.mark());
    }

    /// Compared with another attribute that is still to be chosen.
    static Condition compared(Condition condition, Attribute attribute, Operator operator) {
        List<Literal> values = condition instanceof OfAttribute of && !of.test().values().isEmpty()
                && of.test().values().getFirst() instanceof Literal.OtherAttribute other
                        ? List.of(other)
                        : List.of(new Literal.OtherAttribute(""));
        return new OfAttribute(attribute.name(), new Test(operator, values, null, false), condition.mark());
    }

    /// Ranked by an attribute.
    static Condition ranked(Condition condition, String attribute) {
        return new Ranked(attribute, condition instanceof Ranked ranked ? ranked.band() : QUARTER, condition.mark());
    }

    /// About the anniversary of a date.
    static Condition anniversary(Condition condition, String attribute) {
        return new Anniversary(attribute, condition instanceof Anniversary anniversary ? anniversary.when() : SOON, condition.mark());
    }

    /// About something else that people do; it is asked the same, but its properties are others.
    static Condition about(Condition condition, EventKind event) {
        return switch (condition) {
            case Did(var name, _, _, _, _, _) when name.equals(event.name()) -> condition;
            case Did(_, _, var not, var count, var window, var mark) -> new Did(event.name(), null, not, count, window, mark);
            case Aggregated(var figure, var name, var property, var test, var where, var window, var mark) -> new Aggregated(figure,
                    event.name(), event.property(property).isPresent() ? property : "", test, name.equals(event.name()) ? where : null,
                    window, mark);
            case Edge(var end, var name, var where, var window, var mark) ->
                new Edge(end, event.name(), name.equals(event.name()) ? where : null, window, mark);
            case Sequence(var name, var where, var then, var window, var mark) ->
                new Sequence(event.name(), name.equals(event.name()) ? where : null, then, window, mark);
            case OfAttribute _,Anniversary _,Ranked _,Tagged _,Condition.Consented _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                new Did(event.name(), null, false, null, null, condition.mark());
        };
    }

    /// What a condition on events is about, whatever it asks.
    private record Happening(String event, @Nullable Where where, @Nullable Window window) {
        static Happening of(Condition condition) {
            return switch (condition) {
                case Did row -> new Happening(row.event(), row.where(), row.window());
                case Aggregated row -> new Happening(row.event(), row.where(), row.window());
                case Edge row -> new Happening(row.event(), row.where(), row.window());
                case Sequence row -> new Happening(row.event(), row.where(), row.window());
                case OfAttribute _,Anniversary _,Ranked _,Tagged _,Condition.Consented _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                    new Happening("", null, null);
            };
        }
    }

    /// Has done, or has not.
    static Condition did(Condition condition, boolean not) {
        Happening of = Happening.of(condition);
        return new Did(of.event(), of.where(), not, condition instanceof Did did ? did.count() : null, of.window(), condition.mark());
    }

    /// When it was first or last.
    static Condition edge(Condition condition, End end) {
        Happening of = Happening.of(condition);
        return new Edge(end, of.event(), of.where(), of.window(), condition.mark());
    }

    /// A figure over it.
    static Condition aggregated(Condition condition, Aggregate figure, String property) {
        Happening of = Happening.of(condition);
        Test test = condition instanceof Aggregated before ? before.test() : Test.of(Operator.MORE_THAN);
        return new Aggregated(figure, of.event(), property, test, of.where(), of.window(), condition.mark());
    }

    /// Followed by something else, which is still to be chosen.
    static Condition sequence(Condition condition) {
        Happening of = Happening.of(condition);
        return condition instanceof Sequence sequence
                ? sequence
                : new Sequence(of.event(), of.where(), List.of(new Step(false, "", null, new Span(7, Unit.DAYS))), of.window(),
                        condition.mark());
    }

    /// About a tag that is still to be chosen.
    static Condition aboutTags(Condition condition) {
        return condition instanceof Tagged ? condition : new Tagged("", false, condition.mark());
    }

    /// About upload files, any at first.
    static Condition aboutUploads(Condition condition) {
        return condition instanceof Condition.Exported ? condition : new Condition.Exported(null, null, LATELY, condition.mark());
    }

    /// About a tenth of everyone.
    static Condition aboutShares(Condition condition) {
        return condition instanceof Condition.RandomShare
                ? condition
                : new Condition.RandomShare(BigDecimal.TEN, BigDecimal.ZERO, "", condition.mark());
    }

    /// About people by name, who are still to be typed.
    static Condition aboutPeople(Condition condition) {
        return condition instanceof Condition.Pinned ? condition : new Condition.Pinned(List.of(), condition.mark());
    }

    /// Another question about the same attribute.
    static Test asked(Test test, Operator operator) {
        List<Literal> values = test.values().stream().filter(value -> !(value instanceof Literal.OtherAttribute)).toList();
        return switch (operator.takes()) {
            case NOTHING -> new Test(operator, List.of(), null, false);
            case ONE, TWO, MANY -> new Test(operator, values, null, test.matchCase());
            case WINDOW -> Test.when(test.window() == null ? LATELY : test.window());
        };
    }

    /// Other values, everything else kept.
    static Test withValues(Test test, List<Literal> values) {
        return new Test(test.operator(), values, test.window(), test.matchCase());
    }

    /// What is asked at first of a kind.
    static Test first(Kind kind) {
        return switch (kind) {
            case TEXT -> new Test(Operator.IN, List.of(), null, false);
            case NUMBER -> Test.of(Operator.AT_LEAST);
            case BOOLEAN -> Test.of(Operator.IS, new Literal.Truth(true));
            case DATE, INSTANT -> Test.when(LATELY);
            case LIST -> new Test(Operator.HAS_ANY, List.of(), null, false);
        };
    }
}
