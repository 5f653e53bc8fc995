package whom.resolve;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
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
            case Criterion.TextMatches _,Criterion.Anniversary _,Criterion.Compares _,Criterion.Ranked _,Criterion.Consented _,Criterion.Aggregated _,Criterion.Edge _,Criterion.Sequence _,Criterion.InSegment _,Criterion.Keyed _,Criterion.RandomShare _,Criterion.Exported _ ->
                throw new UnsupportedOperationException("base");
            case Criterion.Happened happened -> happened.event().name() + " " + happened.least() + ".."
                    + (happened.most() == null ? "*" : happened.most()) + " in [" + at(happened.bounds().from()) + ", "
                    + at(happened.bounds().to()) + ")";
        };
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
