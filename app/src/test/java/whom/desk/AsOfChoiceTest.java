package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.desk.Watching.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.state.AsOfChoice;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.PersonPane;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.Stage;

/// The window at another moment than the workspace's own, 20 May 2026 at noon. Ana ordered twice on 1 and 2 May, Cy on 3 and 4, Eve on 5 and 21.
@SuppressWarnings("NullAway") // what is missing fails the test that looks for it
class AsOfChoiceTest {
    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        SixPeople.write(folder.resolve("shop"));
        Files.writeString(folder.resolve("shop/templates/thanks.liquid"), "<p>It is {{ 'now' | date: '%d %m %Y' }}</p>");
        desk = SixPeople.desk(folder);
        desk.send(new Intent.OpenWorkspace(folder.resolve("shop")));
        desk.send(new Intent.ChooseSegment("french"));
        when(open -> open.draft().tally().current());
        desk.send(new Intent.ChooseSegment("regulars"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void numbersSizesPeopleAndMailsFollow() {
        assertThat(when(counted(2)).facts().live()).isFalse();

        desk.send(new Intent.StandAt(new AsOfChoice.AtDay(LocalDate.of(2026, 5, 4))));
        OpenWorkspace past = when(counted(1).and(open -> size(open, "regulars") == 1).and(shows("04 05 2026"))
                .and(open -> open.people().table().current() && open.people().table().total() == 1
                        && open.people().table().pages().containsKey(0)));
        assertThat(past.people().table().pages().get(0).keys()).containsExactly("ana@example.com");
        assertThat(past.facts().asOf().instant()).isEqualTo("2026-05-03T22:00:00Z");
        assertThat(past.draft().tree().children().getFirst().figures().alone()).isEqualTo(1);

        desk.send(new Intent.StandAt(new AsOfChoice.AtDay(LocalDate.of(2027, 1, 1))));
        when(counted(3).and(open -> size(open, "regulars") == 3).and(shows("01 01 2027")));
    }

    @Test
    void nowIsNotTheWorkspacesOwnMomentAndOnePressGoesBack() {
        when(counted(2));
        desk.send(new Intent.StandAt(new AsOfChoice.Now()));
        OpenWorkspace now = when(counted(3).and(shows("01 06 2026")));
        assertThat(now.facts().live()).isTrue();
        assertThat(now.facts().ownDay()).isEqualTo(LocalDate.of(2026, 5, 20));

        desk.send(new Intent.StandAt(new AsOfChoice.AsWorkspace()));
        when(counted(2).and(shows("20 05 2026")));
    }

    @Test
    void whatIsToldOfASegmentEndsAtThatDay() {
        when(counted(2));
        desk.send(new Intent.ShowOverlap(true));
        when(open -> open.insight().story() != null && !open.insight().story().sizes().isEmpty());

        desk.send(new Intent.StandAt(new AsOfChoice.AtDay(LocalDate.of(2026, 5, 23))));
        OpenWorkspace open = when(o -> o.insight().story() != null && !o.insight().story().sizes().isEmpty()
                && o.insight().story().sizes().getLast().day().equals(LocalDate.of(2026, 5, 23)));
        assertThat(open.insight().story().sizes().getLast().people()).isEqualTo(3);
    }

    @Test
    void anExportIsOfThatMomentAndTheWorkspaceFileStaysAsItWas() throws Exception {
        when(counted(2));
        String before = Files.readString(folder.resolve("shop/workspace.json"));
        desk.send(new Intent.ChooseTab(Tab.EXPORT));
        desk.send(new Intent.StandAt(new AsOfChoice.AtDay(LocalDate.of(2026, 5, 4))));
        when(counted(1).and(open -> open.export().plan() != null && open.export().plan().selected() == 1));

        desk.send(new ExportIntent.StartExport(folder.resolve("out")));
        when(open -> open.export().receipt() != null);
        try (var files = Files.list(folder.resolve("out"))) {
            Path receipt = files.filter(f -> f.toString().endsWith(".receipt.json")).findFirst().orElseThrow();
            assertThat(receipt).content().contains("2026-05-04T00:00");
        }
        assertThat(folder.resolve("shop/workspace.json")).content().isEqualTo(before);
    }

    @Test
    void thePageOfAPersonMarksWhatIsLaterThanThatDay() {
        when(counted(2));
        desk.send(new Intent.OpenPerson("eve@example.com"));
        when(open -> later(open).equals(List.of(true, false)));

        desk.send(new Intent.StandAt(new AsOfChoice.AtDay(LocalDate.of(2026, 5, 4))));
        when(open -> later(open).equals(List.of(true, true)));
        desk.send(new Intent.StandAt(new AsOfChoice.AtDay(LocalDate.of(2026, 5, 23))));
        when(open -> later(open).equals(List.of(false, false)));
    }

    @Test
    void aComparisonIsOfThatDay() {
        when(counted(2));
        desk.send(new Intent.ShowComparison("french", "regulars"));
        when(open -> compared(open, 1, 1, 2));

        desk.send(new Intent.StandAt(new AsOfChoice.AtDay(LocalDate.of(2027, 1, 1))));
        when(open -> compared(open, 1, 2, 2));
    }

    /// At another day a size says nothing of what changed since a segment was last open.
    @Test
    void sizesOfAnotherDayAreNotRemembered() {
        when(counted(2));
        desk.send(new Intent.StandAt(new AsOfChoice.AtDay(LocalDate.of(2026, 5, 4))));
        OpenWorkspace past = when(counted(1).and(open -> size(open, "regulars") == 1));
        assertThat(past.segments()).allSatisfy(segment -> assertThat(segment.change()).isZero());
        desk.send(new Intent.ChooseSegment("french"));
        when(open -> open.draft().id().equals("french") && open.draft().tally().current());

        desk.send(new Intent.StandAt(new AsOfChoice.AsWorkspace()));
        OpenWorkspace back = when(open -> open.draft().tally().current() && size(open, "regulars") == 2);
        assertThat(back.segments()).allSatisfy(segment -> assertThat(segment.change()).isZero());
    }

    private static List<Boolean> later(OpenWorkspace open) {
        return open.people().person() instanceof PersonPane.Page page
                ? page.days().stream().map(PersonPane.Day::later).toList()
                : List.of();
    }

    private static boolean compared(OpenWorkspace open, long stay, long enter, long leave) {
        return open.shelf().comparing() != null && open.shelf().comparing().people() != null
                && open.shelf().comparing().people().stay().people() == stay && open.shelf().comparing().people().enter().people() == enter
                && open.shelf().comparing().people().leave().people() == leave;
    }

    private static Predicate<OpenWorkspace> counted(long people) {
        return open -> open.draft().id().equals("regulars") && open.draft().tally().current() && open.draft().tally().total() == people;
    }

    private static Predicate<OpenWorkspace> shows(String day) {
        return open -> open.preview().page() != null && open.preview().page().html().contains("It is " + day);
    }

    private static long size(OpenWorkspace open, String segment) {
        return open.segments().stream().filter(s -> s.id().equals(segment) && s.size() != null).mapToLong(s -> s.size()).findFirst()
                .orElse(-1);
    }

    private OpenWorkspace when(Predicate<OpenWorkspace> fits) {
        return ((Stage.Open) until(desk, s -> s.stage() instanceof Stage.Open(var open) && open.draft() != null && fits.test(open)).stage())
                .workspace();
    }
}
