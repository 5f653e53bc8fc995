package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.desk.Watching.until;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.state.DeskState;
import whom.desk.state.ImportCounts;
import whom.desk.state.ImportPane;
import whom.desk.state.ImportPane.At;
import whom.desk.state.ImportSheet;
import whom.desk.state.ImportSheet.ColumnItem;
import whom.desk.state.ImportsPane;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.Stage;

/// A file on its way into the shop of six people, driven by intents alone.
@SuppressWarnings("NullAway") // what is missing fails the test that looks for it
class ImportPageTest {
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

    private void choose(String name, String csv) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, csv);
        desk.send(new DataIntent.ImportFile(file));
    }

    private static OpenWorkspace workspace(DeskState state) {
        return ((Stage.Open) state.stage()).workspace();
    }

    private ImportPane sheet(Predicate<At> says) {
        return workspace(until(desk, state -> state.stage() instanceof Stage.Open(var w) && w.intake().sheet().open()
                && says.test(w.intake().sheet().at()))).intake().sheet();
    }

    /// The sheet once it is tried out, and no earlier mapping's numbers stand in it.
    private At.Asked tried(Predicate<ImportSheet> says) {
        return (At.Asked) sheet(at -> at instanceof At.Asked a && a.trial().running() == null
                && (a.trial().outcome() != null || a.trial().failure() != null) && says.test(a.sheet())).at();
    }

    private At.Done done() {
        return (At.Done) sheet(At.Done.class::isInstance).at();
    }

    @Test
    void oneWordImportsAFileWithoutQuestionsAndAnotherTakesItBack() throws Exception {
        choose("news 2026-05.csv", """
                E-Mail;Vorname;Punkte
                ana@example.com;Ana;1.250,50
                gus@example.com;Gus;3,25
                bo@example.com;;7
                  ;Max;1
                """);
        At.Asked asked = tried(_ -> true);
        assertThat(asked.sheet().about()).containsExactly("4 rows", "3 columns", "cells divided by semicolon", "UTF-8");
        assertThat(asked.sheet().questions()).isEmpty();
        assertThat(asked.sheet().columns()).extracting(c -> c.header() + " → " + c.target() + ", " + c.form() + ", " + c.why())
                .containsExactly("E-Mail → E-mail, E-mail, its name", "Vorname → First name, Text, its name",
                        "Punkte → Punkte, new, Number, decimal comma, new");
        assertThat(asked.trial().outcome().counts()).isEqualTo(new ImportCounts(4, 1, 2, 0, 1, 0, 0));
        assertThat(asked.trial().outcome().rejects()).singleElement().satisfies(r -> assertThat(r.line()).isEqualTo(5));
        assertThat(workspace(desk.state()).facts().people()).as("nothing is written yet").isEqualTo(6);

        desk.send(new DataIntent.RunImport());
        At.Done done = done();
        assertThat(done.result().outcome().counts().taken()).isEqualTo(3);
        assertThat(Files.readString(Path.of(done.result().rejects()))).contains("Max");
        assertThat(folder.resolve("shop/mappings/news.json")).content().contains("\"Punkte\"", "\"number\"", "\"decimal\" : \",\"");
        assertThat(workspace(desk.state()).facts().people()).isEqualTo(7);

        desk.send(new DataIntent.LeaveImport());
        // The workspace stands at a moment before the import: what it changed of Ana and Bo was not so then, and whoever it added counts as always there.
        desk.send(new Intent.WriteText("Punkte > 3"));
        until(desk, state -> workspace(state).draft() != null && Long.valueOf(1).equals(workspace(state).draft().tally().total())
                && workspace(state).draft().tally().current());

        desk.send(new DataIntent.ShowImports(true));
        ImportsPane log = workspace(until(desk, s -> workspace(s).intake().log().entries() != null)).intake().log();
        assertThat(log.entries().getFirst()).satisfies(entry -> {
            assertThat(entry.file()).isEqualTo("news 2026-05.csv");
            assertThat(entry.facts()).isEqualTo("1 added, 2 updated, 1 rejected");
        });
        desk.send(new DataIntent.UndoImport(log.entries().getFirst().id()));
        ImportsPane after = workspace(until(desk, s -> workspace(s).intake().log().said() != null
                && !workspace(s).intake().log().entries().get(1).undone().isEmpty())).intake().log();
        assertThat(after.said()).isEqualTo("1 person removed, 2 changed back");
        assertThat(workspace(desk.state()).facts().people()).isEqualTo(6);
    }

    @Test
    void whatTheDataCannotDecideIsAskedAndTheAnswerIsKeptForTheNextFile() throws Exception {
        String file = "email,Geburtstag,Newsletter\nana@example.com,04/05/1990,yes\nbo@example.com,12/11/1985,no\n";
        choose("club.csv", file);
        ImportSheet sheet = tried(s -> s.questions().size() == 2).sheet();
        assertThat(sheet.questions()).extracting(q -> q.text() + " " + q.answers().chosen()).containsExactly(
                "Which day is 04/05/1990 in “Geburtstag”? Nothing in the column says. dmy",
                "Does “Newsletter” say who agreed to e-mail? Nobody is taken to have agreed unless you say so. no");
        assertThat(sheet.questions().getFirst().answers().options()).extracting(ImportSheet.Option::text).containsExactly("May 4, 1990",
                "April 5, 1990");

        desk.send(new DataIntent.AnswerImport(1, "order", "mdy"));
        desk.send(new DataIntent.AnswerImport(2, "consent", "yes"));
        sheet = tried(s -> s.questions().stream().allMatch(ImportSheet.QuestionItem::answered)).sheet();
        assertThat(sheet.columns()).extracting(ColumnItem::form).containsExactly("E-mail", "Date, month first", "Yes or no");
        assertThat(sheet.columns().get(2).to()).isEqualTo("consent.email");
        desk.send(new DataIntent.RunImport());
        done();

        choose("club-2.csv", file.replace("bo@", "gus@"));
        ImportSheet again = tried(s -> s.origin() != null).sheet();
        assertThat(again.questions()).as("nothing is asked twice").isEmpty();
        assertThat(again.columns()).extracting(ColumnItem::form).containsExactly("E-mail", "Date, month first", "Yes or no");
        assertThat(again.origin().saved()).isTrue();

        desk.send(new DataIntent.MapAfresh());
        assertThat(tried(s -> s.origin() == null).sheet().questions()).isNotEmpty();
    }

    @Test
    void aColumnTakesTheMeaningOfAnotherAndWhatIsMissingIsSaid() throws Exception {
        choose("odd.csv", "email,spare address,score\n,ana@example.com,3\n,zoe@example.com,twelve\n,cy@example.com,5\n");
        desk.send(new DataIntent.LookAtColumn(2));
        At.Asked asked = tried(s -> s.opened() != null);
        assertThat(asked.trial().outcome().counts().rejected()).isEqualTo(3);
        assertThat(asked.sheet().opened().fields()).extracting(ImportSheet.FieldItem::id).containsExactly("type", "clean", "missing",
                "allowed",
                "required", "empty");
        ImportSheet.FieldItem.OneOf type = (ImportSheet.FieldItem.OneOf) asked.sheet().opened().fields().getFirst();
        assertThat(type.choice().options()).extracting(o -> o.text() + " " + o.right()).contains("Number 66% fit", "Text ");

        desk.send(new DataIntent.AimColumn(1, "email"));
        desk.send(new DataIntent.SetColumn(2, "type", "NUMBER"));
        desk.send(new DataIntent.SetColumn(2, "max", "4"));
        asked = tried(s -> s.columns().get(1).to().equals("email") && s.columns().get(2).form().equals("Number"));
        assertThat(asked.sheet().columns().getFirst().skipped()).isTrue();
        // ana's 3 is allowed, twelve is no number, 5 is more than 4
        assertThat(asked.trial().outcome().counts()).isEqualTo(new ImportCounts(3, 0, 1, 0, 2, 0, 0));

        desk.send(new DataIntent.AimColumn(1, ""));
        ImportSheet snagged = ((At.Asked) sheet(at -> at instanceof At.Asked a && !a.sheet().snags().isEmpty()).at()).sheet();
        assertThat(snagged.snags()).extracting(ImportSheet.SnagItem::text)
                .containsExactly("No column tells people apart. Choose the one that holds E-mail.");
        desk.send(new DataIntent.RunImport());
        desk.send(new DataIntent.LeaveImport());
        until(desk, state -> !workspace(state).intake().sheet().open() && state.notice() != null);
        desk.send(desk.state().notice().action().intent());
        assertThat(((At.Asked) sheet(At.Asked.class::isInstance).at()).sheet().snags()).as("as it was left").hasSize(1);
    }

    @Test
    void ofSeveralTablesThoseThatAreTickedComeInTogether() throws Exception {
        Path file = folder.resolve("both.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String[] entry : new String[][]{{"names.csv", "email,first_name\ngus@example.com,Gus\n"},
                {"scores.csv", "email,score\ngus@example.com,7\nzoe@example.com,8\n"}, {"colours.csv", "colour\nred\n"}}) {
                zip.putNextEntry(new ZipEntry(entry[0]));
                zip.write(entry[1].getBytes(StandardCharsets.UTF_8));
            }
        }
        desk.send(new DataIntent.ImportFile(file));
        ImportSheet sheet = tried(_ -> true).sheet();
        assertThat(sheet.parts()).extracting(p -> p.name() + " " + p.rows() + " " + p.wanted()).containsExactly("names.csv 1 true",
                "scores.csv 2 true", "colours.csv 1 false");
        desk.send(new DataIntent.LookAtPart("scores.csv"));
        desk.send(new DataIntent.AimColumn(1, "points"));
        desk.send(new DataIntent.TakePart("names.csv", false));
        assertThat(tried(s -> !s.parts().getFirst().wanted()).trial().outcome().counts()).isEqualTo(new ImportCounts(2, 2, 0, 0, 0, 0, 0));
        desk.send(new DataIntent.TakePart("names.csv", true));
        // Gus comes twice: a row of his own, and one that is merged with it.
        assertThat(tried(s -> s.parts().getFirst().wanted()).trial().outcome().counts().read()).isEqualTo(3);
        desk.send(new DataIntent.RunImport());
        done();
        assertThat(workspace(desk.state()).facts().people()).isEqualTo(8);
        assertThat(workspace(desk.state()).facts().schema().attribute("points")).isPresent();
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndOneThatIsCalledAgainIsLookedAtAgain() throws Exception {
        choose("torn.csv", "email,name\nana@example.com,\"never closed\n");
        assertThat(((At.Refused) sheet(At.Refused.class::isInstance).at()).why()).contains("torn.csv, line 2");
        choose("torn.csv", "email,name\nana@example.com,closed\n");
        assertThat(tried(_ -> true).sheet().first()).isEqualTo(List.of(List.of("ana@example.com", "closed")));
    }
}
