package whom.resolve;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import whom.moment.Bounds;
import org.jspecify.annotations.Nullable;
import whom.resolve.Range.Limit;

/// A resolved rule as one line, for comparing with what was worked out by hand.
record Shown(ZoneId zone) {
    String of(Resolved node) {
        return switch (node) {
            case Resolved.Group group -> group.joiner().name().toLowerCase(Locale.ROOT)
                    + group.children().stream().map(this::of).collect(Collectors.joining("; ", "(", ")"));
            case Resolved.Row row -> (row.negated() ? "not " : "") + of(row.criterion());
        };
    }

    private String of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.TextIs is -> is.attribute().name() + " is " + set(is.values()) + (is.matchCase() ? " Aa" : "");
            case Criterion.TextHas has -> has.attribute().name() + " has " + has.spot() + " " + has.part() + (has.matchCase() ? " Aa" : "");
            case Criterion.NumberIs is ->
                is.attribute().name() + " is " + set(is.values().stream().map(BigDecimal::toPlainString).toList());
            case Criterion.NumberIn in -> in.attribute().name() + " in " + low(in.range().low()) + ", " + high(in.range().high());
            case Criterion.TruthIs is -> is.attribute().name() + " is " + is.truth();
            case Criterion.DateIn in -> in.attribute().name() + " in [" + day(in.days().from()) + ", " + day(in.days().to()) + ")";
            case Criterion.InstantIn in -> in.attribute().name() + " in [" + at(in.bounds().from()) + ", " + at(in.bounds().to()) + ")";
            case Criterion.IsSet is -> is.attribute().name() + " is set";
            case Criterion.ListHasAny any -> any.attribute().name() + " any " + set(any.values()) + (any.matchCase() ? " Aa" : "");
            case Criterion.ListHasAll all -> all.attribute().name() + " all " + set(all.values()) + (all.matchCase() ? " Aa" : "");
            case Criterion.Tagged tagged -> "tagged " + tagged.tag();
            case Criterion.TextMatches matches ->
                matches.attribute().name() + " matches " + matches.pattern() + (matches.matchCase() ? " Aa" : "");
            case Criterion.Compares two ->
                two.attribute().name() + " " + two.comparison() + " " + two.other().name() + (two.matchCase() ? " Aa" : "");
            case Criterion.Anniversary yearly -> yearly.attribute().name() + " returns in [" + day(yearly.days().from()) + ", "
                    + day(yearly.days().to()) + ") " + yearly.zone();
            case Criterion.Ranked ranked -> ranked.attribute().name() + " ranks in " + percent(ranked.from(), ranked.to());
            case Criterion.Consented consented -> "consent " + consented.channel() + " before " + at(consented.until());
            case Criterion.Happened happened -> happened.event().name() + where(happened.filter()) + " " + happened.least() + ".."
                    + (happened.most() == null ? "*" : happened.most()) + " in " + bounds(happened.bounds());
            case Criterion.Aggregated figure -> figure.aggregate() + " " + figure.event().name() + "." + figure.property().name()
                    + where(figure.filter()) + " " + low(figure.range().low()) + ", " + high(figure.range().high()) + " in "
                    + bounds(figure.bounds());
            case Criterion.Edge edge ->
                edge.end() + " " + edge.event().name() + where(edge.filter()) + " of " + bounds(edge.past()) + " in "
                        + bounds(edge.bounds());
            case Criterion.Sequence run -> run.event().name() + where(run.filter()) + " in " + bounds(run.bounds())
                    + run.then().stream().map(this::step).collect(Collectors.joining()) + " before " + at(run.until());
            case Criterion.InSegment segment -> "segment " + segment.id() + " " + of(segment.rule());
            case Criterion.Keyed keyed -> "one of " + set(keyed.keys());
            case Criterion.RandomShare share -> "share '" + share.seed() + "' in " + percent(share.from(), share.to());
            case Criterion.Exported exported -> "exported to " + exported.preset() + " as " + exported.segment() + " in "
                    + bounds(exported.bounds());
        };
    }

    String of(Resolved.Whole whole) {
        return of(whole.root()) + (whole.in().isEmpty() ? "" : " in " + set(whole.in()))
                + (whole.out().isEmpty() ? "" : " out " + set(whole.out()));
    }

    private String step(Criterion.Sequence.Step step) {
        return " then " + (step.not() ? "not " : "") + step.event().name() + where(step.filter())
                + (step.within() == null ? "" : " within " + step.within());
    }

    private String where(Filter filter) {
        return filter.equals(Filter.NONE) ? "" : " where " + of(filter);
    }

    private String of(Filter filter) {
        return switch (filter) {
            case Filter.Holds holds -> (holds.negated() ? "not " : "") + of(holds.criterion());
            case Filter.All(List<Filter> all) -> all.stream().map(this::of).collect(Collectors.joining("; ", "all(", ")"));
            case Filter.Any(List<Filter> any) -> any.stream().map(this::of).collect(Collectors.joining("; ", "any(", ")"));
        };
    }

    private String bounds(Bounds bounds) {
        return "[" + at(bounds.from()) + ", " + at(bounds.to()) + ")";
    }

    private static String percent(BigDecimal from, BigDecimal to) {
        return "[" + from.toPlainString() + ", " + to.toPlainString() + ")";
    }

    private static String set(Collection<String> values) {
        return values.stream().sorted().collect(Collectors.joining(" ", "{", "}"));
    }

    private static String low(@Nullable Limit limit) {
        return limit == null ? "(-" : (limit.included() ? "[" : "(") + limit.number().toPlainString();
    }

    private static String high(@Nullable Limit limit) {
        return limit == null ? "-)" : limit.number().toPlainString() + (limit.included() ? "]" : ")");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "-" : day.toString();
    }

    private String at(@Nullable Instant at) {
        return at == null ? "-" : OffsetDateTime.ofInstant(at, zone).toString();
    }
}
