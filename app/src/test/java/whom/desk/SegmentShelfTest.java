package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.desk.Watching.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.state.Comparing;
import whom.desk.state.Comparing.Kind;
import whom.desk.state.Comparing.Line;
import whom.desk.state.Comparing.Part;
import whom.desk.state.Comparing.Someone;
import whom.desk.state.DeskState;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.SegmentItem;
import whom.desk.state.Stage;
import whom.workspace.Workspace;

/// Notes, folders, stars, versions, snapshots and comparisons over the six people: French are ana, Bo and dee, regulars are ana and cy.
@SuppressWarnings("NullAway") // what is missing fails the test that looks for it
class SegmentShelfTest {
    private static final Instant NOW = Instant.parse("2026-06-01T09:30:00Z");

    @TempDir
    private Path folder;
    private Path shop;
    private Desk desk;

    @BeforeEach
    void write() throws Exception {
        shop = folder.resolve("shop");
        SixPeople.write(shop);
        open();
    }

    private void open() {
        desk = SixPeople.desk(folder, NOW);
        desk.send(new Intent.OpenWorkspace(shop));
        shows(w -> item(w, "french").size() != null && item(w, "regulars").size() != null);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void notesAndFolderAreKeptInTheFileAndUndone() throws Exception {
        desk.send(new Intent.WriteNotes("  Who gets the French letter. ", "typing"));
        desk.send(new Intent.MoveToFolder("french", "By country"));
        shows(w -> item(w, "french").folder().equals("By country") && w.draft().saved());

        assertThat(file("french")).contains("\"notes\": \"Who gets the French letter.\"").contains("\"folder\": \"By country\"");
        desk.send(new Intent.Undo());
        desk.send(new Intent.Undo());
        shows(w -> item(w, "french").folder().isEmpty() && w.shelf().notes().isEmpty() && w.draft().saved());
        assertThat(file("french")).doesNotContain("notes").doesNotContain("folder");
    }

    @Test
    void starsAndClosedFoldersAreKeptAtThisMachine() {
        desk.send(new Intent.Star("regulars", true));
        desk.send(new Intent.Fold("By country", true));
        shows(w -> item(w, "regulars").starred() && w.shelf().folded().contains("By country"));
        desk.close();

        open();
        shows(w -> item(w, "regulars").starred() && w.shelf().folded().contains("By country"));
        desk.send(new Intent.Star("regulars", false));
        shows(w -> !item(w, "regulars").starred());
    }

    @Test
    void aStretchOfEditsLeavesOneVersionWhichCanBeRestored() throws Exception {
        desk.send(new Intent.WriteText("country = 'FR' AND orders >= 1"));
        shows(w -> w.draft().saved() && counted(w, 2));
        desk.send(new Intent.WriteText("country = 'FR' AND orders >= 3 OR TAGGED 'vip'"));
        shows(w -> w.draft().saved() && counted(w, 2));
        desk.send(new Intent.RenameSegment("French or VIP"));
        shows(w -> w.draft().saved() && w.draft().name().equals("French or VIP"));
        assertThat(versions("french")).containsExactly("20260601T093000000Z.json");

        desk.send(new Intent.ShowVersions("french"));
        Comparing page = shows(w -> w.shelf().comparing() != null && w.shelf().comparing().people() != null).shelf().comparing();
        assertThat(page.versions()).containsExactly(new Comparing.Version(NOW, "Until 1 Jun 2026 11:30", 4));
        assertThat(page.lines()).containsExactly(new Line(Kind.CHANGED, "All of these are true", "Any of these are true"),
                new Line(Kind.ADDED, "", "People whose country is France and whose orders are at least 3"),
                new Line(Kind.ADDED, "", "Tag is vip"), new Line(Kind.REMOVED, "Country is France", ""));
        // From ana, Bo and dee to ana and eve.
        assertThat(page.people().stay()).isEqualTo(new Part(1, List.of(new Someone("ana@example.com", "Ana"))));
        assertThat(page.people().enter()).isEqualTo(new Part(1, List.of(new Someone("eve@example.com", "Eve"))));
        assertThat(page.people().leave())
                .isEqualTo(new Part(2, List.of(new Someone("Bo@example.com", "Bo"), new Someone("dee@example.com", ""))));

        desk.send(new Intent.RestoreVersion("french", NOW));
        OpenWorkspace restored = shows(w -> w.shelf().comparing() == null && counted(w, 3) && w.draft().saved());
        assertThat(restored.draft().text()).isEqualTo("country = 'FR'");
        assertThat(restored.draft().name()).isEqualTo("French or VIP");
        desk.send(new Intent.Undo());
        shows(w -> counted(w, 2) && w.draft().saved());
    }

    @Test
    void aNewSegmentNeverTakesOverTheVersionsOfOneThatIsGone() throws Exception {
        desk.send(new Intent.WriteText("country = 'DE'"));
        shows(w -> w.draft().saved() && counted(w, 2));
        desk.send(new Intent.DeleteSegment("french"));
        shows(w -> w.segments().stream().noneMatch(s -> s.id().equals("french")));

        assertThat(Workspace.open(shop).freeSegmentId("French")).isEqualTo("french-2");
        assertThat(Workspace.open(shop).freeSegmentId("Belgian")).isEqualTo("belgian");
    }

    @Test
    void twoSegmentsAreComparedAndThePageFollowsAnEdit() {
        desk.send(new Intent.ShowComparison("french", "regulars"));
        Comparing page = shows(w -> w.shelf().comparing() != null && w.shelf().comparing().people() != null).shelf().comparing();
        assertThat(page.lines()).hasSize(2);
        assertThat(page.people().stay().people()).isEqualTo(1);
        assertThat(page.people().enter()).isEqualTo(new Part(1, List.of(new Someone("cy@example.com", "Cy"))));
        assertThat(page.people().leave().people()).isEqualTo(2);

        desk.send(new Intent.WriteText("country = 'DE'"));
        shows(w -> w.shelf().comparing() != null && w.shelf().comparing().people() != null
                && w.shelf().comparing().people().leave().people() == 1);
        desk.send(new Intent.ChooseSegment("regulars"));
        shows(w -> w.shelf().comparing() == null);
    }

    @Test
    void aSnapshotHoldsExactlyThePeopleOfNow() throws Exception {
        desk.send(new Intent.TakeSnapshot("french"));
        DeskState told = until(desk, s -> s.notice() != null);
        assertThat(told.notice().text()).isEqualTo("Snapshot of “French” on 20 May 2026 12:00: 3 people.");
        desk.send(told.notice().action().intent());
        OpenWorkspace open = shows(w -> w.draft().name().equals("French, 20 May 2026 12:00") && counted(w, 3));

        assertThat(open.shelf().notes()).isEqualTo("Snapshot of “French” on 20 May 2026 12:00: 3 people.");
        assertThat(open.draft().text()).isEqualTo("PIN IN ('ana@example.com', 'Bo@example.com', 'dee@example.com')");
        desk.send(new Intent.ChooseSegment("french"));
        desk.send(new Intent.WriteText("country = 'DE'"));
        shows(w -> counted(w, 2));
        assertThat(item(shows(w -> true), open.draft().id()).size()).isEqualTo(3);
    }

    @Test
    void aSegmentTellsHowItChangedSinceItWasLastOpen() throws Exception {
        desk.send(new Intent.ChooseSegment("regulars"));
        shows(w -> w.draft().id().equals("regulars") && counted(w, 2));
        desk.close();
        Files.writeString(shop.resolve("segments/french.json"), """
                { "schema": 1, "name": "French", "rule": {"all": [ {"attribute": "country", "test": "is not", "value": "FR"} ]} }
                """.replace("is not", "isNot"));
        Files.writeString(shop.resolve("segments/regulars.json"), """
                { "schema": 1, "name": "Regulars", "rule": {"all": [ {"did": "purchase"} ]} }
                """);

        open();
        shows(w -> item(w, "regulars").change() == 1 && item(w, "french").change() == 0);
        desk.send(new Intent.ChooseSegment("regulars"));
        shows(w -> w.draft().id().equals("regulars") && item(w, "regulars").change() == 1);
        desk.send(new Intent.ChooseSegment("french"));
        shows(w -> w.draft().id().equals("french") && item(w, "regulars").change() == 0);
    }

    @Test
    void keysThatNobodyHasAreToldOnceEach() {
        desk.send(new Intent.AskStrangers(List.of("ANA@example.com", "zoe@example.com", "Zoe@example.com ", "x@y")));
        assertThat(shows(w -> !w.shelf().strangers().asked().isEmpty()).shelf().strangers().unknown())
                .containsExactly("zoe@example.com", "x@y");
    }

    private String file(String segment) throws Exception {
        return Files.readString(shop.resolve("segments").resolve(segment + ".json"));
    }

    private List<String> versions(String segment) throws Exception {
        try (var files = Files.list(shop.resolve("segments/.versions").resolve(segment))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private OpenWorkspace shows(Predicate<OpenWorkspace> fits) {
        return ((Stage.Open) until(desk, s -> s.stage() instanceof Stage.Open(var w) && w.draft() != null && fits.test(w)).stage())
                .workspace();
    }

    private static boolean counted(OpenWorkspace open, long people) {
        return open.draft().tally().current() && Long.valueOf(people).equals(open.draft().tally().total());
    }

    private static SegmentItem item(OpenWorkspace open, String id) {
        return open.segments().stream().filter(i -> i.id().equals(id)).findFirst()
                .orElse(new SegmentItem(id, "none", null, null, false));
    }
}
