package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.desk.Watching.until;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.state.DeskState;
import whom.desk.state.InsightPane;
import whom.desk.state.Stage;

/// The page of overlaps over the six people: French are ana, Bo and dee, regulars are ana and cy.
@SuppressWarnings("NullAway") // what is missing fails the test that looks for it
class InsightPageTest {
    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = SixPeople.opened(folder);
        until(desk, state -> state.stage() instanceof Stage.Open);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private InsightPane insight(Predicate<InsightPane> fits) {
        return insight(until(desk, state -> state.stage() instanceof Stage.Open && fits.test(insight(state))));
    }

    private static InsightPane insight(DeskState state) {
        return ((Stage.Open) state.stage()).workspace().insight();
    }

    private static boolean told(InsightPane pane, String id) {
        return pane.story() != null && pane.story().id().equals(id) && !pane.story().sizes().isEmpty();
    }

    @Test
    void comparesTheSegmentsAndTellsOfTheChosenOne() {
        desk.send(new Intent.ShowOverlap(true));
        InsightPane pane = insight(p -> p.overlap() != null && p.overlap().segments().size() == 2 && told(p, "french"));

        assertThat(pane.overlap().combinations()).extracting(together -> together.segments() + " " + together.people())
                .containsExactly("[] 2", "[0] 2", "[1] 1", "[0, 1] 1");
        assertThat(pane.overlap().inNone()).isEqualTo(2);
        assertThat(pane.overlap().inSeveral()).isEqualTo(1);
        assertThat(pane.story().sizes()).hasSize(13).allMatch(size -> size.people() == 3);
        assertThat(pane.story().asksForPast()).isTrue();
        // Bo said nothing about consent, dee is suppressed.
        assertThat(pane.story().steps()).isEqualTo(new InsightPane.Steps("email", "Mailchimp", 3, 3, 2, 1));
    }

    @Test
    void eventsAreThoseOfEachDay() {
        desk.send(new Intent.ShowOverlap(true));
        desk.send(new Intent.TellOf("regulars"));
        InsightPane pane = insight(p -> told(p, "regulars"));

        assertThat(pane.story().asksForPast()).isFalse();
        assertThat(pane.story().sizes().get(11)).isEqualTo(new InsightPane.Size(LocalDate.of(2026, 5, 1), 0));
        assertThat(pane.story().sizes().getLast()).isEqualTo(new InsightPane.Size(LocalDate.of(2026, 5, 20), 2));
    }

    @Test
    void choosingASegmentGoesBackToItsRule() {
        desk.send(new Intent.ShowOverlap(true));
        insight(InsightPane::open);
        desk.send(new Intent.ChooseSegment("regulars"));

        assertThat(insight(p -> !p.open())).isEqualTo(InsightPane.CLOSED);
    }
}
