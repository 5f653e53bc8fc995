package whom.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.moment.AsOf;
import whom.moment.Bounds;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.rule.Aggregate;
import whom.rule.Condition;
import whom.rule.Operator;
import whom.rule.Step;
import whom.rule.Where;

/// A row about events on its way to a criterion.
final class EventTest {
    private final Names names;
    private final AsOf asOf;
    private final WindowTest windows;
    /// How many tests of WHEREs and how many events of the row have been met, so that a problem names the one concerned.
    private int wheres;
    private int events;

    EventTest(Names names, AsOf asOf) {
        this.names = names;
        this.asOf = asOf;
        this.windows = new WindowTest(asOf);
    }

    Criterion happened(Condition.Did row) throws Unfit {
        EventKind event = event(row.event());
        Filter filter = filter(row.where(), event);
        Times times = Times.of(row.count());
        return new Criterion.Happened(event, filter, times.least(), times.most(), windows.ofEvents(row.window()));
    }

    /// The positive; a negative comparison is its complement.
    Criterion aggregated(Condition.Aggregated row) throws Unfit {
        EventKind event = event(row.event());
        Property property = names.property(event, row.property(), Problem.Part.PROPERTY);
        if (property.kind() != Kind.NUMBER && row.aggregate() != Aggregate.COUNT_DISTINCT) {
            throw Unfit.of(Problem.Part.PROPERTY, Problem.Reason.KIND_DOES_NOT_FIT, property.name());
        }
        Operator operator = row.test().operator();
        boolean compares = operator.takes() == Operator.Takes.ONE || operator.takes() == Operator.Takes.TWO;
        if (!compares || !operator.fits(Kind.NUMBER)) {
            throw Unfit.of(Problem.Part.OPERATOR, Problem.Reason.OPERATOR_DOES_NOT_FIT, operator.keyword());
        }
        Values.check(row.test());
        Range range = Values.range(row.test());
        Filter filter = filter(row.where(), event);
        return new Criterion.Aggregated(event, filter, row.aggregate(), property, range, windows.ofEvents(row.window()));
    }

    Criterion edge(Condition.Edge row) throws Unfit {
        EventKind event = event(row.event());
        Filter filter = filter(row.where(), event);
        return new Criterion.Edge(event, filter, row.end(), Bounds.past(asOf), windows.ofEvents(row.window()));
    }

    Criterion sequence(Condition.Sequence row) throws Unfit {
        EventKind first = event(row.event());
        Filter filter = filter(row.where(), first);
        if (row.then().isEmpty()) {
            throw Unfit.missing(Problem.Part.SUBJECT).at(Problem.Part.SUBJECT, 1);
        }
        List<Criterion.Sequence.Step> steps = new ArrayList<>();
        for (Step step : row.then()) {
            int nth = events;
            EventKind event = event(step.event());
            Filter fitting = filter(step.where(), event);
            try {
                steps.add(new Criterion.Sequence.Step(step.not(), event, fitting,
                        step.within() == null ? null : WindowTest.span(step.within())));
            } catch (Unfit unfit) {
                throw unfit.at(Problem.Part.SPAN, nth - 1);
            }
        }
        return new Criterion.Sequence(first, filter, windows.ofEvents(row.window()), steps, asOf.future());
    }

    private EventKind event(String name) throws Unfit {
        int nth = events++;
        try {
            return names.event(name);
        } catch (Unfit unfit) {
            throw unfit.at(Problem.Part.SUBJECT, nth);
        }
    }

    private Filter filter(@Nullable Where where, EventKind event) throws Unfit {
        return switch (where) {
            case null -> Filter.NONE;
            case Where.All(List<Where> of) -> new Filter.All(filters(of, event));
            case Where.Any(List<Where> of) -> new Filter.Any(filters(of, event));
            case Where.Of test -> holds(test, event);
        };
    }

    private List<Filter> filters(List<Where> of, EventKind event) throws Unfit {
        List<Filter> filters = new ArrayList<>();
        for (Where where : of) {
            filters.add(filter(where, event));
        }
        return filters;
    }

    private Filter holds(Where.Of where, EventKind event) throws Unfit {
        int nth = wheres++;
        try {
            Property property = names.property(event, where.property(), Problem.Part.WHERE_PROPERTY);
            Attribute attribute = new Attribute(property.name(), property.label(), property.kind(), Map.of());
            ValueTest.Answer answer = new ValueTest(attribute, where.test(), asOf).resolve();
            return new Filter.Holds(answer.criterion(), answer.negated());
        } catch (Unfit unfit) {
            throw unfit.at(switch (unfit.part()) {
                case OPERATOR -> Problem.Part.WHERE_OPERATOR;
                case VALUE, WINDOW, COUNT, SPAN, PROPERTY, WHERE_VALUE -> Problem.Part.WHERE_VALUE;
                case SUBJECT, WHERE_PROPERTY -> Problem.Part.WHERE_PROPERTY;
                case WHERE_OPERATOR -> Problem.Part.WHERE_OPERATOR;
            }, nth);
        }
    }
}
