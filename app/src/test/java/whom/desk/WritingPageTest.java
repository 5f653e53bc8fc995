package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.desk.Watching.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.state.DeskState;
import whom.desk.state.Language;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.Stage;
import whom.desk.state.WritingPane.Sheet;
import whom.desk.writing.Flaw;

/// A template is written, saved, and asked about before it would be lost.
@SuppressWarnings("NullAway") // what is missing fails the test that looks for it
class WritingPageTest {
    @TempDir
    private Path folder;
    private Path file;
    private Path settings;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        SixPeople.write(folder.resolve("shop"));
        file = folder.resolve("shop/templates/thanks.liquid");
        settings = folder.resolve("shop/templates/thanks.json");
        Files.writeString(file, "<p>Hello {{ first_name }}</p>\r\n<p>Bye</p>\r\n");
        desk = SixPeople.desk(folder);
        desk.send(new Intent.OpenWorkspace(folder.resolve("shop")));
        workspace(open -> open.draft() != null && open.draft().tally().current());
        desk.send(new Intent.OpenWriting(null));
        workspace(open -> open.writing().open());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private OpenWorkspace workspace(Predicate<OpenWorkspace> fits) {
        DeskState found = until(desk, state -> state.stage() instanceof Stage.Open(var open) && fits.test(open));
        return ((Stage.Open) found.stage()).workspace();
    }

    private Sheet sheet(Predicate<Sheet> fits) {
        return workspace(open -> open.writing().sheet() != null && fits.test(open.writing().sheet())).writing().sheet();
    }

    private void type(String source) {
        Sheet now = sheet(_ -> true);
        desk.send(new Intent.TypeTemplate("thanks", now.revision(), source, now.subject(), now.preheader()));
    }

    @Test
    void whatIsTypedIsDrawnAtOnceAndWrittenOnlyWhenSaved() throws Exception {
        assertThat(sheet(_ -> true).source()).isEqualTo("<p>Hello {{ first_name }}</p>\n<p>Bye</p>\n");
        type("<p>Dear {{ first_name }}</p>\n");
        OpenWorkspace drawn = workspace(open -> open.preview().page() != null && open.preview().page().html().contains("Dear Ana"));
        assertThat(drawn.writing().unsaved()).containsExactly("thanks");
        assertThat(Files.readString(file)).startsWith("<p>Hello");

        desk.send(new Intent.TypeTemplate("thanks", drawn.writing().sheet().revision(), "<p>Dear {{ first_name }}</p>\n", "Dear you", ""));
        desk.send(new Intent.SaveTemplate());
        sheet(Sheet::saved);
        assertThat(Files.readString(file)).isEqualTo("<p>Dear {{ first_name }}</p>\r\n");
        assertThat(Files.readString(settings)).contains("\"subject\": \"Dear you\"", "\"name\": \"Thanks\"");
    }

    @Test
    void whatIsWrongIsToldInItsPlace() {
        type("<p>{{ frist_name }}</p>\n{{ x | shout }}");
        Sheet odd = sheet(s -> s.flaws().size() == 3);
        assertThat(odd.flaws().getFirst()).isEqualTo(
                new Flaw(6, 16, false, odd.flaws().getFirst().text()));
        assertThat(odd.flaws().getFirst().text()).contains("frist_name", "first_name");
        // While it is looked at anew, each mark stays with its words.
        type("<p>Dear {{ frist_name }}</p>\n{{ x | shout }}");
        assertThat(sheet(s -> s.source().contains("Dear")).flaws().getFirst().from()).isEqualTo(11);
        type("<p>\n{% if vip %}x");
        assertThat(sheet(s -> s.flaws().stream().anyMatch(Flaw::wrong)).flaws()).hasSize(1)
                .allMatch(flaw -> flaw.from() == 4 && flaw.to() == 16 && flaw.text().contains("if"));
    }

    @Test
    void anotherProgramsChangeComesInUnlessSomethingIsUnsaved() throws Exception {
        long before = sheet(_ -> true).revision();
        Files.writeString(file, "<p>Theirs</p>\n");
        Sheet taken = sheet(s -> s.source().equals("<p>Theirs</p>\n"));
        assertThat(taken.revision()).isGreaterThan(before);
        assertThat(taken.saved()).isTrue();

        type("<p>Mine</p>\n");
        Files.writeString(file, "<p>Theirs again</p>\n");
        assertThat(sheet(Sheet::theirs).source()).isEqualTo("<p>Mine</p>\n");
        desk.send(new Intent.SaveTemplate());
        assertThat(sheet(Sheet::theirs).saved()).isFalse();
        assertThat(Files.readString(file)).isEqualTo("<p>Theirs again</p>\n");

        desk.send(new Intent.KeepMine());
        sheet(s -> s.saved() && !s.theirs());
        assertThat(Files.readString(file)).isEqualTo("<p>Mine</p>\r\n");
        assertThat(Files.readString(folder.resolve("shop/.whom/set-aside/thanks-1.liquid"))).isEqualTo("<p>Theirs again</p>\n");

        type("<p>Mine too</p>\n");
        Files.writeString(file, "<p>Last</p>\n");
        sheet(Sheet::theirs);
        desk.send(new Intent.TakeTheirs());
        assertThat(sheet(s -> !s.theirs() && s.saved()).source()).isEqualTo("<p>Last</p>\n");
    }

