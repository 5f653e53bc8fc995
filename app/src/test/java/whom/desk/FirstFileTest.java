package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.desk.Watching.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.state.DeskState;
import whom.desk.state.ImportPane.At;
import whom.desk.state.Notice;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.Stage;
import whom.desk.state.WhyPane;
import whom.profile.Kind;

/// Somebody has a list and no workspace yet.
class FirstFileTest {
    @TempDir
    private Path folder;

    /// The workspace once its file is imported, as one Enter in the sheet does.
    private OpenWorkspace begun(Desk desk, String name, String csv) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, csv);
        desk.send(new Intent.BeginWithFile(file));
        until(desk, state -> state.stage() instanceof Stage.Open(var w) && w.intake().sheet().at() instanceof At.Asked);
        desk.send(new DataIntent.RunImport());
        return ((Stage.Open) until(desk, state -> state.stage() instanceof Stage.Open(var w) && w.intake().sheet().at() instanceof At.Done)
                .stage()).workspace();
    }

    private static Notice notice(DeskState state) {
        return Objects.requireNonNull(state.notice());
    }

    @Test
    void aFileOfPeopleBecomesAWorkspaceThatIsOpen() throws Exception {
        try (Desk desk = SixPeople.desk(folder)) {
            OpenWorkspace open = begun(desk, "Kunden Mai.csv", """
                    Vorname;E-Mail Address;Umsatz;Geburtstag
                    Ana;ana@example.com;12.5;1990-04-01
                    Bo;bo@example.com;3;1985-12-24
                    """);
            assertThat(open.facts().name()).isEqualTo("Kunden Mai");
            assertThat(open.facts().people()).isEqualTo(2);
            assertThat(open.facts().schema().key()).isEqualTo("email");
            assertThat(open.facts().schema().attributes()).extracting(attribute -> attribute.name() + " " + attribute.kind())
                    .containsExactlyInAnyOrder("email TEXT", "Vorname TEXT", "Umsatz NUMBER", "Geburtstag DATE");
            assertThat(open.intake().sheet().fresh()).isEqualTo("Kunden Mai");
            assertThat(desk.settings().recent()).containsExactly(folder.resolve("copies/Kunden Mai"));
        }
    }

    @Test
    void aListAsASpreadsheetWritesItCanBeAskedAndExported() throws Exception {
        try (Desk desk = SixPeople.desk(folder)) {
            OpenWorkspace open = begun(desk, "Gäste.csv", "E-Mail;Geburtstag;consent.email\nana@example.com;14.07.1953;yes\n");
            assertThat(open.facts().schema().attribute("Geburtstag")).hasValueSatisfying(a -> assertThat(a.kind()).isEqualTo(Kind.DATE));
            assertThat(open.tab()).as("there is no mail to preview").isEqualTo(OpenWorkspace.Tab.PEOPLE);

            desk.send(new Intent.NewSegment());
            desk.send(new Intent.ChooseTab(OpenWorkspace.Tab.EXPORT));
            var planned = until(desk, state -> state.stage() instanceof Stage.Open(var w) && w.export().plan() != null);
            var plan = Objects.requireNonNull(((Stage.Open) planned.stage()).workspace().export().plan());
            assertThat(plan.written()).isEqualTo(1);
            assertThat(plan.rows().getFirst().getFirst()).isEqualTo("ana@example.com");
        }
    }

    @Test
    void peopleAreCalledByTheNamesOfTheFile() throws Exception {
        try (Desk desk = SixPeople.desk(folder)) {
            begun(desk, "people.csv", "E-Mail;First Name;Last-Name\nana@example.com;Ana;Morel\n");
            desk.send(new Intent.NewSegment());
            desk.send(new Intent.Explain("ana@example.com"));

            var told = until(desk, state -> state.stage() instanceof Stage.Open(var w) && w.why() instanceof WhyPane.Card);
            assertThat(((WhyPane.Card) ((Stage.Open) told.stage()).workspace().why()).name()).isEqualTo("Ana Morel");
        }
    }

    @Test
    void aFileWithNobodyInItLeavesNothingBehind() throws Exception {
        assertThat(refused("nobody.csv", "email,name\n"))
                .isEqualTo(folder.resolve("nobody.csv") + ": has the names of columns and nobody below them");
    }

    @Test
    void whatCouldNotBeReadIsKeptWithItsReason() throws Exception {
        try (Desk desk = SixPeople.desk(folder)) {
            OpenWorkspace open = begun(desk, "people.csv", "email,name\nana@example.com,Ana\n,Nobody\nbo@example.com,Bo,too many\n");
            Path rejects = folder.resolve("copies/people/rejects/people.csv");
            assertThat(((At.Done) open.intake().sheet().at()).result().rejects()).isEqualTo(rejects.toString());
            assertThat(Files.readString(rejects)).contains("Nobody", "too many");
        }
    }

    @Test
    void aSecondFileOfThatNameGetsAFolderOfItsOwn() throws Exception {
        try (Desk desk = SixPeople.desk(folder)) {
            begun(desk, "people.csv", "email\nana@example.com\n");
            desk.send(new Intent.CloseWorkspace());
            until(desk, state -> state.stage() instanceof Stage.Start);
            begun(desk, "people.csv", "email\nbo@example.com\n");
            assertThat(folder.resolve("copies/people 2/workspace.json")).exists();
        }
    }

    @Test
    void aFileThatTellsNobodyApartLeavesNothingBehind() throws Exception {
        assertThat(refused("colours.csv", "name,colour\nAna,red\n")).isEqualTo(folder.resolve("colours.csv")
                + ": no column tells people apart; name one of them email, customer_id or id (columns: name, colour)");
    }

    @Test
    void whoLeavesTheSheetLeavesNothingBehind() throws Exception {
        try (Desk desk = SixPeople.desk(folder)) {
            Files.writeString(folder.resolve("people.csv"), "email\nana@example.com\n");
            desk.send(new Intent.BeginWithFile(folder.resolve("people.csv")));
            until(desk, state -> state.stage() instanceof Stage.Open);
            desk.send(new DataIntent.LeaveImport());
            until(desk, state -> state.stage() instanceof Stage.Start);
            assertThat(folder.resolve("copies")).isEmptyDirectory();
            assertThat(desk.settings().recent()).isEmpty();
        }
    }

    @Test
    void aFileThatIsTornLeavesNothingBehind() throws Exception {
        assertThat(refused("torn.csv", "email,name\nana@example.com,\"never closed\n")).startsWith(folder.resolve("torn.csv") + ", line 2");
    }

    /// What is said of a file that becomes no workspace.
    private String refused(String name, String csv) throws Exception {
        try (Desk desk = SixPeople.desk(folder)) {
            Path file = folder.resolve(name);
            Files.writeString(file, csv);
            desk.send(new Intent.BeginWithFile(file));
            var refused = until(desk, state -> state.notice() != null);
            assertThat(refused.stage()).isInstanceOf(Stage.Start.class);
            Path copies = folder.resolve("copies");
            if (Files.exists(copies)) {
                assertThat(copies).isEmptyDirectory();
            }
            return notice(refused).text();
        }
    }
}
