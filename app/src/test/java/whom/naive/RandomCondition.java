package whom.naive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import whom.moment.Span;
import whom.moment.Unit;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.rule.Aggregate;
import whom.rule.Annual;
import whom.rule.Band;
import whom.rule.Condition;
import whom.rule.Count;
import whom.rule.End;
import whom.rule.Literal;
import whom.rule.Mark;
import whom.rule.Operator;
import whom.rule.Step;
import whom.rule.Test;
import whom.rule.Where;

/// Conditions of every kind that fit a world.
record RandomCondition(World world, Chance chance) {
    Condition condition(Mark mark) {
        return switch (chance.upTo(36)) {
            case 0 -> new Condition.Tagged(Texts.retyped(chance, chance.one(Texts.TAGS)), chance.in(40), mark);
            case 1 -> new Condition.Consented(renamed(chance.one(world.schema().channels())), mark);
            case 2, 3, 4 -> did(mark);
            case 5, 6, 7 -> aggregated(mark);
            case 8, 9 -> {
                EventKind event = event();
                yield new Condition.Edge(chance.one(List.of(End.values())), renamed(event.name()), where(event),
                        new RandomWindow(world.moments(), chance).ofEventsOrNull(), mark);
            }
            case 10, 11, 12 -> sequence(mark);
            case 13 -> world.segments().isEmpty() ? did(mark) : new Condition.InSegment(chance.one(world.segments()), mark);
            case 14 -> share(mark);
            case 15 -> new Condition.Pinned(
                    IntStream.range(0, 1 + chance.upTo(4)).mapToObj(i -> Texts.retyped(chance, chance.one(world.people()).email()))
                            .toList(),
                    mark);
            case 16 -> new Condition.Exported(chance.in(50) ? chance.one(World.PRESETS) : null,
                    chance.in(50) ? chance.one(World.SEGMENTS) : null,
                    new RandomWindow(world.moments(), chance).ofEventsOrNull(), mark);
            case 17 -> anniversary(mark).orElseGet(() -> ofAttribute(mark));
            case 18, 19 -> ranked(mark).orElseGet(() -> ofAttribute(mark));
            case 20 -> compares(mark).orElseGet(() -> ofAttribute(mark));
            default -> ofAttribute(mark);
        };
    }

    private Condition ofAttribute(Mark mark) {
        Attribute attribute = chance.one(world.schema().attributes());
        return new Condition.OfAttribute(renamed(attribute.name()), new RandomTest(world.moments(), chance).test(attribute.kind()), mark);
    }

    private Optional<Condition> compares(Mark mark) {
        Kind kind = chance.one(List.of(Kind.TEXT, Kind.NUMBER, Kind.BOOLEAN, Kind.DATE, Kind.INSTANT));
        List<Attribute> all = of(kind);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Operator> fitting = kind == Kind.TEXT || kind == Kind.BOOLEAN
                ? List.of(Operator.IS, Operator.IS_NOT)
                : List.of(Operator.IS, Operator.IS_NOT, Operator.LESS_THAN, Operator.AT_MOST, Operator.MORE_THAN, Operator.AT_LEAST);
        Test test = new Test(chance.one(fitting), List.of(new Literal.OtherAttribute(renamed(chance.one(all).name()))), null,
                chance.in(30));
        return Optional.of(new Condition.OfAttribute(renamed(chance.one(all).name()), test, mark));
    }

    private Optional<Condition> anniversary(Mark mark) {
        List<Attribute> dates = of(Kind.DATE, Kind.INSTANT);
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = chance.one(List.of(Unit.DAYS, Unit.DAYS, Unit.WEEKS, Unit.MONTHS));
        int n = chance.upTo(unit == Unit.DAYS ? 60 : 9);
        return Optional.of(new Condition.Anniversary(chance.one(dates).name(), switch (chance.upTo(4)) {
            case 0 -> new Annual.Today();
            case 1, 2 -> new Annual.InNext(n, unit);
            case 3 -> new Annual.InLast(n, unit);
            default -> new Annual.InMonth();
        }, mark));
    }

