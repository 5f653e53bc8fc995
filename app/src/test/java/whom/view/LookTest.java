package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import whom.desk.Intent;
import whom.desk.state.DeskState;
import whom.desk.state.PageLook;
import whom.desk.state.PageWidth;
import whom.desk.state.Zoom;
import whom.template.Light;

/// How a mail is looked at, by mouse and by keys, and what the browser makes of it.
class LookTest {
    private static final PageLook FIRST = PageLook.FIRST;

    /// Waits for something that a script says of the page.
    private static void await(Rehearsal window, String script, Predicate<Object> fits) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            WebView mail = window.robot.lookup("#mail").tryQueryAs(WebView.class).orElse(null);
            return mail != null && WaitForAsyncUtils.asyncFx(() -> fits.test(mail.getEngine().executeScript(script))).get();
        });
    }

    private static Predicate<Object> about(double number) {
        return found -> found instanceof Number said && Math.abs(said.doubleValue() - number) <= 1.5;
    }

    private static DeskState page(String html, PageLook look) {
        return LookStates.state(html, look, null);
    }

    @Test
    void everyWayToLookIsChosenByMouseAndByKeys() throws Exception {
        try (Rehearsal window = new Rehearsal(LookStates.state(FIRST))) {
            window.click("#look-phone");
            window.click("#look-light");
            window.click("#light-forced");
            window.focus("#look-pictures");
            window.press(KeyCode.SPACE);
            window.click("#look-text");
            window.click("#look-zoom");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            assertThat(window.intents).containsExactly(new Intent.LookAt(FIRST.with(PageWidth.PHONE)),
                    new Intent.LookAt(FIRST.with(Light.FORCED_DARK)), new Intent.LookAt(FIRST.withPictures(false)),
                    new Intent.LookAt(FIRST.withText(true)), new Intent.LookAt(FIRST.with(new Zoom.Percent(50))));
            window.intents.clear();
            window.show(LookStates.state(FIRST.with(PageWidth.PHONE).withPictures(false)));
            window.click("#look-phone");
            assertThat(window.intents).as("it is so already").isEmpty();
            assertThat(window.node("#look-pictures").getAccessibleText()).isEqualTo("With pictures");
            Node bar = window.node("#looks");
            assertThat(bar.getBoundsInLocal().getHeight()).as("one line").isLessThan(40);
        }
    }

    @Test
    void thePageIsLaidOutInItsWidthAndKeepsItsPlace() throws Exception {
        try (Rehearsal window = new Rehearsal(page(LookStates.HTML, FIRST.with(PageWidth.MAIL)))) {
            await(window, "window.innerWidth", about(600));
            await(window, "getComputedStyle(document.querySelector('.head')).backgroundColor", "rgb(11, 92, 173)"::equals);
            window.show(page(LookStates.HTML, FIRST.with(PageWidth.PHONE)));
            await(window, "window.innerWidth", about(375));
            await(window, "getComputedStyle(document.querySelector('.head')).backgroundColor", "rgb(138, 47, 92)"::equals);

            window.focus("#paper-scroll");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            await(window, "window.scrollY", about(120));
            window.show(page(LookStates.HTML.replace("Ana", "Zoë"), FIRST.with(PageWidth.PHONE)));
            await(window, "document.body.innerText.includes('Zoë')", Boolean.TRUE::equals);
            await(window, "window.scrollY", about(120));
            window.show(page(LookStates.HTML.replace("Ana", "Zoë"), FIRST.with(PageWidth.PHONE).with(new Zoom.Percent(200))));
            await(window, "window.scrollY > 100 && window.innerWidth < 380 && window.innerWidth > 370", Boolean.TRUE::equals);
        }
    }

    @Test
    void onTheMailTheKeysForLargerTextMakeALargerMail() throws Exception {
        try (Rehearsal window = new Rehearsal(page(LookStates.HTML, FIRST.with(new Zoom.Percent(100))))) {
            await(window, "document.body.clientHeight > 50", Boolean.TRUE::equals);
            window.focus("#paper-scroll");
            window.press(KeyCode.CONTROL, KeyCode.EQUALS);
            window.press(KeyCode.CONTROL, KeyCode.MINUS);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            assertThat(window.intents).containsExactly(new Intent.LookAt(FIRST.with(new Zoom.Percent(125))),
                    new Intent.LookAt(FIRST.with(new Zoom.Percent(75))), new Intent.LookAt(FIRST));
            window.intents.clear();
            window.focus("#template");
            window.press(KeyCode.CONTROL, KeyCode.EQUALS);
            assertThat(window.intents).containsExactly(new Intent.StepTextSize(1));
        }
    }

    @Test
    void thePlainTextIsThatOfTheAuthorAndWhereItDiffersIsShown() throws Exception {
        try (Rehearsal window = new Rehearsal(LookStates.text(LookStates.OWN))) {
            assertThat(window.isShown("#paper")).isFalse();
            assertThat(text(window)).isEqualTo(LookStates.OWN);
            window.click("#text-page");
            assertThat(text(window)).isEqualTo(LookStates.OF_PAGE);
            window.click("#text-between");
            assertThat(window.isShown("#mail-text")).isFalse();
            ListView<?> lines = window.robot.lookup("#text-differences").queryAs(ListView.class);
            // "Maison Demo" and the blank line below are gone; one word, and an address, differ.
            assertThat(lines.getItems()).hasSize(2 + 2 + 4 + 3);
            window.show(LookStates.text(null));
            assertThat(text(window)).isEqualTo(LookStates.OF_PAGE);
            assertThat(window.isShown("#text-own")).isFalse();
        }
    }

    private static String text(Rehearsal window) {
        return window.robot.lookup("#mail-text").queryAs(TextInputControl.class).getText();
    }

    @Test
    void aTemplateThatBreaksLeavesItsLastPageDimmed() throws Exception {
        try (Rehearsal window = new Rehearsal(LookStates.state(FIRST))) {
            await(window, "document.body.clientHeight > 50", Boolean.TRUE::equals);
            window.show(LookStates.broken());
            assertThat(window.text("#preview-message")).contains("line 3, column 1");
            assertThat(window.isShown("#paper")).isTrue();
            assertThat(window.node("#paper").getOpacity()).isLessThan(0.5);
            window.show(LookStates.state(FIRST));
            assertThat(window.node("#paper").getOpacity()).isEqualTo(1);
        }
    }
}
