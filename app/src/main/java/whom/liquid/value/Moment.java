package whom.liquid.value;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// A moment in a zone of its own, in which the filter `date` then writes it; only filters of dialects make it. It prints as in Ruby.
public record Moment(ZonedDateTime at) {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xx");

    @Override
    public String toString() {
        return PRINTED.format(at);
    }
}
