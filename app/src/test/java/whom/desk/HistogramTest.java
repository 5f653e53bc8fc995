package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.desk.Watching.until;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.state.Histogram;
import whom.desk.state.Stage;

/// An editor asks how a number is spread over six people, of whom four have one.
class HistogramTest {
    @TempDir
    private Path folder;

    @Test
    void theOrdersOfSixPeople() throws Exception {
        try (Desk desk = SixPeople.opened(folder)) {
            until(desk, DeskTest::isOpen);
            desk.send(new Intent.AskHistogram("orders"));

            Histogram orders = Objects.requireNonNull(((Stage.Open) until(desk, s -> s.stage() instanceof Stage.Open(var w)
                    && "orders".equals(w.suggestions().of()) && w.suggestions().histogram() != null).stage()).workspace().suggestions()
                    .histogram());

            assertThat(orders.from()).isEqualByComparingTo("0");
            assertThat(orders.step()).isEqualByComparingTo("1");
            assertThat(orders.bins()).containsExactly(1L, 1L, 1L, 1L);
        }
    }
}
