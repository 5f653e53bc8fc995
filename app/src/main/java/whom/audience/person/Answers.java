package whom.audience.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import whom.moment.Days;
import whom.profile.Attribute;
import whom.profile.Consent;
import whom.profile.History;
import whom.profile.Upload;
import whom.profile.Value;
import whom.resolve.Criterion;
import whom.text.Folding;

/// What one person answers to each question.
record Answers(History history, PersonReader reader) {
    record Answer(boolean holds, Actual actual) {}

    Answer of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.OfValue question -> {
                Value value = value(question.attribute());
                yield new Answer(Looked.holds(question, value), new Actual.Holding(value));
            }
            case Criterion.Compares question -> compares(question);
            case Criterion.Anniversary question -> anniversary(question);
            case Criterion.Ranked question -> ranked(question);
            case Criterion.Tagged(String tag) -> tagged(tag);
            case Criterion.Consented question -> consented(question);
            case Criterion.Happened question -> {
                Actual.Events events = deeds().counted(question);
                yield new Answer(Deeds.holds(question, events), events);
            }
            case Criterion.Aggregated question -> {
                Figures figures = Figures.of(question, deeds());
                yield new Answer(figures.holds(), figures.found());
            }
            case Criterion.Edge question -> {
                Actual.Edge edge = deeds().edge(question);
                yield new Answer(Deeds.holds(question, edge), edge);
            }
            case Criterion.Sequence question -> {
                Actual.Run run = new Runs(question, deeds()).found();
                yield new Answer(!run.run().isEmpty(), run);
            }
            case Criterion.InSegment question -> {
                Explanation explanation = reader.explain(question.rule(), history);
                yield new Answer(explanation.in(), new Actual.Segment(question.id(), explanation));
            }
            case Criterion.Keyed question -> new Answer(question.keys().contains(history.key()), new Actual.Key(history.person().key()));
            case Criterion.RandomShare question -> {
                Shares share = Shares.of(question.seed(), history.key());
                yield new Answer(share.isIn(question), share.found());
            }
            case Criterion.Exported question -> exported(question);
        };
    }

    private Deeds deeds() {
        return new Deeds(history.events());
    }

    private @Nullable Value value(Attribute attribute) {
        return Looked.present(history.person().attributes().get(attribute.name()));
    }

    private Answer compares(Criterion.Compares question) {
        Value first = value(question.attribute());
        Value second = value(question.other());
        return new Answer(
                first != null && second != null && Order.holds(first, question.comparison(), second, question.matchCase()),
                new Actual.Pair(first, second));
    }

    private Answer anniversary(Criterion.Anniversary question) {
        LocalDate date = day(value(question.attribute()), question.zone());
        LocalDate nearby = date == null ? null : anniversary(date, question.days());
        return new Answer(nearby != null, new Actual.Returning(date, nearby));
    }

    private static @Nullable LocalDate day(@Nullable Value value, ZoneId zone) {
        return switch (value) {
            case Value.Date(LocalDate date) -> date;
            case Value.Moment(Instant at) -> LocalDate.ofInstant(at, zone);
            case null -> null;
            case Value.Text _,Value.Number _,Value.Truth _,Value.Texts _ -> null;
        };
    }

    private static @Nullable LocalDate anniversary(LocalDate date, Days days) {
        LocalDate from = Objects.requireNonNull(days.from());
        LocalDate to = Objects.requireNonNull(days.to());
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            // In a common year withYear takes 29 February to the 28th.
            if (day.getYear() > date.getYear() && day.equals(date.withYear(day.getYear()))) {
                return day;
            }
        }
        return null;
    }

    private Answer ranked(Criterion.Ranked question) {
        Value value = value(question.attribute());
        if (value == null) {
            return new Answer(false, new Actual.Rank(null, new Standing(0, 0)));
        }
        Standing standing = reader.ranks().of(question.attribute(), value);
        return new Answer(standing.isIn(question.from(), question.to()), new Actual.Rank(value, standing));
    }

    private Answer tagged(String tag) {
        List<String> tags = history.person().tags();
        List<String> matching = tags.stream().filter(has -> {
            String folded = Folding.fold(has);
            return folded.equals(tag) || folded.startsWith(tag + "/");
        }).toList();
        return new Answer(!matching.isEmpty(), new Actual.Tags(tags, matching));
    }

    private Answer consented(Criterion.Consented question) {
        Consent consent = history.person().consent().getOrDefault(question.channel(), Consent.UNKNOWN);
        Instant since = history.consentSince().get(question.channel());
        return new Answer(consent == Consent.GIVEN && (since == null || since.isBefore(question.until())),
                new Actual.Permission(consent, since));
    }

    private Answer exported(Criterion.Exported question) {
        Instant to = question.bounds().to();
        List<Upload> before = history.uploads().stream().filter(upload -> to == null || upload.at().isBefore(to)).toList();
        List<Upload> matching = before.stream().filter(upload -> Looked.within(upload.at(), question.bounds()))
                .filter(upload -> question.preset() == null || question.preset().equals(upload.preset()))
                .filter(upload -> question.segment() == null || question.segment().equals(upload.segment())).toList();
        return new Answer(!matching.isEmpty(), new Actual.Uploads(matching, before.isEmpty() ? null : before.getLast()));
    }
}
