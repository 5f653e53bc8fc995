package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.concurrent.Worker;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import whom.desk.Intent;
import whom.desk.state.DeskState;
import whom.desk.state.PreviewPane;
import whom.desk.state.WritingPane;
import whom.desk.state.WritingPane.Sheet;

/// From a spot of the mail to its source, and back.
class SourceSpotTest {
    private static final String HTML = "<body style='margin:0'><div data-whom-at='7'><p data-whom-at='40' style='height:2000px;margin:0'>x</p></div>"
            + "<i data-whom-at='90'>far below</i>";

    private static WritingPane writing(int spot) {
        Sheet sheet = WritingStates.sheet(1, "x", true, false);
        return WritingStates
                .open(new Sheet(sheet.id(), sheet.name(), sheet.file(), sheet.merge(), sheet.revision(), sheet.source(), sheet.subject(),
                        sheet.preheader(), true, false, sheet.flaws(), sheet.elsewhere(), 0, spot, null, sheet.known()));
    }

    private static DeskState state(WritingPane writing) {
        return States.of(MailStates.page(new PreviewPane.Page(HTML, "Spring", "", null, null)).with(writing));
    }

    private static WebView mail(Rehearsal window) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            WebView mail = window.robot.lookup("#mail").tryQueryAs(WebView.class).orElse(null);
            return mail != null && WaitForAsyncUtils.asyncFx(() -> mail.getEngine().getLoadWorker().getState() == Worker.State.SUCCEEDED
                    && Boolean.TRUE.equals(mail.getEngine().executeScript("document.body.clientHeight > 50"))).get();
        });
        return window.robot.lookup("#mail").queryAs(WebView.class);
    }

    private static Object ask(WebView mail, String script) throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> mail.getEngine().executeScript(script)).get();
    }

    @Test
    void twoClicksOpenTheSourceThereAndOneIsEnoughWhileItIsOpen() throws Exception {
        try (Rehearsal window = new Rehearsal(state(WritingPane.CLOSED))) {
            mail(window);
            window.click("#mail");
            assertThat(window.intents).isEmpty();
            window.robot.doubleClickOn("#mail");
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(window.intents).contains(new Intent.RevealSource("spring", 40));
            window.intents.clear();
            window.show(state(writing(-1)));
            window.click("#mail");
            assertThat(window.intents).contains(new Intent.RevealSource("spring", 40));
        }
    }

    @Test
    void whatStandsAtTheCaretIsFramedAndBroughtIntoSight() throws Exception {
        try (Rehearsal window = new Rehearsal(state(writing(40)))) {
            WebView mail = mail(window);
            String framed = "Array.from(document.querySelectorAll('*')).filter(e => e.style.outline).map(e => e.getAttribute('data-whom-at')).join()";
            assertThat(ask(mail, framed)).isEqualTo("40");
            window.show(state(writing(90)));
            assertThat(ask(mail, framed)).isEqualTo("90");
            assertThat(ask(mail, "window.scrollY > 1000")).isEqualTo(true);
            window.show(state(writing(-1)));
            assertThat(ask(mail, framed)).isEqualTo("");
        }
    }
}
