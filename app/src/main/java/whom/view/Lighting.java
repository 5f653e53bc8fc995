package whom.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import whom.desk.state.Appearance;
import whom.resources.Stylesheets;
import whom.resources.Typefaces;

/// Lights a scene: the base theme, our sheets and faces, light or dark as chosen or as the system is.
final class Lighting {
    private static final double BASE_SIZE = 13;

    private final Scene scene;
    private final InvalidationListener followsSystem = _ -> relight();
    private @Nullable Appearance shown;
    private @Nullable Boolean dark;
    private int textSize;

    Lighting(Scene scene) {
        this.scene = scene;
        for (URL file : Typefaces.files()) {
            try (InputStream in = file.openStream()) {
                Font.loadFont(in, BASE_SIZE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        // The preferences last as long as the program; a window that is gone must not.
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakInvalidationListener(followsSystem));
    }

    void show(Appearance next) {
        if (!next.equals(shown)) {
            shown = next;
            relight();
        }
    }

    private void relight() {
        Appearance wanted = shown;
        if (wanted == null) {
            return;
        }
        boolean next = switch (wanted.theme()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        if (dark == null || dark != next || textSize != wanted.textSize()) {
            dark = next;
            textSize = wanted.textSize();
            scene.setUserAgentStylesheet(next ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
            scene.getStylesheets().setAll(Stylesheets.of(next));
            scene.getStylesheets().add(sized(textSize));
        }
    }

    /// A sheet for the size of the text, of which all else is a part. It comes last, and reaches tooltips too, which have a scene of their own.
    private static String sized(int percent) {
        String sheet = Stylesheets.sized(percent / 100.0);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
    }
}
