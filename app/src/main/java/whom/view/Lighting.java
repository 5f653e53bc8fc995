package whom.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import whom.desk.state.Theme;
import whom.resources.Stylesheets;
import whom.resources.Typefaces;

/// Lights a scene: the base theme, our sheets and faces, light or dark as chosen or as the system is.
final class Lighting {
    private static final double BASE_SIZE = 13;

    private final Scene scene;
    private @Nullable Theme theme;
    private @Nullable Boolean dark;

    Lighting(Scene scene) {
        this.scene = scene;
        for (URL file : Typefaces.files()) {
            try (InputStream in = file.openStream()) {
                Font.loadFont(in, BASE_SIZE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> relight());
    }

    void show(Theme newTheme) {
        if (newTheme != theme) {
            theme = newTheme;
            relight();
        }
    }

    private void relight() {
        if (theme == null) {
            return;
        }
        boolean next = switch (theme) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        if (dark == null || dark != next) {
            dark = next;
            scene.setUserAgentStylesheet(next ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
            scene.getStylesheets().setAll(Stylesheets.of(next));
        }
    }
}