    private Optional<Condition> ranked(Mark mark) {
        List<Attribute> ordered = of(Kind.NUMBER, Kind.DATE, Kind.INSTANT);
        if (ordered.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal from = percent();
        BigDecimal to = percent();
        return Optional.of(new Condition.Ranked(renamed(chance.one(ordered).name()), switch (chance.upTo(2)) {
            case 0 -> new Band.Top(from);
            case 1 -> new Band.Bottom(from);
            default -> new Band.Between(from.min(to), from.max(to));
        }, mark));
    }

    private BigDecimal percent() {
        return new BigDecimal(chance.one(List.of("0", "10", "25", "33.3", "50", "50", "66.66666666666", "75", "90", "100")));
    }

    private Condition share(Mark mark) {
        BigDecimal percent = new BigDecimal(chance.one(List.of("0.5", "10", "25", "33.3", "50", "75", "100")));
        BigDecimal from = chance.in(50) ? BigDecimal.ZERO : new BigDecimal("100").subtract(percent);
        return new Condition.RandomShare(percent, from, chance.one(List.of("autumn", "", "it's ünïcödé", "a\nb")), mark);
    }

    private Condition did(Mark mark) {
        EventKind event = event();
        return new Condition.Did(renamed(event.name()), where(event), chance.in(35), chance.in(30) ? null : count(),
                new RandomWindow(world.moments(), chance).ofEventsOrNull(), mark);
    }

    private Condition aggregated(Mark mark) {
        EventKind event = event();
        Aggregate aggregate = chance.one(List.of(Aggregate.values()));
        List<Property> fitting = event.properties().stream()
                .filter(p -> p.kind() == Kind.NUMBER || aggregate == Aggregate.COUNT_DISTINCT).toList();
        return fitting.isEmpty()
                ? did(mark)
                : new Condition.Aggregated(aggregate, renamed(event.name()), renamed(chance.one(fitting).name()),
                        new RandomTest(world.moments(), chance).ofFigure(), where(event),
                        new RandomWindow(world.moments(), chance).ofEventsOrNull(), mark);
    }

    private Condition sequence(Mark mark) {
        EventKind first = event();
        List<Step> then = IntStream.range(0, 1 + (chance.in(40) ? chance.upTo(2) : 0)).mapToObj(i -> {
            EventKind event = event();
            return new Step(chance.in(40), renamed(event.name()), chance.in(70) ? null : where(event), chance.in(40) ? null : span());
        }).toList();
        return new Condition.Sequence(renamed(first.name()), where(first), then,
                new RandomWindow(world.moments(), chance).ofEventsOrNull(), mark);
    }

    private Span span() {
        return switch (chance.upTo(3)) {
            case 0 -> new Span(1 + chance.upTo(120), Unit.MINUTES);
            case 1 -> new Span(1 + chance.upTo(72), Unit.HOURS);
            case 2 -> new Span(1 + chance.upTo(90), Unit.DAYS);
            default -> new Span(1 + chance.upTo(30), Unit.WEEKS);
        };
    }

    private @Nullable Where where(EventKind event) {
        return event.properties().isEmpty() || chance.in(60) ? null : where(event, 0);
    }

    private Where where(EventKind event, int depth) {
        if (depth < 2 && chance.in(30)) {
            List<Where> of = new ArrayList<>();
            for (int i = 0; i < 2 + chance.upTo(1); i++) {
                of.add(where(event, depth + 1));
            }
            return chance.in(50) ? new Where.All(of) : new Where.Any(of);
        }
        Property property = chance.one(event.properties());
        return new Where.Of(renamed(property.name()), new RandomTest(world.moments(), chance).test(property.kind()));
    }

    private Count count() {
        int n = chance.upTo(4);
        return switch (chance.upTo(5)) {
            case 0 -> new Count.AtLeast(n);
            case 1 -> new Count.AtMost(n);
            case 2 -> new Count.Exactly(n);
            case 3 -> new Count.FewerThan(n + 1);
            case 4 -> new Count.MoreThan(n);
            default -> new Count.Between(n, n + chance.upTo(2));
        };
    }

    private EventKind event() {
        return chance.one(world.schema().events());
    }

    private List<Attribute> of(Kind... kinds) {
        return world.schema().attributes().stream().filter(a -> List.of(kinds).contains(a.kind())).toList();
    }

    private String renamed(String name) {
        StringBuilder upper = new StringBuilder();
        name.codePoints().map(Character::toUpperCase).forEach(upper::appendCodePoint);
        return chance.in(10) ? upper.toString() : name;
    }
}
