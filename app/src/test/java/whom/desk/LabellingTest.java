package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.desk.Watching.until;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.state.DeskState;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.Notice;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.Stage;
import whom.desk.state.Suggestions.Suggestion;
import whom.desk.state.WhyPane;

/// What people read for a value is changed while six people are shown; three of them live in FR, which is read as France at first.
@SuppressWarnings("NullAway") // what is missing fails the test that looks for it
class LabellingTest {
    @TempDir
    private Path folder;
    private Desk desk;
    private Path file;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("shop/workspace.json");
        SixPeople.write(folder.resolve("shop"));
        // Somebody's own remarks, which no version of ours knows.
        Files.writeString(file, Files.readString(file).replace("\"zone\":", "\"remark\": {\"by\": [1.50, null]}, \"zone\":")
                .replace("{\"FR\": \"France\"}", "{\"FR\": \"France\"}, \"source\": \"shop\""));
        desk = SixPeople.desk(folder);
        desk.send(new Intent.OpenWorkspace(folder.resolve("shop")));
        when(s -> DeskTest.draft(s).tally().current() && Long.valueOf(3).equals(DeskTest.draft(s).tally().total()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theFileGetsTheLabelAndNothingElse() throws Exception {
        ObjectNode before = file();

        desk.send(new Intent.LabelValue("country", "DE", " Germany "));
        when(s -> s.notice() != null);

        ((ObjectNode) before.at("/attributes/country/labels")).put("DE", "Germany");
        assertThat(file()).isEqualTo(before);
        assertThat(Files.readString(file)).contains("\"zone\": \"Europe/Paris\",\n  \"as_of\"").contains("1.50");
    }

    @Test
    void itIsReadAtOnceWhereverTheValueIs() {
        desk.send(new Intent.AskValues("country"));
        desk.send(new Intent.Explain("ana@example.com"));
        desk.send(new Intent.OpenPerson("ana@example.com"));
        when(s -> !shop(s).suggestions().values().isEmpty() && shop(s).why() instanceof WhyPane.Card);
        assertThat(sentence(desk.state())).isEqualTo("People whose country is France.");

        desk.send(new Intent.LabelValue("country", "FR", "La France"));

        DeskState state = when(s -> sentence(s).contains("La France") && countries(s).contains("La France")
                && shop(s).why() instanceof WhyPane.Card card && card.lines().toString().contains("La France")
                && shop(s).people().person().toString().contains("La France"));
        assertThat(((RowItem) DeskTest.draft(state).tree().children().getFirst()).phrase()).isEqualTo("Country is La France");
        assertThat(countries(state)).containsExactlyInAnyOrder("La France", "fr", "La France");
        assertThat(shop(state).suggestions().values()).contains(new Suggestion("FR", "La France", 2));
        assertThat(shop(state).facts().schema().attribute("country").orElseThrow().labelOf("FR")).isEqualTo("La France");
        assertThat(DeskTest.draft(state).text()).as("rules keep the value").contains("'FR'");
    }

    @Test
    void undoBringsTheFileBackAsItWas() throws Exception {
        ObjectNode before = file();
        desk.send(new Intent.LabelValue("country", "FR", "La France"));
        Notice notice = when(s -> s.notice() != null && sentence(s).contains("La France")).notice();
        assertThat(notice.text()).isEqualTo("“FR” is read as “La France” now.");
        assertThat(notice.action().label()).isEqualTo("Undo");

        desk.send(notice.action().intent());
        when(s -> sentence(s).equals("People whose country is France."));

        assertThat(file()).isEqualTo(before);
    }

    @Test
    void withoutALabelTheValueIsReadAsItIsStored() throws Exception {
        desk.send(new Intent.LabelValue("country", "FR", ""));

        DeskState state = when(s -> sentence(s).equals("People whose country is FR.") && s.notice() != null);

        assertThat(state.notice().text()).isEqualTo("“FR” is read as it is stored now.");
        assertThat(file().at("/attributes/country").has("labels")).isFalse();
        assertThat(file().at("/attributes/country/source").textValue()).isEqualTo("shop");
    }

    @Test
    void anotherProgramsChangeIsNotLost() throws Exception {
        String theirs = Files.readString(file).replace("\"Orders\"", "\"Number of orders\"");
        Files.writeString(file, theirs);

        desk.send(new Intent.LabelValue("country", "FR", "La France"));

        Notice notice = when(s -> s.notice() != null).notice();
        assertThat(notice.tone()).isEqualTo(Notice.Tone.PROBLEM);
        assertThat(notice.text()).contains("was changed by somebody else");
        assertThat(file).content().isEqualTo(theirs);
        assertThat(sentence(desk.state())).isEqualTo("People whose country is France.");
    }

    @Test
    void exportsKeepTheValue() throws Exception {
        desk.send(new Intent.LabelValue("country", "FR", "La France"));
        when(s -> sentence(s).contains("La France"));
        desk.send(new Intent.ChooseTab(Tab.EXPORT));
        desk.send(new ExportIntent.ChoosePreset("braze"));
        desk.send(new ExportIntent.ChooseColumn("country", true));
        when(s -> shop(s).export().plan() != null && shop(s).export().plan().header().contains("country"));

        desk.send(new ExportIntent.StartExport(folder.resolve("out")));
        when(s -> shop(s).export().receipt() != null);

        assertThat(written()).anyMatch(text -> text.contains("FR")).noneMatch(text -> text.contains("La France"));
    }

    private List<String> written() throws IOException {
        try (var files = Files.list(folder.resolve("out"))) {
            return files.filter(f -> f.getFileName().toString().endsWith(".csv")).map(f -> {
                try {
                    return Files.readString(f);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }).toList();
        }
    }

    private ObjectNode file() throws IOException {
        return (ObjectNode) new ObjectMapper().readTree(file.toFile());
    }

    private DeskState when(Predicate<DeskState> fits) {
        return until(desk, s -> DeskTest.isOpen(s) && fits.test(s));
    }

    private static OpenWorkspace shop(DeskState state) {
        return ((Stage.Open) state.stage()).workspace();
    }

    private static String sentence(DeskState state) {
        return DeskTest.draft(state).sentence();
    }

    /// The column of countries as the list of people shows it.
    private static List<String> countries(DeskState state) {
        var table = shop(state).people().table();
        int column = table.columns().stream().map(c -> c.name()).toList().indexOf("country");
        return table.pages().values().stream().flatMap(page -> page.rows().stream()).map(row -> row.get(column)).toList();
    }
}
