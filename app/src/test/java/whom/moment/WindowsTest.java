package whom.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import whom.text.Lines;

class WindowsTest {
    @ParameterizedTest
    @MethodSource
    void instants(List<String> row) {
        Bounds expected = new Bounds(open(row.get(3), WindowsTest::instant), open(row.get(4), WindowsTest::instant));
        assertThat(Windows.instants(window(row.get(2)), asOf(row))).isEqualTo(expected);
    }

    static Stream<List<String>> instants() throws IOException {
        return Lines.of("/whom/moment/instants.txt");
    }

    @ParameterizedTest
    @MethodSource
    void days(List<String> row) {
        Days expected = new Days(open(row.get(3), LocalDate::parse), open(row.get(4), LocalDate::parse));
        assertThat(Windows.days(window(row.get(2)), asOf(row))).isEqualTo(expected);
    }

    static Stream<List<String>> days() throws IOException {
        return Lines.of("/whom/moment/days.txt");
    }

    private static AsOf asOf(List<String> row) {
        return new AsOf(instant(row.get(1)), ZoneId.of(row.get(0)));
    }

    private static Instant instant(String written) {
        return OffsetDateTime.parse(written).toInstant();
    }

    private static <T> @Nullable T open(String written, Function<String, T> bound) {
        return written.equals("-") ? null : bound.apply(written);
    }

    private static Window window(String written) {
        String[] words = written.split(" ", -1);
        return switch (words[0] + (words.length > 1 ? " " + words[1] : "")) {
            case "today" -> new Window.Today();
            case "yesterday" -> new Window.Yesterday();
            case "in last" -> new Window.InLast(Integer.parseInt(words[2]), unit(words[3]));
            case "in next" -> new Window.InNext(Integer.parseInt(words[2]), unit(words[3]));
            case "more than" -> new Window.MoreThanAgo(Integer.parseInt(words[2]), unit(words[3]));
            default -> switch (words[0]) {
                case "on" -> new Window.On(LocalDate.parse(words[1]));
                case "before" -> new Window.Before(LocalDate.parse(words[1]));
                case "after" -> new Window.After(LocalDate.parse(words[1]));
                case "between" -> new Window.Between(LocalDate.parse(words[1]), LocalDate.parse(words[3]));
                default -> new Window.DaysAgo(Integer.parseInt(words[0]));
            };
        };
    }

    private static Unit unit(String word) {
        return Unit.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