    @Test
    void theUnsavedStaysWhileAnotherPageIsLookedAtAndInAnotherLanguage() {
        type("<p>Mine</p>");
        desk.send(new Intent.ChooseSegment("french"));
        assertThat(workspace(open -> !open.writing().open()).writing().unsaved()).containsExactly("thanks");
        desk.send(new Intent.OpenWriting("thanks"));
        assertThat(sheet(_ -> true).source()).isEqualTo("<p>Mine</p>");
        desk.send(new Intent.Speak(Language.GERMAN));
        desk.send(new Intent.CaretAt("thanks", 3));
        OpenWorkspace german = workspace(open -> open.writing().open() && open.writing().unsaved().equals(java.util.List.of("thanks"))
                && open.preview().page() != null && open.preview().page().html().contains("Mine"));
        assertThat(german.writing().sheet().source()).isEqualTo("<p>Mine</p>");
    }

    @Test
    void leavingAsksAndLosesNothingUnlessThatIsWanted() throws Exception {
        type("<p>Mine</p>");
        desk.send(new Intent.CloseWorkspace());
        assertThat(workspace(open -> !open.writing().leaving().isEmpty()).writing().leaving()).containsExactly("Thanks");
        desk.send(new Intent.Stay());
        workspace(open -> open.writing().leaving().isEmpty());
        desk.send(new Intent.CloseWorkspace());
        workspace(open -> !open.writing().leaving().isEmpty());
        desk.send(new Intent.LeaveUnsaved(true));
        until(desk, state -> state.stage() instanceof Stage.Start);
        assertThat(Files.readString(file)).isEqualTo("<p>Mine</p>");
    }

    @Test
    void leavingWithoutSavingLeavesTheFile() throws Exception {
        type("<p>Mine</p>");
        desk.send(new Intent.CloseWorkspace());
        workspace(open -> !open.writing().leaving().isEmpty());
        desk.send(new Intent.LeaveUnsaved(false));
        until(desk, state -> state.stage() instanceof Stage.Start);
        assertThat(Files.readString(file)).startsWith("<p>Hello");
    }

    @Test
    void aPlaceIsRevealedAndTheCaretIsTold() {
        desk.send(new Intent.RevealSource("thanks", 8));
        assertThat(sheet(s -> s.reveal() != null).reveal().offset()).isEqualTo(8);
        desk.send(new Intent.CaretAt("thanks", 5));
        assertThat(sheet(s -> s.caret() == 5).caret()).isEqualTo(5);
    }

    @Test
    void aSegmentBecomesABranchByItsRuleOrByItsName() throws Exception {
        type("<p>\n</p>\n");
        desk.send(new Intent.InsertSegment("french", 4));
        Sheet french = sheet(s -> s.source().contains("endif"));
        // Two of the three French wrote it large, and one small.
        assertThat(french.source()).isEqualTo(
                "<p>\n{% if country == 'FR' or country == 'fr' %}{% comment %} French {% endcomment %}\n  \n{% endif %}\n</p>\n");
        assertThat(french.reveal().offset()).isEqualTo(french.source().indexOf("\n{% endif"));

        desk.send(new Intent.CaretAt("thanks", french.reveal().offset()));
        desk.send(new Intent.InsertSegment("regulars", -1));
        Sheet both = sheet(s -> s.source().contains("elsif"));
        assertThat(both.source()).contains("{% elsif segment == 'regulars' %}{% comment %} Regulars {% endcomment %}");
        assertThat(until(desk, state -> state.notice() != null).notice().text())
                .startsWith("“Regulars” stands in the template by its name");
        assertThat(both.saved()).isFalse();
    }

    @Test
    void aNewTemplateIsWrittenAndOpenedUnderANameThatNobodyHas() throws Exception {
        desk.send(new Intent.BeginTemplate());
        var beginning = workspace(open -> open.writing().beginning() != null).writing().beginning();
        assertThat(beginning.starters()).extracting(item -> item.id()).containsExactly("banner", "win-back", "order-list", "blank");
        assertThat(beginning.starters().getFirst().wants()).extracting(want -> want.found()).containsExactly("first_name", "country",
                "orders");
        assertThat(beginning.starters().get(1).wants()).extracting(want -> want.found()).containsExactly("first_name", null, null);

        desk.send(new Intent.MakeTemplate("banner", "Thanks", java.util.Map.of("first_name", "first_name")));
        Sheet made = sheet(s -> s.id().equals("thanks-2"));
        assertThat(made.saved()).isTrue();
        assertThat(made.name()).isEqualTo("Thanks");
        assertThat(Files.readString(folder.resolve("shop/templates/thanks-2.liquid"))).contains("{{ first_name |")
                .doesNotContain("orders >=");
        workspace(open -> open.writing().beginning() == null && open.preview().page() != null
                && open.preview().page().html().contains("10 % on your next order"));
    }
}
