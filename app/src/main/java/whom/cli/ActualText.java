package whom.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.LocalDate;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.audience.person.Actual;
import whom.audience.person.Explanation;
import whom.profile.Event;
import whom.profile.Upload;
import whom.profile.Value;

/// What a person actually has, in a few words.
///
/// @param zone in which moments are told
record ActualText(ZoneId zone) {
    private static final String NOTHING = "no value";

    String of(Actual actual) {
        return switch (actual) {
            case Actual.Holding holding -> value(holding.value());
            case Actual.Pair pair -> value(pair.first()) + " and " + value(pair.second());
            case Actual.Returning returning -> returning(returning);
            case Actual.Rank rank -> rank.value() == null
                    ? NOTHING
                    : value(rank.value()) + ", " + Console.number(rank.standing().smaller()) + " of "
                            + Console.number(rank.standing().valued()) + " have less";
            case Actual.Tags(List<String> tags, List<String> matching) -> tags(tags, matching);
            case Actual.Permission permission -> switch (permission.consent()) {
                case GIVEN -> "given" + since(permission.since());
                case REFUSED -> "refused" + since(permission.since());
                case UNKNOWN -> "unknown";
            };
            case Actual.Events events -> times(events.counted().size())
                    + (events.last() == null ? "" : "; the last " + (events.counted().isEmpty() ? "before " : "") + on(events.last()));
            case Actual.Figure figure -> figure.figure() == null
                    ? NOTHING
                    : plain(figure.figure()) + " over " + times(figure.events().size());
            case Actual.Edge edge -> edge.event() == null ? "never" : on(edge.event());
            case Actual.Run(List<Event> starts, List<Event> run) -> run.isEmpty()
                    ? (starts.isEmpty() ? "never began" : "began " + times(starts.size()) + ", never so")
                    : "began " + on(run.getFirst());
            case Actual.Segment(String _, Explanation explanation) -> explanation.in() ? "in" : "not in";
            case Actual.Share(BigDecimal percent) -> plain(percent) + "%";
            case Actual.Key(String key) -> key;
            case Actual.Uploads uploads -> uploads(uploads);
        };
    }

    private String value(@Nullable Value value) {
        return switch (value) {
            case null -> NOTHING;
            case Value.Text(String text) -> text;
            case Value.Number(BigDecimal number) -> plain(number);
            case Value.Truth(boolean truth) -> Boolean.toString(truth);
            case Value.Date(LocalDate date) -> date.toString();
            case Value.Moment(Instant at) -> moment(at);
            case Value.Texts(List<String> texts) -> String.join(", ", texts);
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String moment(Instant at) {
        return at.atZone(zone).toLocalDateTime().toString().replace('T', ' ');
    }

    private String on(Event event) {
        return "on " + day(event.at());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private String since(@Nullable Instant since) {
        return since == null ? "" : " on " + day(since);
    }

    private static String times(int n) {
        return n == 1 ? "once" : Console.number(n) + " times";
    }

    private static String returning(Actual.Returning returning) {
        if (returning.date() == null) {
            return NOTHING;
        }
        return returning.date() + (returning.nearby() == null ? "" : ", returns on " + returning.nearby());
    }

    private static String tags(List<String> tags, List<String> matching) {
        if (tags.isEmpty()) {
            return "no tags";
        }
        return matching.isEmpty() ? "tagged " + String.join(", ", tags) : String.join(", ", matching);
    }

    private String uploads(Actual.Uploads uploads) {
        Upload last = uploads.matching().isEmpty() ? uploads.last() : uploads.matching().getLast();
        if (last == null) {
            return "never";
        }
        String which = "to " + last.preset() + " for " + last.segment() + " on " + day(last.at());
        return uploads.matching().isEmpty() ? "not so; the last " + which : which;
    }
}
