package whom.desk.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import whom.desk.state.Zoom.Fit;
import whom.desk.state.Zoom.Percent;

class ZoomTest {
    @ParameterizedTest
    @CsvSource({"600, 300, 0.5", "300, 600, 1", "300, 300, 1", "0, 300, 1"})
    void whatFitsIsNeverLargerThanItIs(double page, double room, double scale) {
        assertThat(new Fit().scale(page, room)).isEqualTo(scale);
        assertThat(new Percent(150).scale(page, room)).isEqualTo(1.5);
    }

    @ParameterizedTest
    @CsvSource({"0.5333, true, 75", "0.5333, false, 50", "1, true, 125", "0.998, false, 75", "1.5, true, 200", "0.3, true, 50"})
    void theNextStepIsCountedFromWhatIsDrawn(double now, boolean larger, int step) {
        assertThat(new Fit().next(now, larger)).isEqualTo(new Percent(step));
    }

    @Test
    void beyondTheLastStepNothingChanges() {
        assertThat(new Percent(200).next(2, true)).isEqualTo(new Percent(200));
        assertThat(new Fit().next(0.4, false)).isEqualTo(new Fit());
        assertThatThrownBy(() -> new Percent(90)).hasMessage("there is no step of 90 %");
    }
}
