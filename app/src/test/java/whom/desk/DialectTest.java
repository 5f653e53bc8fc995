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

/// What a template is written in, and what is said of it.
@SuppressWarnings("NullAway") // what is missing fails the test that looks for it
class DialectTest {
    @TempDir
    private Path folder;
    private Path shop;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        shop = folder.resolve("shop");
        SixPeople.write(shop);
        Files.writeString(shop.resolve("templates/thanks.liquid"), "<p>{{ 0.1 | plus: 0.2 }}{{ frist_name | sparkle }}</p>");
        Files.writeString(shop.resolve("templates/thanks.json"), "{\"schema\": 1, \"subject\": \"{{ countri }}\", \"mine\": 5}");
        desk = SixPeople.desk(folder);
        desk.send(new Intent.OpenWorkspace(shop));
        until(desk, state -> state.stage() instanceof Stage.Open(var w) && w.draft() != null && w.draft().tally().current());
        desk.send(new Intent.ChooseTab(Tab.PREVIEW));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatNobodyHasAndNobodyKnowsIsSaidWithItsPlace() {
        PreviewPane shown = pane(pane -> pane.page() != null && !pane.hints().isEmpty());

        assertThat(shown.page().html()).contains(">0.3</p>");
        assertThat(shown.hints()).containsExactly(
                "line 1, column 28: frist_name is empty for everyone: nobody has it. Did you mean first_name?",
                "subject, line 1, column 4: countri is empty for everyone: nobody has it. Did you mean country?",
                "line 1, column 41: there is no filter 'sparkle', so what goes in comes out");
    }

    @Test
    void anotherLanguageIsWrittenDownAndCanBeTakenBack() throws Exception {
        pane(pane -> pane.page() != null && pane.dialect().equals("liquid"));
        desk.send(new Intent.ChooseDialect("thanks", "liqp"));
        // liqp does not tell of filters that nobody knows, nor where it reads something.
        PreviewPane other = pane(pane -> pane.dialect().equals("liqp") && !pane.hints().isEmpty());
        assertThat(other.hints()).containsExactly("frist_name is empty for everyone: nobody has it. Did you mean first_name?",
                "subject: countri is empty for everyone: nobody has it. Did you mean country?");
        assertThat(Files.readString(shop.resolve("templates/thanks.json"))).contains("\"dialect\": \"liqp\"").contains("\"mine\": 5");

        DeskState said = until(desk, state -> state.notice() != null && state.notice().text().endsWith("is read as Liquid by liqp now."));
        desk.send(said.notice().action().intent());
        pane(pane -> pane.dialect().equals("liquid") && pane.page() != null);
        assertThat(Files.readString(shop.resolve("templates/thanks.json"))).doesNotContain("dialect").contains("\"mine\": 5");
    }

    @Test
    void whoeverTheTemplateStopsAtGetsNothing() throws Exception {
        Files.writeString(shop.resolve("templates/few.liquid"),
                "{% if {{custom_attribute.${Orders}}} > 2 %}Hi {{${first_name}}}{% else %}{% abort_message('few orders') %}{% endif %}");
        Files.writeString(shop.resolve("templates/few.json"), "{\"schema\": 1, \"dialect\": \"braze\"}");
        desk.send(new Intent.CloseWorkspace());
        until(desk, state -> state.stage() instanceof Stage.Start);
        desk.send(new Intent.OpenWorkspace(shop));
        until(desk, state -> state.stage() instanceof Stage.Open(var w) && w.draft() != null && w.draft().tally().current());
        desk.send(new Intent.ChooseTemplate("few"));

        PreviewPane ana = pane(pane -> pane.page() != null && !pane.variants().isEmpty() && pane.dialect().equals("braze"));
        assertThat(ana.page().html()).contains("Hi Ana");
        assertThat(ana.page().notSent()).isNull();
        assertThat(ana.variants()).extracting(PreviewPane.VariantItem::people).containsExactly(1L, 2L);
        desk.send(new Intent.StepPerson(1));
        PreviewPane bo = pane(pane -> pane.person() != null && pane.person().position() == 2);
        assertThat(bo.page().notSent()).isEqualTo("few orders");
        assertThat(bo.page().html()).doesNotContain("Hi");
    }

    private PreviewPane pane(Predicate<PreviewPane> fits) {
        DeskState state = until(desk, s -> s.stage() instanceof Stage.Open(var w) && fits.test(w.preview()));
        return ((Stage.Open) state.stage()).workspace().preview();
    }
}
