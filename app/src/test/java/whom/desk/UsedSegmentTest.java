package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.desk.Watching.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.state.DeskState;
import whom.desk.state.Leaving;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.Stage;

/// Deleting a segment that is used by others.
@SuppressWarnings("NullAway") // what is missing fails the test that looks for it
class UsedSegmentTest {
    @TempDir
    private Path folder;
    private Path shop;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        shop = folder.resolve("shop");
        SixPeople.write(shop);
        Files.writeString(shop.resolve("segments/core.json"), """
                { "schema": 1, "name": "Core", "rule": {"all": [ {"inSegment": "regulars"} ]} }
                """);
        Files.writeString(shop.resolve("segments/both.json"), """
                { "schema": 1, "name": "Both", "rule": {"all": [ {"inSegment": "core"}, {"inSegment": "french"} ]} }
                """);
        Files.writeString(shop.resolve("templates/hello.liquid"), """
                {% if customer.segments contains 'regulars' %}Welcome back{% else %}Hello{% endif %}
                """);
        Path manifest = shop.resolve("workspace.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"channels\": [\"email\"],",
                "\"channels\": [\"email\"], \"exports\": [{\"name\": \"Weekly file\", \"preset\": \"braze\", \"segments\": [\"regulars\"]}],"));
        desk = SixPeople.desk(folder);
        desk.send(new Intent.OpenWorkspace(shop));
        until(desk, state -> state.stage() instanceof Stage.Open);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void oneThatIsUsedStaysUntilTheAnswer() {
        desk.send(new Intent.DeleteSegment("regulars"));
        OpenWorkspace asked = workspace(until(desk, s -> s.stage() instanceof Stage.Open(var w) && w.shelf().leaving() != null));

        assertThat(asked.shelf().leaving())
                .isEqualTo(new Leaving("regulars", "Regulars", List.of("Both", "Core"), List.of("hello"), List.of("Weekly file")));
        assertThat(shop.resolve("segments/regulars.json")).exists();

        desk.send(new Intent.KeepUsed());
        until(desk, s -> s.stage() instanceof Stage.Open(var w) && w.shelf().leaving() == null);
        assertThat(shop.resolve("segments/regulars.json")).exists();

        desk.send(new Intent.DeleteUsed("regulars"));
        DeskState gone = until(desk, s -> s.notice() != null && s.notice().text().startsWith("“Regulars” was deleted."));
        assertThat(shop.resolve("segments/regulars.json")).doesNotExist();
        desk.send(gone.notice().action().intent());
        until(desk, s -> s.stage() instanceof Stage.Open(var w) && w.draft().id().equals("regulars"));
        assertThat(shop.resolve("segments/regulars.json")).exists();
    }

    @Test
    void oneThatNothingUsesGoesAtOnce() {
        desk.send(new Intent.DeleteSegment("both"));
        OpenWorkspace gone = workspace(until(desk, s -> s.notice() != null && s.notice().text().startsWith("“Both” was deleted.")));

        assertThat(gone.shelf().leaving()).isNull();
        assertThat(shop.resolve("segments/both.json")).doesNotExist();
    }

    private static OpenWorkspace workspace(DeskState state) {
        return ((Stage.Open) state.stage()).workspace();
    }
}
