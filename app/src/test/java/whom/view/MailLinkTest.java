package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import javafx.concurrent.Worker;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import whom.desk.Intent;
import whom.desk.state.PreviewPane;

/// A press on a link of a mail, and the pictures that lie elsewhere.
class MailLinkTest {
    private static Rehearsal showing(String html) throws Exception {
        Rehearsal window = new Rehearsal(States.of(MailStates.page(new PreviewPane.Page(html, "Spring", "", null, null))));
        // The browser comes up after the first frame.
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            WebView mail = window.robot.lookup("#mail").tryQueryAs(WebView.class).orElse(null);
            return mail != null && WaitForAsyncUtils.asyncFx(() -> mail.getEngine().getLoadWorker().getState() == Worker.State.SUCCEEDED
                    && Boolean.TRUE.equals(mail.getEngine().executeScript("document.body.clientHeight > 50"))).get();
        });
        return window;
    }

    private static String link(String address) {
        return "<body style='margin:0'><a href='#' data-whom-link='" + address
                + "' style='display:block;height:2000px'><b style='display:block;height:2000px'>Buy</b></a>";
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://example.com/buy?a=1&b=2, Open this in the browser?
            mailto:ana@example.com, Write to this address in your mail program?
            """)
    void aLinkOpensOnlyAfterItsWholeAddressWasShownAndSaidYesTo(String address, String question) throws Exception {
        try (Rehearsal window = showing(link(address))) {
            window.click("#mail");
            assertThat(window.text("#link-address")).isEqualTo(address);
            assertThat(window.robot.lookup("#link .subheading").queryAs(Labeled.class).getText()).isEqualTo(question);
            assertThat(window.intents).isEmpty();
            window.click("#link-open");
            assertThat(window.intents).containsExactly(new Intent.OpenLink(URI.create(address)));
            assertThat(window.robot.lookup("#link").tryQuery()).isEmpty();
        }
    }

    @Test
    void escAndEnterStayHere() throws Exception {
        try (Rehearsal window = showing(link("https://example.com/"))) {
            window.click("#mail");
            window.press(KeyCode.ESCAPE);
            assertThat(window.robot.lookup("#link").tryQuery()).isEmpty();
            window.click("#mail");
            window.press(KeyCode.SPACE);
            assertThat(window.robot.lookup("#link").tryQuery()).isEmpty();
            assertThat(window.intents).isEmpty();
        }
    }

    @Test
    void anAddressOfAnotherKindIsNoLinkAndANameOfThePageChangesNothing() throws Exception {
        try (Rehearsal window = showing("<img name='elementFromPoint'><form name='querySelector'></form>" + link("javascript:alert(1)"))) {
            window.click("#mail");
            assertThat(window.robot.lookup("#link").tryQuery()).isEmpty();
            assertThat(window.intents).isEmpty();
        }
    }

    @Test
    void picturesFromTheWebAreSwitchedOnWhereItSaysWhatThatDoes() throws Exception {
        try (Rehearsal window = new Rehearsal(States.of(MailStates.hinted()))) {
            window.click("#remote-pictures");
            assertThat(window.robot.lookup("#pictures-on").queryAs(javafx.scene.control.Button.class).getAccessibleText())
                    .isEqualTo("Load pictures over https in this workspace: their servers learn that somebody looks");
            window.click("#pictures-on");
            assertThat(window.intents).containsExactly(new Intent.LoadRemotePictures(true));
        }
    }
}
