package whom.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.DataIntent;
import whom.desk.Intent;
import whom.desk.state.ImportPane.At;
import whom.desk.state.OpenWorkspace;
import whom.workspace.Workspace;

/// Somebody with a list and no help: the file, one Enter, and the people are there.
class FirstMinuteTest {
    @TempDir
    private Path folder;

    @Test
    void aFileBecomesPeopleByOneEnterAndAQuestionIsAnsweredByKeys() throws Exception {
        Workspace.create(folder.resolve("other"), ZoneId.of("UTC"), "email");
        Path first = Files.writeString(folder.resolve("guests.csv"), "Vorname;E-Mail\nAna;ana@example.com\nBo;bo@example.com\n");
        Path second = Files.writeString(folder.resolve("births.csv"), "E-Mail,Geburtstag\nana@example.com,04/05/1990\n");
        try (AtTheWindow window = new AtTheWindow(folder.resolve("other"), folder.resolve("settings.json"))) {
            window.send(new Intent.BeginWithFile(first));
            window.until("the sheet", open -> at(open) instanceof At.Asked && open.intake().sheet().fresh().equals("guests"));
            assertThat(window.focused()).isEqualTo("import");
            window.press(KeyCode.ENTER);
            window.until("two people", open -> at(open) instanceof At.Done && open.facts().people() == 2);
            assertThat(window.text("#import-done")).isEqualTo("2 people imported");
            assertThat(window.focused()).isEqualTo("import-go");
            window.press(KeyCode.ENTER);
            window.until("the sheet is gone", open -> !open.intake().sheet().open());

            window.send(new DataIntent.ImportFile(second));
            window.until("the question", open -> at(open) instanceof At.Asked asked && asked.sheet().questions().size() == 1);
            assertThat(window.focused()).isEqualTo("answer-1-dmy");
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.ENTER);
            window.until("the answer", open -> at(open) instanceof At.Asked asked && asked.sheet().questions().getFirst().answered());
            assertThat(window.focused()).isEqualTo("import");
            window.press(KeyCode.ENTER);
            window.until("a birthday", open -> at(open) instanceof At.Done);
            assertThat(window.open().facts().schema().attribute("Geburtstag")).isPresent();

            window.click("#import-undo");
            window.until("it is undone", open -> at(open) instanceof At.Done(var result) && "1 changed back".equals(result.undone()));
            assertThat(window.text("#import-done")).isEqualTo("The import is undone");
        }
    }

    private static At at(OpenWorkspace open) {
        return open.intake().sheet().at();
    }
}
