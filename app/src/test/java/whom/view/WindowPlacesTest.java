package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whom.desk.settings.Settings.Corner;
import whom.desk.settings.Settings.Panes;
import whom.desk.settings.Settings.WindowPlace;

/// A laptop's screen, and one to its right that may have been unplugged.
class WindowPlacesTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 25, 1440, 875);
    private static final Rectangle2D BESIDE = new Rectangle2D(1440, 0, 1920, 1080);

    @ParameterizedTest
    @CsvSource({"100, 50, true", "1500, 50, true", "1400, 50, true", "3300, 50, false", "-1100, 50, true", "-1200, 50, false",
        "100, 0, false",
        "100, 870, false"})
    void itsTitleCanBeReached(double x, double y, boolean kept) {
        WindowPlace place = WindowPlaces.reachable(at(x, y), List.of(LAPTOP, BESIDE));

        assertThat(place.at()).isEqualTo(kept ? new Corner(x, y) : null);
    }

    @Test
    void whereTheScreenIsGoneTheSystemChoosesAndTheWindowFits() {
        WindowPlace wide = new WindowPlace(1900, 1000, false, new Corner(1450, 10), Panes.FIRST);

        assertThat(WindowPlaces.reachable(wide, List.of(LAPTOP, BESIDE))).isEqualTo(wide);
        assertThat(WindowPlaces.reachable(wide, List.of(LAPTOP))).isEqualTo(new WindowPlace(1440, 875, false, null, Panes.FIRST));
    }

    private static WindowPlace at(double x, double y) {
        return new WindowPlace(1280, 760, false, new Corner(x, y), Panes.FIRST);
    }
}
