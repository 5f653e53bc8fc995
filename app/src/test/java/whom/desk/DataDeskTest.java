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
import whom.desk.state.DataPane;
import whom.desk.state.DuplicatesPane;
import whom.desk.state.DuplicatesPane.Field;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.QualityPane;
import whom.desk.state.Stage;

/// The data of the shop of six people, and of somebody who came twice, looked through by intents alone.
@SuppressWarnings("NullAway") // what is missing fails the test that looks for it
class DataDeskTest {
    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        Path shop = folder.resolve("shop");
        SixPeople.write(shop);
        Files.writeString(shop.resolve("data/more.csv"), """
                email,first_name,last_name,birth_date,country
                greta@one.example,Greta,Sandholm,1984-03-02,DE
                sandholm@two.example,Greta,Sandhölm,1984-03-02,
                """);
        Files.writeString(shop.resolve("workspace.json"), Files.readString(shop.resolve("workspace.json")).replace(
                "{\"file\": \"data/events.csv\"", "{\"file\": \"data/more.csv\", \"as\": \"profiles\"}, {\"file\": \"data/events.csv\""));
        desk = SixPeople.desk(folder);
        desk.send(new Intent.OpenWorkspace(shop));
        until(desk, state -> state.stage() instanceof Stage.Open);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private OpenWorkspace workspace(Predicate<OpenWorkspace> wanted) {
        return ((Stage.Open) until(desk, state -> state.stage() instanceof Stage.Open(var open) && wanted.test(open)).stage()).workspace();
    }

    private DuplicatesPane duplicates(Predicate<DuplicatesPane> wanted) {
        return workspace(open -> wanted.test(open.data().duplicates())).data().duplicates();
    }

    @Test
    void aPairIsMergedPartedAndEachTakenBack() {
        desk.send(new DataIntent.ShowDuplicates(true));
        DuplicatesPane pane = duplicates(
                p -> p.shown() != null && p.shown().fields().stream().anyMatch(f -> f.kept() != DuplicatesPane.Kept.OPEN));
        assertThat(pane.waiting()).isOne();
        assertThat(pane.shown().stays()).as("of whom more is known").isEqualTo("greta@one.example");
        assertThat(pane.shown().fields()).filteredOn(f -> f.label().equals("E-mail") || f.label().equals("Country")).extracting(Field::kept)
                .containsOnly(DuplicatesPane.Kept.STAYS);

        desk.send(new DataIntent.SwapPair());
        assertThat(duplicates(p -> p.shown().stays().equals("sandholm@two.example")).waiting()).isOne();
        desk.send(new DataIntent.MergePair());
        pane = duplicates(p -> p.said() != null && p.said().undoes());
        assertThat(pane.said().text()).isEqualTo("Merged “Greta Sandholm” into “Greta Sandhölm”.");
        assertThat(pane.waiting()).isZero();
        assertThat(workspace(open -> open.facts().people() == 7).facts().people()).isEqualTo(7);
        desk.send(new DataIntent.UndoPair());
        duplicates(p -> p.said() != null && !p.said().undoes() && p.waiting() == 1);
        assertThat(workspace(open -> open.facts().people() == 8).facts().people()).isEqualTo(8);

        desk.send(new DataIntent.PartPair());
        duplicates(p -> p.said() != null && p.said().undoes() && p.waiting() == 0);
        desk.send(new DataIntent.FindDuplicates());
        duplicates(p -> p.running() != null);
        assertThat(duplicates(p -> p.running() == null).waiting()).as("said to be apart").isZero();
    }

    @Test
    void qualityIsToldAndLeadsToThePeople() {
        desk.send(new DataIntent.ShowQuality(true));
        DataPane data = workspace(open -> open.data().quality().shown() != null).data();
        QualityPane.Line birth = data.quality().shown().lines().stream().filter(line -> line.name().equals("birth_date")).findFirst()
                .orElseThrow();
        assertThat(birth.complete().now()).isEqualTo(0.25);
        assertThat(birth.newest()).isEqualTo("2 Mar 1984");
        assertThat(data.quality().shown().waiting()).as("nobody looked").isNull();
        QualityPane.Lead lead = birth.leads().getFirst();
        assertThat(lead.said()).isEqualTo("6 have none");

        desk.send(new DataIntent.OpenAsRule(lead.title(), lead.rule()));
        OpenWorkspace opened = workspace(open -> !open.data().quality().open() && Long.valueOf(6).equals(open.draft().tally().total()));
        assertThat(opened.draft().text()).isEqualTo("birth_date IS NOT SET");
    }
}
