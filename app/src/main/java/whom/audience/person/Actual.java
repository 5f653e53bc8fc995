package whom.audience.person;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.profile.Consent;
import whom.profile.Event;
import whom.profile.Upload;
import whom.profile.Value;

/// What a person actually has where a condition looks; words are put on elsewhere.
public sealed interface Actual {
    /// @param value null where there is none
    record Holding(@Nullable Value value) implements Actual {}

    /// Two attributes that are compared; null where one has no value.
    record Pair(@Nullable Value first, @Nullable Value second) implements Actual {}

    /// @param date   the day that returns every year, or null where there is none
    /// @param nearby its return among the days asked for, or null when none falls there
    record Returning(@Nullable LocalDate date, @Nullable LocalDate nearby) implements Actual {}

    /// @param value    null where there is none; then there is no rank
    /// @param standing among everyone with a value
    record Rank(@Nullable Value value, Standing standing) implements Actual {}

    /// @param tags     all of the person's
    /// @param matching those that are the tag asked for, or below it
    record Tags(List<String> tags, List<String> matching) implements Actual {
        public Tags {
            tags = List.copyOf(tags);
            matching = List.copyOf(matching);
        }
    }

    /// @param since null where the consent came without a time of its own
    record Permission(Consent consent, @Nullable Instant since) implements Actual {}

    /// The events that were counted, by time.
    ///
    /// @param last the last one of the kind that fits the WHERE, up to as-of or to the end of the window where that ends earlier; null when none was
    record Events(List<Event> counted, @Nullable Event last) implements Actual {
        public Events {
            counted = List.copyOf(counted);
        }
    }

    /// @param figure null where it is missing; an average is rounded to 16 digits for reading, and compared exactly
    /// @param events those that went into it, by time
    record Figure(@Nullable BigDecimal figure, List<Event> events) implements Actual {
        public Figure(@Nullable BigDecimal figure, List<Event> events) {
            this.figure = figure;
            this.events = List.copyOf(events);
        }
    }

    /// @param event the first or the last one, or null when there was none
    record Edge(@Nullable Event event) implements Actual {}

    /// @param starts the events that a run could have begun with
    /// @param run    one that fits, the events that were done; empty when none does
    record Run(List<Event> starts, List<Event> run) implements Actual {
        public Run {
            starts = List.copyOf(starts);
            run = List.copyOf(run);
        }
    }

    /// @param id of the other segment
    record Segment(String id, Explanation explanation) implements Actual {}

    /// @param percent where the person falls in 0 to 100, rounded down to six decimals for reading, and compared exactly
    record Share(BigDecimal percent) implements Actual {}

    /// Who the person is.
    record Key(String key) implements Actual {}

    /// The uploads that were looked for, by time, and the last of any sort up to then.
    ///
    /// @param last null when the person never was in one
    record Uploads(List<Upload> matching, @Nullable Upload last) implements Actual {
        public Uploads(List<Upload> matching, @Nullable Upload last) {
            this.matching = List.copyOf(matching);
            this.last = last;
        }
    }
}
