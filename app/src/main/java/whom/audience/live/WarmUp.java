package whom.audience.live;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import whom.audience.Counter;
import whom.audience.column.Columns;
import whom.moment.Bounds;
import whom.moment.Days;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.profile.Schema;
import whom.resolve.Criterion;
import whom.resolve.Filter;
import whom.resolve.Range;
import whom.resolve.Resolved;
import whom.rule.Aggregate;
import whom.rule.Joiner;
import whom.rule.Path;
import whom.work.Cancellation;

/// Counts made-up rules for a while, so that the first one of somebody's own runs as fast as the hundredth. Their answers are thrown away.
public final class WarmUp {
    private static final int CONDITIONS = 6;
    private static final Duration CENTURY = Duration.ofDays(36_500);

    private WarmUp() {
    }

    /// Returns after some time, or sooner when cancelled.
    public static void of(Columns columns, Schema schema, Duration atMost, Cancellation cancellation) {
        long end = System.nanoTime() + atMost.toNanos();
        for (int round = 1; System.nanoTime() < end; round++) {
            Counter counter = new Counter(new Live(columns));
            List<Criterion> criteria = criteria(schema, round);
            for (int from = 0; from < criteria.size() && System.nanoTime() < end; from += CONDITIONS) {
                counter.count(rule(criteria.subList(from, Math.min(criteria.size(), from + CONDITIONS))), cancellation);
            }
        }
    }

    private static Resolved.Whole rule(List<Criterion> criteria) {
        List<Resolved> rows = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            rows.add(new Resolved.Row(Path.of(i), criteria.get(i), i % 2 == 1));
        }
        return new Resolved.Whole(new Resolved.Group(Path.ROOT, Joiner.ANY, rows));
    }

    private static List<Criterion> criteria(Schema schema, int round) {
        List<Criterion> criteria = new ArrayList<>();
        schema.attributes().forEach(attribute -> criteria.addAll(of(attribute, round)));
        schema.events().forEach(kind -> criteria.addAll(of(kind, round)));
        return criteria;
    }

    private static List<Criterion> of(Attribute attribute, int round) {
        return switch (attribute.kind()) {
            case TEXT -> List.of(new Criterion.TextIs(attribute, Set.of("x" + round), false),
                    new Criterion.TextHas(attribute, Criterion.TextHas.Spot.ANYWHERE, "a" + round, false),
                    new Criterion.TextHas(attribute, Criterion.TextHas.Spot.END, "a" + round, false));
            case NUMBER -> List.of(new Criterion.NumberIn(attribute, from(round)),
                    new Criterion.Ranked(attribute, BigDecimal.ZERO, BigDecimal.valueOf(1 + round % 99)));
            case BOOLEAN -> List.of(new Criterion.TruthIs(attribute, round % 2 == 0));
            case DATE -> List.of(new Criterion.DateIn(attribute, new Days(LocalDate.EPOCH.plusDays(round), null)));
            case INSTANT -> List.of(new Criterion.InstantIn(attribute, new Bounds(Instant.EPOCH.plusSeconds(round), null)));
            case LIST -> List.of(new Criterion.ListHasAny(attribute, Set.of("x" + round), false));
        };
    }

    private static Range from(int round) {
        return new Range(new Range.Limit(BigDecimal.valueOf(round), true), null);
    }

    private static List<Criterion> of(EventKind kind, int round) {
        Bounds bounds = new Bounds(Instant.EPOCH.plusSeconds(round), null);
        List<Criterion> criteria = new ArrayList<>(List.of(new Criterion.Happened(kind, Filter.NONE, 1, null, bounds),
                new Criterion.Happened(kind, Filter.NONE, 2, 1 + round, bounds),
                new Criterion.Sequence(kind, Filter.NONE, bounds,
                        List.of(new Criterion.Sequence.Step(true, kind, Filter.NONE, Duration.ofHours(round))),
                        Instant.EPOCH.plus(CENTURY))));
        for (Property property : kind.properties()) {
            if (property.kind() == Kind.NUMBER) {
                criteria.add(new Criterion.Aggregated(kind, Filter.NONE, Aggregate.SUM, property, from(round), bounds));
            } else if (property.kind() == Kind.TEXT) {
                Attribute asked = new Attribute(property.name(), property.name(), Kind.TEXT, Map.of());
                Filter filter = new Filter.Holds(new Criterion.TextIs(asked, Set.of("x" + round), false), true);
                criteria.add(new Criterion.Happened(kind, filter, 1, null, bounds));
            }
        }
        return criteria;
    }
}
