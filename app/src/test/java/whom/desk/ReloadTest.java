package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.desk.Watching.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.state.DeskState;
import whom.desk.state.MatrixPane;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.PreviewPane;
import whom.desk.state.Stage;

/// What another program saves is shown by itself.
@SuppressWarnings("NullAway") // what is missing fails the test that looks for it
class ReloadTest {
    @TempDir
    private Path folder;
    private Path templates;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        Path shop = folder.resolve("shop");
        templates = shop.resolve("templates");
        SixPeople.write(shop);
        Files.writeString(templates.resolve("thanks.liquid"),
                "<p>Hello {{ first_name }}</p>{% include 'parts/foot' %}<img src='assets/dot.gif'>");
        Files.createDirectories(templates.resolve("parts"));
        Files.createDirectories(templates.resolve("assets"));
        Files.writeString(templates.resolve("parts/foot.liquid"), "{% if orders > 1 %}Often{% endif %}");
        Files.writeString(templates.resolve("assets/dot.gif"), "GIF89a-one");
        desk = SixPeople.desk(folder);
        desk.send(new Intent.OpenWorkspace(shop));
        pane(p -> p.page() != null && p.variants().size() == 2);
        desk.send(new Intent.StepPerson(1));
        pane(p -> p.person().key().equals("Bo@example.com"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private PreviewPane pane(Predicate<PreviewPane> fits) {
        return open(w -> fits.test(w.preview())).preview();
    }

    private OpenWorkspace open(Predicate<OpenWorkspace> fits) {
        DeskState state = until(desk, s -> s.stage() instanceof Stage.Open(var w) && fits.test(w));
        return ((Stage.Open) state.stage()).workspace();
    }

    @Test
    void theTemplateItsSettingsAPartialAndAPicture() throws Exception {
        Files.writeString(templates.resolve("thanks.liquid"),
                "<p>Good day {{ first_name }}</p>{% include 'parts/foot' %}<img src='assets/dot.gif'>");
        PreviewPane shown = pane(p -> p.page() != null && p.page().html().contains("Good day Bo"));
        assertThat(shown.person().position()).as("whose mail it is stays").isEqualTo(2);
        Files.writeString(templates.resolve("thanks.json"),
                "{\"schema\": 1, \"name\": \"Many thanks\", \"subject\": \"For {{ first_name }}\"}");
        assertThat(open(w -> w.preview().page().subject().equals("For Bo")).templates().getFirst().name()).isEqualTo("Many thanks");
        Files.writeString(templates.resolve("parts/foot.liquid"), "{% if orders > 2 %}Very often{% endif %}See you");
        // Of the three French, ana alone has three orders.
        assertThat(pane(p -> p.page().html().contains("See you") && p.variants().getFirst().people() == 1).variants())
                .extracting(PreviewPane.VariantItem::people).containsExactly(1L, 2L);
        Files.writeString(templates.resolve("assets/dot.gif"), "GIF89a-two");
        String two = Base64.getEncoder().encodeToString("GIF89a-two".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(pane(p -> p.page().html().contains(two)).failure()).isNull();
    }

    @Test
    void whatIsBrokenIsToldAboveTheLastPageAndComesBack() throws Exception {
        Files.writeString(templates.resolve("thanks.liquid"), "<p>Hello\n{% if vip %}");
        PreviewPane broken = pane(p -> p.failure() != null);
        assertThat(broken.failure()).contains("thanks.liquid, line 2, column 1").doesNotContain(folder.toString());
        assertThat(broken.page().html()).contains("Hello Bo");
        Files.writeString(templates.resolve("thanks.json"), "{\"schema\": 1, ");
        assertThat(pane(p -> p.failure() != null && p.failure().contains("thanks.json")).page().html()).contains("Hello Bo");
        Files.delete(templates.resolve("thanks.json"));
        Files.delete(templates.resolve("thanks.liquid"));
        assertThat(pane(p -> p.failure() != null && p.failure().endsWith("any more.")).failure())
                .isEqualTo("thanks.liquid is not in the templates folder any more.");
        Files.writeString(templates.resolve("thanks.liquid"), "<p>Back again, {{ first_name }}</p>");
        assertThat(pane(p -> p.failure() == null && p.page() != null && p.page().html().contains("Back again, Bo")).person().position())
                .isEqualTo(2);
    }

    @Test
    void whatWasSavedWhileNobodyLookedIsShownAsSoonAsSomebodyDoes() throws Exception {
        desk.send(new Intent.ChooseTab(Tab.PEOPLE));
        open(w -> w.tab() == Tab.PEOPLE);
        Files.writeString(templates.resolve("thanks.liquid"), "<p>Meanwhile, {{ first_name }}</p>");
        desk.send(new Intent.ChooseTab(Tab.PREVIEW));
        assertThat(pane(p -> p.page().html().contains("Meanwhile, Bo")).failure()).isNull();
    }

    @Test
    void thePageOfAllSegmentsCountsAnewWhenAPartialWasSaved() throws Exception {
        desk.send(new Intent.ShowMatrix(true));
        open(w -> rows(w, "orders > 1"));
        Files.writeString(templates.resolve("parts/foot.liquid"), "{% if orders > 2 %}Very often{% endif %}");
        assertThat(open(w -> rows(w, "orders > 2")).matrix().table().rows().getFirst().people()).isEqualTo(1);
    }

    private static boolean rows(OpenWorkspace open, String when) {
        MatrixPane.Table table = open.matrix().table();
        return table != null && !open.matrix().counting() && table.rows().getFirst().when().contains(when);
    }
}
