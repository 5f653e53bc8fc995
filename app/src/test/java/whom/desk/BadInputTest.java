package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.desk.Watching.until;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.Stage;

/// What is broken is named with its file and place, stays as it is on disk, and everything else goes on.
@SuppressWarnings("NullAway") // what is missing fails the test that looks for it
class BadInputTest {
    @TempDir
    private Path folder;
    private Path shop;
    private Desk desk;

    @BeforeEach
    void prepare() throws Exception {
        shop = folder.resolve("shop");
        SixPeople.write(shop);
        desk = SixPeople.desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aDatabaseThatIsNone() throws Exception {
        Path database = shop.resolve("profiles.db");
        Files.writeString(database, "these are not the profiles you are looking for");

        desk.send(new Intent.OpenWorkspace(shop));
        var state = until(desk, s -> s.notice() != null);

        assertThat(state.notice().text()).contains("profiles.db");
        assertThat(state.stage()).isInstanceOf(Stage.Start.class);
        assertThat(database).content().isEqualTo("these are not the profiles you are looking for");
    }

    @Test
    void aRuleFromANewerVersion() throws Exception {
        Path file = shop.resolve("segments/french.json");
        String newer = Files.readString(file).replace("\"schema\": 1", "\"schema\": 99");
        Files.writeString(file, newer);

        desk.send(new Intent.OpenWorkspace(shop));
        OpenWorkspace open = opened();

        assertThat(open.segments()).filteredOn(s -> s.id().equals("french")).singleElement()
                .satisfies(s -> assertThat(s.broken()).contains("french.json").containsIgnoringCase("newer"));
        assertThat(open.draft().id()).isEqualTo("regulars");
        assertThat(file).content().isEqualTo(newer);
    }

    @Test
    void aTemplateWithAnError() throws Exception {
        Path file = shop.resolve("templates/thanks.liquid");
        String torn = "<html><body>\n{% if orders >= 3 %}<p>Thank you</p>\n</body></html>\n";
        Files.writeString(file, torn);

        desk.send(new Intent.OpenWorkspace(shop));
        var state = until(desk, s -> s.stage() instanceof Stage.Open(var w) && w.preview().failure() != null);

        assertThat(((Stage.Open) state.stage()).workspace().preview().failure()).contains("thanks.liquid").contains("line");
        desk.send(new Intent.ChooseSegment("regulars"));
        until(desk, s -> s.stage() instanceof Stage.Open(var w) && w.draft() != null && w.draft().id().equals("regulars")
                && w.draft().tally().current());
        assertThat(file).content().isEqualTo(torn);
    }

    @Test
    void peopleWithoutTheirKey() throws Exception {
        Files.writeString(shop.resolve("data/people.csv"), "first_name,country\nAna,FR\n");

        desk.send(new Intent.OpenWorkspace(shop));
        var state = until(desk, s -> s.notice() != null);

        assertThat(state.notice().text()).contains("people.csv").contains("email");
        assertThat(shop.resolve("profiles.db")).doesNotExist();
    }

    private OpenWorkspace opened() {
        var state = until(desk, s -> s.stage() instanceof Stage.Open(var w) && w.draft() != null && w.draft().tally().current());
        return ((Stage.Open) state.stage()).workspace();
    }
}
