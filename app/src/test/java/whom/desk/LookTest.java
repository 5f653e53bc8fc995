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
import whom.desk.state.PageLook;
import whom.desk.state.PreviewPane;
import whom.desk.state.Stage;
import whom.desk.state.TextPane;
import whom.template.Light;

/// The page as somebody wants to look at it, and the plain text that is sent beside it.
@SuppressWarnings("NullAway") // what is missing fails the test that looks for it
class LookTest {
    @TempDir
    private Path folder;
    private Path shop;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        shop = folder.resolve("shop");
        SixPeople.write(shop);
        Files.writeString(shop.resolve("templates/thanks.liquid"),
                """
                        <style>@media (prefers-color-scheme: dark) { p { color: #fff } } i { display: none }</style>
                        <p>Thank you, {{ first_name }}</p><i>not seen</i><a href="https://shop.example/more">More</a> <img alt="A rose" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">""");
        desk = SixPeople.desk(folder);
        desk.send(new Intent.OpenWorkspace(shop));
        until(desk, state -> state.stage() instanceof Stage.Open(var w) && w.draft() != null && w.draft().tally().current());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private PreviewPane pane(Predicate<PreviewPane> fits) {
        DeskState state = until(desk, s -> s.stage() instanceof Stage.Open(var w) && fits.test(w.preview()));
        return ((Stage.Open) state.stage()).workspace().preview();
    }

    @Test
    void lightAndPicturesStayForTheNextPersonAndTheNextTemplate() throws Exception {
        assertThat(pane(p -> p.page() != null).page().html()).contains("(max-width: 0)").contains("alt=\"A rose\"");
        desk.send(new Intent.LookAt(PageLook.FIRST.with(Light.DARK).withPictures(false)));
        PreviewPane dark = pane(p -> p.page() != null && p.page().html().contains("(min-width: 0)"));
        assertThat(dark.page().html()).doesNotContain("<img").contains("A rose</whom-img>").contains("Thank you, Ana");

        desk.send(new Intent.StepPerson(1));
        assertThat(pane(p -> p.page() != null && p.page().html().contains("Thank you, Bo")).page().html()).contains("(min-width: 0)");
    }

    @Test
    void thePlainTextIsWhatIsSentAndItsAuthorsComesFirst() throws Exception {
        desk.send(new Intent.LookAt(PageLook.FIRST.withText(true)));
        TextPane made = pane(p -> p.text() != null).text();
        assertThat(made.ofPage()).isEqualTo("Thank you, Ana\n\nMore (https://shop.example/more) A rose\n");
        assertThat(made.own()).isNull();

        Files.writeString(shop.resolve("templates/thanks.txt"),
                "Thank you, {{ first_name | upcase }}\r\n\r\nMore (https://shop.example/more) A rose\r\n");
        desk.send(new Intent.CloseWorkspace());
        until(desk, state -> state.stage() instanceof Stage.Start);
        desk.send(new Intent.OpenWorkspace(shop));
        pane(p -> p.page() != null);
        desk.send(new Intent.LookAt(PageLook.FIRST.withText(true)));
        TextPane own = pane(p -> p.text() != null && p.text().own() != null).text();
        assertThat(own.own()).isEqualTo("Thank you, ANA\n\nMore (https://shop.example/more) A rose\n");
        assertThat(own.between()).extracting(line -> line.side() + " " + line.text()).containsExactly("BEFORE Thank you, Ana",
                "AFTER Thank you, ANA", "BOTH ", "BOTH More (https://shop.example/more) A rose");
    }

    @Test
    void aMistakeInTheTextIsToldWithItsFile() throws Exception {
        Files.writeString(shop.resolve("templates/thanks.txt"), "Hi\n{{ first_name");
        desk.send(new Intent.CloseWorkspace());
        until(desk, state -> state.stage() instanceof Stage.Start);
        desk.send(new Intent.OpenWorkspace(shop));
        pane(p -> p.page() != null);
        desk.send(new Intent.LookAt(PageLook.FIRST.withText(true)));
        assertThat(pane(p -> p.failure() != null).failure()).contains("thanks.txt, line 2, column 1");
        desk.send(new Intent.LookAt(PageLook.FIRST));
        assertThat(pane(p -> p.failure() == null && p.page() != null).page().html()).contains("Thank you, Ana");
    }
}
