package whom.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {
    @ParameterizedTest
    @CsvSource({"2026-01-31,2026-01-31", "31.1.2026,2026-01-31", "31.01.2026,2026-01-31", "1.2.2026,2026-02-01", "29.02.2024,2024-02-29"})
    void readsADay(String written, LocalDate day) {
        assertThat(WrittenDay.read(written)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.2.2026", "29.02.2026", "1.13.2026", "1.2.26", "1/2/2026", "2026-1-31", "1.2.20261", "1.234.567", "12.5", "",
        "31.1.2026 10:00"})
    void readsNothingElse(String written) {
        assertThat(WrittenDay.read(written)).isEmpty();
    }

    @Test
    void spaceAroundItDoesNotMatter() {
        assertThat(WrittenDay.read(" 14.2.2026 ")).contains(LocalDate.of(2026, 2, 14));
    }
}
