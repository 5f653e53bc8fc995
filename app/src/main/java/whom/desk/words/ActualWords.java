package whom.desk.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.audience.person.Actual;
import whom.audience.person.Finding;
import whom.profile.Attribute;
import whom.profile.Event;
import whom.profile.EventKind;
import whom.profile.Property;
import whom.profile.Upload;
import whom.profile.Value;
import whom.resolve.Criterion;
import whom.resources.Words;
import whom.rule.Condition;
import whom.rule.Mark;

/// What a person actually has where a condition looks, in a few words of one language.
public final class ActualWords {
    /// An average can have sixteen digits; nobody reads more decimals than these.
    private static final int DECIMALS = 4;

    private final Words words;
    private final Labels labels;
    private final Values values;
    private final ValueWords said;
    private final Formats formats;

    ActualWords(Words words, Labels labels, Values values, ValueWords said) {
        this.words = words;
        this.labels = labels;
        this.values = values;
        this.said = said;
        this.formats = new Formats(words);
    }

    /// What was found: "Orders: 2", "3 times; the last on 12 Oct 2026".
    public String of(Finding.Row row) {
        Attribute attribute = attribute(row.criterion()).orElse(null);
        return switch (row.actual()) {
            case Actual.Holding holding -> value(attribute, holding.value());
            case Actual.Pair pair ->
                words.text("actual.pair", named(attribute, pair.first()), named(other(row.criterion()), pair.second()));
            case Actual.Returning returning -> returning(attribute, returning);
            case Actual.Rank rank -> rank.value() == null
                    ? words.text("actual.none")
                    : words.text("actual.rank", named(attribute, rank.value()), rank.standing().smaller(), rank.standing().valued());
            case Actual.Tags tags -> tags(tags.matching().isEmpty() ? tags.tags() : tags.matching());
            case Actual.Permission permission -> permission(permission);
            case Actual.Events events -> events(events);
            case Actual.Figure figure -> figure.figure() == null
                    ? words.text("actual.none")
                    : words.text("actual.figure", figure(figure.figure()), figure.events().size());
            case Actual.Edge edge -> edge.event() == null ? words.text("actual.never") : words.text("actual.on", day(edge.event().at()));
            case Actual.Run run -> run(run);
            case Actual.Segment segment -> words.text(segment.explanation().in() ? "actual.segment.in" : "actual.segment.out");
            case Actual.Share(BigDecimal percent) -> words.text("actual.share", values.percent(percent.stripTrailingZeros()));
            case Actual.Key(String key) -> key;
            case Actual.Uploads uploads -> uploads(uploads);
        };
    }

    /// What counted there.
    ///
    /// @param told at most so many as were asked for; a run in its order, all else with the newest first
    /// @param more how many are left untold
    public record Counted(List<String> told, int more) {
        public Counted {
            told = List.copyOf(told);
        }
    }

    /// The events or uploads that counted, one a line: "12 Oct 2026 14:05 · Value 49.9".
    public Counted counted(Finding.Row row, int most) {
        return switch (row.actual()) {
            case Actual.Events events -> told(events.counted().reversed().stream().map(this::bare).toList(), most);
            case Actual.Figure figure -> told(figure.events().reversed().stream().map(this::bare).toList(), most);
            case Actual.Run run -> told(run.run().isEmpty()
                    ? run.starts().reversed().stream().map(this::called).toList()
                    : run.run().stream().map(this::called).toList(), most);
            case Actual.Uploads uploads -> told(uploads.matching().reversed().stream().map(this::upload).toList(), most);
            case Actual.Holding _,Actual.Pair _,Actual.Returning _,Actual.Rank _,Actual.Tags _,Actual.Permission _,Actual.Edge _,Actual.Segment _,Actual.Share _,Actual.Key _ ->
                new Counted(List.of(), 0);
        };
    }

    private static Counted told(List<String> all, int most) {
        return new Counted(all.stream().limit(most).toList(), Math.max(0, all.size() - most));
    }

    private static Optional<Attribute> attribute(Criterion criterion) {
        return switch (criterion) {
            case Criterion.OfValue question -> Optional.of(question.attribute());
            case Criterion.Compares question -> Optional.of(question.attribute());
            case Criterion.Anniversary question -> Optional.of(question.attribute());
            case Criterion.Ranked question -> Optional.of(question.attribute());
            case Criterion.Tagged _,Criterion.Consented _,Criterion.Happened _,Criterion.Aggregated _,Criterion.Edge _,Criterion.Sequence _,Criterion.InSegment _,Criterion.Keyed _,Criterion.RandomShare _,Criterion.Exported _ ->
                Optional.empty();
        };
    }

