package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.desk.Watching.until;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.state.DeskState;
import whom.desk.state.Draft;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.Stage;
import whom.desk.state.WhyPane;
import whom.rule.Condition;
import whom.rule.Edits;
import whom.rule.Literal;
import whom.rule.Mark;
import whom.rule.Operator;
import whom.rule.Rule;

/// A session over a shop of six people, driven by intents alone; every number was counted by hand.
@SuppressWarnings("NullAway") // what is missing fails the test that looks for it
class DeskTest {
    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = SixPeople.opened(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void opensWithEverySegmentCounted() {
        OpenWorkspace open = workspace(until(desk,
                s -> s.stage() instanceof Stage.Open(var w) && w.segments().size() == 3
                        && w.segments().stream().allMatch(i -> i.size() != null || i.broken() != null)));

        assertThat(open.facts().people()).isEqualTo(6);
        assertThat(open.segments()).extracting(s -> s.name() + " " + s.size()).containsExactly("French 3", "Regulars 2", "torn null");
        assertThat(open.segments().getLast().broken()).contains("torn.json").contains("line");
    }

    @Test
    void theNumberFollowsAnEditAndUndoBringsItBack() {
        counted("french", 3);

        desk.send(new Intent.Edit(rule -> Edits.insert(rule, whom.rule.Path.ROOT, 1,
                new Condition.OfAttribute("orders", whom.rule.Test.of(Operator.AT_LEAST, new Literal.Number(BigDecimal.TWO)), Mark.NONE))
                .rule()));
        Draft edited = counted("french", 1);
        assertThat(edited.tree().children()).hasSize(2);
        assertThat(edited.tree().children().get(1).figures().alone()).isEqualTo(2);
        assertThat(edited.canUndo()).isTrue();

        desk.send(new Intent.Undo());
        assertThat(counted("french", 3).canRedo()).isTrue();
        desk.send(new Intent.Redo());
        counted("french", 1);
    }

    @Test
    void aRowBecomesASegmentOfItsOwnAndTheNumberStays() {
        counted("french", 3);
        Condition regular = new Condition.OfAttribute("orders", whom.rule.Test.of(Operator.AT_LEAST, new Literal.Number(BigDecimal.TWO)),
                Mark.NONE);
        desk.send(new Intent.Edit(rule -> Edits.insert(rule, whom.rule.Path.ROOT, 1, regular).rule()));
        counted("french", 1);

        desk.send(new Intent.MakeSegment(whom.rule.Path.of(1)));

        OpenWorkspace open = workspace(until(desk, s -> s.stage() instanceof Stage.Open(var w) && w.segments().size() == 4
                && w.segments().stream().anyMatch(i -> i.name().equals("Orders at least 2") && Long.valueOf(2).equals(i.size()))));
        assertThat(open.draft().rule().node(whom.rule.Path.of(1)))
                .hasValueSatisfying(node -> assertThat(node).isInstanceOf(Condition.InSegment.class));
        assertThat(counted("french", 1).tree().children().get(1).figures().alone()).isEqualTo(2);
        desk.send(new Intent.Undo());
        OpenWorkspace undone = workspace(until(desk, s -> s.stage() instanceof Stage.Open(var w)
                && !w.draft().rule().node(whom.rule.Path.of(1)).equals(open.draft().rule().node(whom.rule.Path.of(1)))));
        assertThat(undone.draft().rule().node(whom.rule.Path.of(1))).contains(regular);
    }

    @Test
    void anUnfinishedRowKeepsTheLastNumberAndSaysWhatIsMissing() {
        counted("french", 3);

        desk.send(new Intent.Edit(rule -> Edits.insert(rule, whom.rule.Path.ROOT, 1,
                new Condition.OfAttribute("orders", whom.rule.Test.of(Operator.AT_LEAST), Mark.NONE)).rule()));
        Draft draft = draft(until(desk, s -> isOpen(s) && draft(s).tree().children().size() == 2));

        assertThat(draft.tally().total()).isEqualTo(3);
        assertThat(draft.tally().current()).isFalse();
        assertThat(((RowItem) draft.tree().children().get(1)).problem()).isNotBlank();
    }

    @Test
    void nobodyIsExplained() {
        counted("french", 3);

        desk.send(new Intent.WriteText("country = 'FR' AND orders >= 100"));
        Draft empty = counted("french", 0);

        assertThat(empty.tally().zero()).isNotNull();
        assertThat(empty.tally().zero().without()).isEqualTo(3);
        assertThat(empty.tally().zero().text()).isEqualTo("0 left after “Orders at least 100”; without it 3.");
        assertThat(empty.tally().zero().path()).isEqualTo(whom.rule.Path.of(1));
    }

    @Test
    void textThatIsNoRuleSaysWhereAndChangesNothing() {
        Rule before = counted("french", 3).rule();

        desk.send(new Intent.WriteText("country = "));
        Draft draft = draft(until(desk, s -> isOpen(s) && draft(s).textProblem() != null));

        assertThat(draft.textProblem()).contains("line 1");
        assertThat(draft.rule()).isEqualTo(before);
    }

    @Test
    void editsReachTheFileByThemselves() throws Exception {
        counted("french", 3);

        desk.send(new Intent.WriteText("country = 'DE'"));
        until(desk, s -> isOpen(s) && draft(s).rule().root().children().getFirst() instanceof Condition.OfAttribute c
                && c.test().values().equals(List.of(new Literal.Text("DE"))) && draft(s).saved());

        assertThat(folder.resolve("shop/segments/french.json")).content().contains("\"DE\"");
    }

    @Test
    void anotherProgramsChangeIsNotLost() throws Exception {
        counted("french", 3);
        Path file = folder.resolve("shop/segments/french.json");
        String theirs = Files.readString(file).replace("\"FR\"", "\"GB\"");
        Files.writeString(file, theirs);

        desk.send(new Intent.WriteText("country = 'DE'"));
        until(desk, s -> isOpen(s) && draft(s).trouble() != null);
        assertThat(file).content().isEqualTo(theirs);

        desk.send(new Intent.ReadSegmentAgain("french"));
        counted("french", 1);
        desk.send(new Intent.Undo());
        counted("french", 2);
    }

    @Test
    void aDeletedSegmentComesBack() {
        counted("french", 3);

        desk.send(new Intent.DeleteSegment("french"));
        DeskState deleted = until(desk, s -> isOpen(s) && workspace(s).segments().size() == 2 && s.notice() != null);
        assertThat(folder.resolve("shop/segments/french.json")).doesNotExist();

        desk.send(deleted.notice().action().intent());
        counted("french", 3);
        assertThat(folder.resolve("shop/segments/french.json")).exists();
    }

    @Test
    void previewShowsAMemberAndEveryVariantWithItsPeople() {
        counted("french", 3);

        DeskState shown = until(desk,
                s -> isOpen(s) && workspace(s).preview().page() != null && !workspace(s).preview().variants().isEmpty());
        var preview = workspace(shown).preview();
        assertThat(preview.person().key()).isEqualTo("ana@example.com");
        assertThat(preview.page().html()).contains("Thank you, Ana");
        assertThat(preview.page().variant()).isEqualTo("v1");
        assertThat(preview.variants()).extracting(v -> v.id() + " " + v.people()).containsExactly("v1 1", "v2 2");

        desk.send(new Intent.ChooseVariant("v2"));
        DeskState other = until(desk,
                s -> isOpen(s) && workspace(s).preview().page() != null && "v2".equals(workspace(s).preview().page().variant()));
        assertThat(workspace(other).preview().person().position()).isEqualTo(2);
    }

    @Test
    void peopleAreTheFirstMembers() {
        counted("french", 3);

        DeskState shown = until(desk, s -> isOpen(s) && workspace(s).people().table().current());

        assertThat(workspace(shown).people().table().pages().get(0).keys()).containsExactly("ana@example.com", "Bo@example.com",
                "dee@example.com");
        assertThat(workspace(shown).people().table().columns().getFirst().label()).isEqualTo("E-mail");
    }

    @Test
    void somebodyWhoIsInIsToldWhyWithTheEventsThatCounted() {
        counted("french", 3);
        desk.send(new Intent.ChooseSegment("regulars"));
        counted("regulars", 2);
        desk.send(new Intent.Explain("ana@example.com"));

        WhyPane.Card ana = card("ana@example.com", true);
        assertThat(ana.name()).isEqualTo("Ana");
        assertThat(ana.pinned()).isFalse();
        assertThat(ana.lines()).singleElement().isEqualTo(new WhyPane.Line("0", true, "has done Purchase at least 2 times over all time",
                "2 times; the last on 2 May 2026", List.of("2 May 2026 12:00", "1 May 2026 12:00"), 0, List.of()));
        assertThat(ana.change()).isEqualTo("To be out: has not done Purchase at least 2 times over all time");
    }

    @Test
    void somebodyWhoIsOutIsToldTheLeastChange() {
        counted("french", 3);
        desk.send(new Intent.WriteText("country = 'FR' AND (orders >= 3 OR NOT orders < 1 AND IN SEGMENT 'regulars')"));
        counted("french", 1);
        desk.send(new Intent.Explain(" CY@example.com"));

        WhyPane.Card cy = card("cy@example.com", false);
        assertThat(lines(cy.lines(), "")).containsExactly("- All of these are true ()", "  - Country is France (Country: DE)",
                "  + Any of these are true ()", "    - Orders at least 3 (Orders: 2)", "    + All of these are true ()",
                "      + not Orders less than 1 (Orders: 2)", "      + is in the segment Regulars (is in it)",
                "        + has done Purchase at least 2 times over all time (2 times; the last on 4 May 2026)");
        assertThat(cy.change()).isEqualTo("To be in: Country is France");
    }

    @Test
    void whoeverIsPinnedIsInWhateverTheRuleSays() {
        counted("french", 3);
        desk.send(new Intent.WriteText("country = 'FR' PIN IN ('eve@example.com')"));
        counted("french", 4);
        desk.send(new Intent.Explain("eve@example.com"));

        WhyPane.Card eve = card("eve@example.com", true);
        assertThat(eve.pinned()).isTrue();
        assertThat(eve.lines().getFirst().holds()).isFalse();
        assertThat(eve.change()).isEqualTo("To be out: no longer pinned in");
    }

    @Test
    void somebodyUnknownIsToldWhoWasPerhapsMeant() {
        counted("french", 3);
        desk.send(new Intent.Explain("anna@example.com"));
        assertThat(why(s -> workspace(s).why() instanceof WhyPane.Unknown))
                .isEqualTo(new WhyPane.Unknown("anna@example.com", "ana@example.com"));

        desk.send(new Intent.Explain("DEE@"));
        assertThat(why(s -> workspace(s).why() instanceof WhyPane.Unknown(var key, _) && key.equals("DEE@")))
                .as("the beginning is enough").isEqualTo(new WhyPane.Unknown("DEE@", "dee@example.com"));
        desk.send(new Intent.Explain("nobody"));
        assertThat(why(s -> workspace(s).why() instanceof WhyPane.Unknown(var key, _) && key.equals("nobody")))
                .isEqualTo(new WhyPane.Unknown("nobody", null));

        desk.send(new Intent.CloseWhy());
        why(s -> workspace(s).why().equals(WhyPane.CLOSED));
    }

    @Test
    void whoeverVanishedClosesTheCard() throws Exception {
        counted("french", 3);
        desk.send(new Intent.Explain("ana@example.com"));
        card("ana@example.com", true);

        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("shop/profiles.db"));
                Statement statement = other.createStatement()) {
            statement.executeUpdate("UPDATE people SET _key = 'somebody@example.com' WHERE _key = 'ana@example.com'");
        }
        desk.send(new Intent.WriteText("country = 'DE'"));
        why(s -> workspace(s).why().equals(WhyPane.CLOSED));
    }

    @Test
    void theCardFollowsTheRule() {
        counted("french", 3);
        desk.send(new Intent.Explain("ana@example.com"));
        card("ana@example.com", true);

        desk.send(new Intent.WriteText("country = 'DE'"));
        WhyPane.Card out = card("ana@example.com", false);
        assertThat(lines(out.lines(), "")).containsExactly("- Country is DE (Country: France)");

        desk.send(new Intent.Edit(rule -> Edits.insert(rule, whom.rule.Path.ROOT, 1,
                new Condition.OfAttribute("orders", whom.rule.Test.of(Operator.AT_LEAST), Mark.NONE)).rule()));
        assertThat(why(s -> workspace(s).why() instanceof WhyPane.Card c && !c.current() && draft(s).tree().children().size() == 2))
                .isEqualTo(out.stale());
        desk.send(new Intent.Explain("cy@example.com"));
        assertThat(why(s -> workspace(s).why() instanceof WhyPane.Untold)).isEqualTo(
                new WhyPane.Untold("cy@example.com", "The rule is not finished yet. Finish it, and this tells why."));
        desk.send(new Intent.Undo());
        card("cy@example.com", true);
    }

    @Test
    void exportIsPlannedWhenSomeoneLooksAndWritten() throws Exception {
        counted("french", 3);

        desk.send(new Intent.ChooseTab(Tab.EXPORT));
        desk.send(new ExportIntent.ChoosePreset("braze"));
        var plan = workspace(
                until(desk,
                        s -> isOpen(s) && "braze".equals(workspace(s).export().choice().preset()) && workspace(s).export().plan() != null))
                .export().plan();
        assertThat(plan.selected()).isEqualTo(3);
        assertThat(plan.written()).isEqualTo(1); // Bo never agreed, Dee unsubscribed
        assertThat(plan.suppressed()).isEqualTo(2);

        desk.send(new ExportIntent.StartExport(folder.resolve("out")));
        var receipt = workspace(until(desk, s -> isOpen(s) && workspace(s).export().receipt() != null)).export().receipt();
        assertThat(receipt.written()).isEqualTo(1);
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(f -> f.getFileName().toString())).anyMatch(f -> f.endsWith(".receipt.json"));
        }
    }

    @Test
    void aWorkspaceThatCannotBeOpenedLeavesTheOldOneOpen() throws Exception {
        counted("french", 3);
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve("workspace.json"), "{\n  \"name\": \n}\n");

        desk.send(new Intent.OpenWorkspace(broken));
        DeskState state = until(desk, s -> s.notice() != null);

        assertThat(state.notice().text()).contains("workspace.json").contains("line 3");
        assertThat(workspace(state).facts().name()).isEqualTo("Six people");
        assertThat(broken.resolve("workspace.json")).content().isEqualTo("{\n  \"name\": \n}\n");
    }

    private Draft counted(String segment, long total) {
        return draft(until(desk, s -> isOpen(s) && draft(s).id().equals(segment) && draft(s).tally().current()
                && Long.valueOf(total).equals(draft(s).tally().total())));
    }

    private WhyPane.Card card(String key, boolean in) {
        return (WhyPane.Card) why(s -> workspace(s).why() instanceof WhyPane.Card c && c.current() && c.key().equals(key) && c.in() == in);
    }

    private WhyPane why(Predicate<DeskState> fits) {
        return workspace(until(desk, s -> isOpen(s) && fits.test(s))).why();
    }

    private static List<String> lines(List<WhyPane.Line> lines, String indent) {
        return lines.stream().flatMap(line -> Stream.concat(
                Stream.of(indent + (line.holds() ? "+ " : "- ") + line.phrase() + " (" + line.actual() + ")"),
                lines(line.below(), indent + "  ").stream())).toList();
    }

    static boolean isOpen(DeskState state) {
        return state.stage() instanceof Stage.Open(var open) && open.draft() != null;
    }

    private static OpenWorkspace workspace(DeskState state) {
        return ((Stage.Open) state.stage()).workspace();
    }

    static Draft draft(DeskState state) {
        return java.util.Objects.requireNonNull(workspace(state).draft());
    }
}
