package whom.view.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import whom.view.parts.Look;

/// How a file of people comes to the window: chosen, or dropped on it.
public final class FileChoice {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    private static final List<String> ENDINGS = List.of("*.csv", "*.tsv", "*.txt", "*.gz", "*.xlsx", "*.json", "*.jsonl", "*.ndjson", "*.zip");

    private FileChoice() {
    }

    /// Asks for a file; none comes when nobody chooses one.
    public static void ask(Look look, Window window, Consumer<Path> chosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(look.text("window.start.file.title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV, Excel, JSON, zip", ENDINGS));
        File file = chooser.showOpenDialog(window);
        if (file != null) {
            chosen.accept(file.toPath());
        }
    }

    /// Takes what is dropped on a node; of several the first.
    ///
    /// @param dropped hears of it
    public static void acceptDrops(Node node, Consumer<Path> dropped) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        node.setOnDragEntered(event -> node.pseudoClassStateChanged(DROP, event.getDragboard().hasFiles()));
        node.setOnDragExited(_ -> node.pseudoClassStateChanged(DROP, false));
        node.setOnDragDropped(event -> {
            List<File> files = event.getDragboard().getFiles();
            event.setDropCompleted(!files.isEmpty());
            if (!files.isEmpty()) {
                dropped.accept(files.getFirst().toPath());
            }
        });
    }
}
