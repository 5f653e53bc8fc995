package whom.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.state.Appearance;
import whom.desk.state.Theme;
import whom.view.Pictures.Shot;

/// Every text in every state of the window can be read, and every sign be seen: 4.5 and 3 to 1, as the guidelines (1.4.3, 1.4.11) ask. What is
/// disabled is left out, as there.
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double SIGN = 3;

    private record Found(String state, String what, double ratio, double least) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f %s: %s", ratio, state, what);
        }
    }

    @Test
    void everythingReadableStandsOut() throws InterruptedException {
        List<Appearance> themes = List.of(Appearance.of(Theme.LIGHT), Appearance.of(Theme.DARK));
        List<Found> all = new ArrayList<>();
        for (Map.Entry<String, Supplier<Shot>> shot : Pictures.shots().entrySet()) {
            Staged.look(shot.getValue().get(), themes, 1280, 760,
                    (appearance, scene) -> texts(shot.getKey() + " " + appearance.theme(), scene)).forEach(all::addAll);
        }

        all.sort(Comparator.comparingDouble(found -> found.ratio() / found.least()));
        System.getLogger("contrast").log(System.Logger.Level.INFO, "the worst of " + all.size() + ": " + all.getFirst());
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            assertThat(all.stream().filter(found -> found.state().endsWith(theme.name()))).hasSizeGreaterThan(1000);
        }
        assertThat(all.stream().filter(found -> found.ratio() < found.least()).map(Found::toString).distinct()).isEmpty();
    }

    @Test
    void itIsMeasuredAsTheGuidelinesDo() {
        assertThat(new Contrast.Seen(Color.BLACK, Color.WHITE).ratio()).isCloseTo(21, within(0.001));
        // The grey of the examples: the lightest that still reads on white.
        assertThat(new Contrast.Seen(Color.web("#767676"), Color.WHITE).ratio()).isCloseTo(4.54, within(0.005));
    }

    private static List<Found> texts(String state, Scene scene) {
        return Staged.seen(scene.getRoot()).filter(Text.class::isInstance).map(Text.class::cast).filter(text -> !text.getText().isBlank())
                .filter(text -> !text.isDisabled() && Staged.inSight(text))
                .flatMap(text -> Contrast.of(text)
                        .map(seen -> new Found(state, described(text), seen.ratio(), text instanceof FontIcon ? SIGN : TEXT)).stream())
                .toList();
    }

    private static String described(Text text) {
        Node owner = text;
        while (owner.getId() == null && owner.getParent() != null) {
            owner = owner.getParent();
        }
        String what = text instanceof FontIcon icon ? icon.getIconLiteral() : "“" + text.getText() + "”";
        return what + " in " + owner.getId() + " " + text.getFill();
    }
}
