package whom.bench.count.segments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whom.bench.count.crowd.Crowd;
import whom.text.Folding;

/// The kinds of parameters. What they mean in SQL is worked out here from the calendar alone, without Whom's own resolving.
final class Parameters {
    private static final LocalDate TODAY = LocalDate.ofInstant(Crowd.NOW, Crowd.ZONE);

    private Parameters() {
    }

    static Parameter number(String name, String first, String step) {
        return new Parameter(name, i -> {
            BigDecimal value = new BigDecimal(first).add(new BigDecimal(step).multiply(BigDecimal.valueOf(i)));
            return new Drawn(value.toPlainString(), Map.of(name, List.of(value)));
        });
    }

    static Parameter text(String name, List<String> choices) {
        return new Parameter(name, i -> texts(name, List.of(choices.get(i % choices.size()))));
    }

    /// Two of them, another pair each time.
    static Parameter two(String name, List<String> choices) {
        int size = choices.size();
        return new Parameter(name, i -> texts(name, List.of(choices.get(i % size), choices.get((i + 1 + i / size) % size))));
    }

    private static Drawn texts(String name, List<String> texts) {
        return new Drawn(texts.stream().map(text -> "'" + text + "'").collect(Collectors.joining(", ")),
                Map.of(name, texts.stream().<Object>map(Folding::fold).toList()));
    }

    /// Days back; in SQL the moment on which the first of them began.
    static Parameter days(String name, int first, int step) {
        return new Parameter(name, i -> {
            int days = first + step * i;
            ZonedDateTime start = TODAY.minusDays(days).atStartOfDay(Crowd.ZONE);
            return new Drawn(String.valueOf(days), Map.of(name, List.of(start.toInstant().toEpochMilli())));
        });
    }

    /// Days ahead for a calendar date; in SQL the dates `:from` and, no longer among them, `:to`.
    static Parameter daysAhead(String name, int first, int step) {
        return new Parameter(name, i -> {
            int days = first + step * i;
            return new Drawn(String.valueOf(days), Map.of("from", List.of(TODAY), "to", List.of(TODAY.plusDays(days + 1L))));
        });
    }

    static Parameter date(String name, LocalDate first, int step) {
        return new Parameter(name, i -> {
            LocalDate date = first.plusDays((long) step * i);
            return new Drawn("'" + date + "'", Map.of(name, List.of(date)));
        });
    }

    /// Days ahead in which an anniversary falls; in SQL days of the year as month × 100 + day, of this year and of the next.
    static Parameter anniversaries(String name, int first, int step) {
        return new Parameter(name, i -> {
            int days = first + step * i;
            LocalDate last = TODAY.plusDays(days);
            LocalDate endOfYear = LocalDate.of(TODAY.getYear(), 12, 31);
            boolean wraps = last.isAfter(endOfYear);
            Map<String, List<Object>> sql = new HashMap<>();
            sql.put("first_day", List.of(dayOfYear(TODAY)));
            sql.put("last_day", List.of(wraps ? 1231 : through(last)));
            sql.put("this_year", List.of(TODAY.withDayOfYear(1)));
            sql.put("next_first_day", List.of(101));
            sql.put("next_last_day", List.of(wraps ? through(last) : 0));
            sql.put("next_year", List.of(endOfYear.plusDays(1)));
            return new Drawn(String.valueOf(days), sql);
        });
    }

    private static int dayOfYear(LocalDate day) {
        return day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    /// In a common year 28 February is the day of those born on the 29th too.
    private static int through(LocalDate last) {
        return dayOfYear(last) == 228 && !last.isLeapYear() ? 229 : dayOfYear(last);
    }

    /// A text list in one line.
    static List<String> words(String all) {
        return Stream.of(all.split(" ", -1)).toList();
    }
}
