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
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.PreviewPane;
import whom.desk.state.Stage;
import whom.template.mapping.Mapping.Line;
import whom.template.mapping.MappingCheck.Mistake;
import whom.template.mapping.MappingCheck.Part;

/// Further names of a template, changed at the window.
@SuppressWarnings("NullAway") // what is missing fails the test that looks for it
class NamingTest {
    @TempDir
    private Path folder;
    private Path shop;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        shop = folder.resolve("shop");
        SixPeople.write(shop);
        Files.writeString(shop.resolve("templates/thanks.liquid"), "<p>{{ who }}, {{ bought.often }}</p>");
        Files.writeString(shop.resolve("templates/thanks.json"), "{\"schema\": 1, \"mine\": 5}");
        desk = SixPeople.desk(folder);
        desk.send(new Intent.OpenWorkspace(shop));
        until(desk, state -> state.stage() instanceof Stage.Open(var w) && w.draft() != null && w.draft().tally().current());
        desk.send(new Intent.ChooseTab(Tab.PREVIEW));
        pane(pane -> pane.page() != null && pane.hints().size() == 2);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aNameIsWrittenShownWithTheValueOfThePersonAndTakenBack() throws Exception {
        desk.send(new Intent.EditMapping("thanks",
                m -> m.added(new Line("who", "first_name", "friend", null)).added(new Line("bought.often", "orders", null, "0.0"))));

        PreviewPane named = pane(pane -> pane.page() != null && pane.page().html().contains(">Ana, 3.0</p>") && pane.hints().isEmpty());
        assertThat(named.mapping().examples()).containsEntry("who", "Ana").containsEntry("bought.often", "3.0");
        assertThat(named.mapping().mistakes()).isEmpty();
        assertThat(Files.readString(shop.resolve("templates/thanks.json"))).contains("\"default\": \"friend\"", "\"mine\": 5");

        DeskState said = until(desk, state -> state.notice() != null && state.notice().text().equals("The names of thanks are changed."));
        desk.send(said.notice().action().intent());
        pane(pane -> pane.page() != null && pane.page().html().contains(">, </p>") && pane.mapping().mapping().lines().isEmpty());
        assertThat(Files.readString(shop.resolve("templates/thanks.json"))).doesNotContain("mapping").contains("\"mine\": 5");
    }

    @Test
    void whatIsWrongWaitsInItsPlaceUntilItIsMended() throws Exception {
        desk.send(new Intent.EditMapping("thanks", m -> m.added(new Line("who", "frist_name", null, null))));
        PreviewPane wrong = pane(pane -> !pane.mapping().mistakes().isEmpty());
        assertThat(wrong.mapping().mistakes())
                .containsExactly(new Mistake(0, Part.ATTRIBUTE, "there is no attribute `frist_name`; did you mean `first_name`?"));
        assertThat(wrong.mapping().wrong(0)).contains("attribute: there is no attribute `frist_name`; did you mean `first_name`?");
        assertThat(Files.readString(shop.resolve("templates/thanks.json"))).doesNotContain("mapping");

        desk.send(new Intent.EditMapping("thanks", m -> m.changed(0, new Line("who", "first_name", null, null))));
        pane(pane -> pane.page() != null && pane.page().html().contains(">Ana, </p>") && pane.mapping().mistakes().isEmpty());
        assertThat(Files.readString(shop.resolve("templates/thanks.json"))).contains("\"who\": \"first_name\"");
    }

    private PreviewPane pane(Predicate<PreviewPane> fits) {
        DeskState state = until(desk, s -> s.stage() instanceof Stage.Open(var w) && fits.test(w.preview()));
        return ((Stage.Open) state.stage()).workspace().preview();
    }
}
