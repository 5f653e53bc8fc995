package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import whom.desk.Intent;
import whom.desk.state.VariantsPane;

/// All variants side by side and two against each other, with states made by hand and pictures that the browser draws.
class VariantsPageTest {
    private static void awaitText(Rehearsal window, String label, String text) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> window.robot.lookup(label).tryQueryAs(Labeled.class).filter(found -> found.getText().equals(text)).isPresent());
    }

    @Test
    void eachIsAPictureThatLeadsToThePreviewAndEscGoesBack() throws Exception {
        try (Rehearsal window = new Rehearsal(VariantStates.state(VariantsPane.CLOSED))) {
            window.click("#show-variants");
            window.show(VariantStates.state(VariantStates.all(null)));
            awaitText(window, "#variant-pages-about",
                    "4 variants, each as the first person who gets it sees it. A press shows it in the preview.");
            ImageView first = (ImageView) window.node("#variant-picture-v1").lookup(".image-view");
            ImageView second = (ImageView) window.node("#variant-picture-v2").lookup(".image-view");
            // The head of the mail, drawn in its own colour.
            assertThat(first.getImage().getPixelReader().getArgb(8, 8)).isEqualTo(0xff0b5cad);
            assertThat(second.getImage().getPixelReader().getArgb(8, 8)).isEqualTo(0xff8a2f5c);
            assertThat(window.node("#variant-picture-v1").getAccessibleText())
                    .isEqualTo("customer.country == 'FR' · customer.orders >= 3, 893 people, shown now");
            assertThat(window.node("#variant-picture-v4").isDisabled()).isTrue();
            assertThat(window.scene().getRoot().lookupAll(".darkroom > *")).as("nothing is left of the drawing").isEmpty();
            window.click("#variant-picture-v2");
            window.press(KeyCode.ESCAPE);
            assertThat(window.intents).containsExactly(new Intent.ShowVariants(true), new Intent.ChooseVariant("v2"),
                    new Intent.ShowVariants(false));
        }
    }

    @Test
    void twoAreChosenToCompareAndWhatDiffersIsMarked() throws Exception {
        try (Rehearsal window = new Rehearsal(VariantStates.state(VariantStates.all(null)))) {
            assertThat(window.node("#variant-pages-compare").isDisabled()).isTrue();
            window.click("#variant-compare-v2");
            window.focus("#variant-compare-v1");
            window.press(KeyCode.SPACE);
            window.click("#variant-pages-compare");
            assertThat(window.intents).containsExactly(new Intent.CompareVariants("v1", "v2"));
            window.show(VariantStates.state(VariantStates.all(VariantStates.versus())));
            // The head's colour, the name, and one paragraph more.
            awaitText(window, "#versus-about", "They differ in 3 places.");
            assertThat(window.node("#versus-before").lookup(".difference-frame")).isNotNull();
            assertThat(window.robot.from(window.node("#versus-before")).lookup(".difference-frame").queryAll()).hasSize(3);
            assertThat(window.robot.from(window.node("#versus-after")).lookup(".difference-frame").queryAll()).hasSize(2);

            window.click("#versus-over");
            Slider slider = window.robot.lookup("#versus-slider").queryAs(Slider.class);
            window.focus("#versus-slider");
            window.press(KeyCode.RIGHT);
            assertThat(slider.getValue()).isGreaterThan(50);
            assertThat(window.node("#versus-above").getClip().getBoundsInParent().getMinX()).isGreaterThan(100);
            window.click("#versus-source");
            ListView<?> lines = window.robot.lookup("#versus-lines").queryAs(ListView.class);
            assertThat(lines.getItems()).isNotEmpty();
            assertThat(window.text("#versus-about")).isEqualTo("5 lines differ.");
            window.intents.clear();
            window.press(KeyCode.ESCAPE);
            assertThat(window.intents).containsExactly(new Intent.CompareVariants(null, null));
        }
    }
}
