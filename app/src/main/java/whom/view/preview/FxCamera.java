package whom.view.preview;

import whom.template.Camera;
import whom.text.Refusal;

/// Takes pictures with JavaFX's WebView, on a real display or without one. Starts the JavaFX platform when nobody has.
@SuppressWarnings("DoNotCallSuggester") // only until the bodies land
public final class FxCamera implements Camera {
    @Override
    public byte[] png(String html, int width, boolean dark) throws Refusal {
        throw new UnsupportedOperationException(html + width + dark);
    }
}
