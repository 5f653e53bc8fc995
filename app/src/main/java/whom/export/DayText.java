package whom.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/// Dates in one pattern. Remembers those it has written: a million people share some ten thousand days.
final class DayText {
    private static final int REMEMBERED = 1 << 16;

    private final DateTimeFormatter pattern;
    private final Map<LocalDate, String> written = new HashMap<>();

    DayText(DateTimeFormatter pattern) {
        this.pattern = pattern;
    }

    String of(LocalDate date) {
        String known = written.get(date);
        if (known == null) {
            known = pattern.format(date);
            if (written.size() >= REMEMBERED) {
                written.clear();
            }
            written.put(date, known);
        }
        return known;
    }
}
