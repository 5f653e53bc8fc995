package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.desk.Watching.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.settings.SettingsFile;
import whom.desk.state.AsOfChoice;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.Stage;
import whom.resources.Words;
import whom.template.liqp.LiqpEngine;
import whom.workspace.Samples;

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
        desk = new Desk(new SettingsFile(folder.resolve("settings.json")), new Samples(null, folder.resolve("copies")),
                Words.of(Locale.ENGLISH), Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC), new LiqpEngine());
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

        desk.send(new Intent.StartExport(folder.resolve("out")));
        when(open -> open.export().receipt() != null);
        try (var files = Files.list(folder.resolve("out"))) {
            Path receipt = files.filter(f -> f.toString().endsWith(".receipt.json")).findFirst().orElseThrow();
            assertThat(receipt).content().contains("2026-05-04T00:00");
        }
        assertThat(folder.resolve("shop/workspace.json")).content().isEqualTo(before);
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