    private static @Nullable Attribute other(Criterion criterion) {
        return criterion instanceof Criterion.Compares question ? question.other() : null;
    }

    private String value(@Nullable Attribute attribute, @Nullable Value value) {
        return value == null ? words.text("actual.none") : named(attribute, value);
    }

    private String named(@Nullable Attribute attribute, @Nullable Value value) {
        if (attribute == null) {
            return words.text("actual.none");
        }
        return words.text("actual.named", attribute.label(), value == null ? words.text("actual.none") : said.of(attribute, value));
    }

    private String returning(@Nullable Attribute attribute, Actual.Returning returning) {
        if (returning.date() == null) {
            return words.text("actual.none");
        }
        String date = named(attribute, new Value.Date(returning.date()));
        return returning.nearby() == null ? date : words.text("actual.returns", date, formats.day(returning.nearby()));
    }

    private String tags(List<String> tags) {
        return tags.isEmpty()
                ? words.text("actual.tags.none")
                : words.text("actual.tags", values.listed(values.few(tags), "rule.list.and"));
    }

    private String permission(Actual.Permission permission) {
        Instant since = permission.since();
        return switch (permission.consent()) {
            case GIVEN -> since == null ? words.text("actual.consent.given") : words.text("actual.consent.givenOn", day(since));
            case REFUSED -> since == null ? words.text("actual.consent.refused") : words.text("actual.consent.refusedOn", day(since));
            case UNKNOWN -> words.text("actual.consent.unknown");
        };
    }

    private String events(Actual.Events events) {
        List<Event> counted = events.counted();
        return switch (counted.size()) {
            case 0 -> events.last() == null ? words.text("actual.never") : words.text("actual.before", day(events.last().at()));
            case 1 -> words.text("actual.once", day(counted.getFirst().at()));
            default -> words.text("actual.times", counted.size(), day(counted.getLast().at()));
        };
    }

    private String figure(BigDecimal figure) {
        BigDecimal plain = figure.stripTrailingZeros();
        return plain.scale() <= DECIMALS
                ? formats.number(plain)
                : words.text("actual.about", formats.number(plain.setScale(DECIMALS, RoundingMode.HALF_UP)));
    }

    private String run(Actual.Run run) {
        if (!run.run().isEmpty()) {
            return words.text("actual.run", day(run.run().getFirst().at()));
        }
        return run.starts().isEmpty() ? words.text("actual.run.none") : words.text("actual.run.broken", run.starts().size());
    }

    private String uploads(Actual.Uploads uploads) {
        if (!uploads.matching().isEmpty()) {
            return upload(uploads.matching().getLast());
        }
        return uploads.last() == null ? words.text("actual.never") : words.text("actual.upload.other", upload(uploads.last()));
    }

    private String upload(Upload upload) {
        String which = values.upload(new Condition.Exported(upload.preset(), upload.segment(), null, Mark.NONE));
        return words.text("actual.upload", which, day(upload.at()));
    }

    private String bare(Event event) {
        return joined(Stream.concat(Stream.of(formats.moment(event.at(), said.zone())), properties(event)));
    }

    /// Where events of several kinds stand together, each says what it was.
    private String called(Event event) {
        Stream<String> head = Stream.of(formats.moment(event.at(), said.zone()), labels.event(event.kind()).orElse(event.kind()));
        return joined(Stream.concat(head, properties(event)));
    }

    private Stream<String> properties(Event event) {
        List<Property> known = labels.schema().event(event.kind()).map(EventKind::properties).orElse(List.of());
        List<String> told = new ArrayList<>();
        for (Property property : known) {
            Value value = event.properties().get(property.name());
            if (value != null) {
                told.add(words.text("actual.property", property.label(), said.of(labels.property(event.kind(), property.name()), value)));
            }
        }
        return told.stream();
    }

    private String joined(Stream<String> parts) {
        return parts.reduce((before, after) -> words.text("actual.event", before, after)).orElse("");
    }

    private String day(Instant at) {
        return formats.day(LocalDate.ofInstant(at, said.zone()));
    }
}
