package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {
    @Test
    void goesBackThroughEveryStepAndForthAgain() {
        History<String> history = History.of("a").then("b", null).then("c", null);

        History<String> back = history.undo().orElseThrow().undo().orElseThrow();

        assertThat(back.present()).isEqualTo("a");
        assertThat(back.canUndo()).isFalse();
        assertThat(back.redo().orElseThrow().redo().orElseThrow().present()).isEqualTo("c");
    }

    @Test
    void aBurstIsOneStep() {
        History<String> history = History.of("").then("3", "field").then("30", "field").then("30!", null);

        assertThat(history.undo().orElseThrow().present()).isEqualTo("30");
        assertThat(history.undo().orElseThrow().undo().orElseThrow().present()).isEmpty();
    }

    @Test
    void aBurstThatWasLeftByUndoBeginsAnew() {
        History<String> history = History.of("").then("3", "field").undo().orElseThrow().then("4", "field").then("45", "field");

        assertThat(history.undo().orElseThrow().present()).isEmpty();
        assertThat(history.canRedo()).isFalse();
    }

    @Test
    void nothingChangedIsTheSameHistory() {
        History<String> history = History.of("a").then("b", null);

        assertThat(history.then("b", null)).isSameAs(history);
    }

    @Test
    void hasNoLimit() {
        History<Integer> history = History.of(0);
        for (int i = 1; i <= 100_000; i++) {
            history = history.then(i, null);
        }
        for (int i = 0; i < 100_000; i++) {
            history = history.undo().orElseThrow();
        }

        assertThat(history.present()).isZero();
    }
}
