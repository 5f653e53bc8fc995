package whom.view.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The system's own window of a folder.
public final class FolderWindow {
    private FolderWindow() {
    }

    /// Shows a folder; nothing happens on a system that has no such window.
    public static void open(Path folder) {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String program = os.startsWith("mac") ? "open" : os.startsWith("windows") ? "explorer" : "xdg-open";
        try {
            new ProcessBuilder(List.of(program, folder.toString())).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            System.getLogger(FolderWindow.class.getName()).log(System.Logger.Level.DEBUG, "no window for " + folder, e);
        }
    }
}
