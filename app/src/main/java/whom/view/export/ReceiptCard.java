package whom.view.export;

import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.state.ExportPane.FileItem;
import whom.desk.state.ExportPane.ReceiptItem;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;

/// What was written: the counts, each file with its rows, size and the beginning of its fingerprint, and where they lie.
final class ReceiptCard extends VBox {
    private final Look look;

    ReceiptCard(Look look) {
        this.look = look;
        getStyleClass().add("receipt");
        setId("receipt");
    }

    void show(@Nullable ReceiptItem receipt) {
        setVisible(receipt != null);
        setManaged(receipt != null);
        getChildren().clear();
        if (receipt == null) {
            return;
        }
        getChildren().add(Buttons.paragraph(look.text("window.receipt.title", receipt.written(), look.numbers().whole(receipt.written()),
                look.numbers().whole(receipt.selected())), "medium"));
        for (FileItem file : receipt.files()) {
            getChildren().add(file(file));
        }
        Label folder = Buttons.words(receipt.folder().toString(), "muted", "small");
        folder.setMinWidth(0);
        folder.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(folder, Priority.ALWAYS);
        HBox where = new HBox(folder,
                Buttons.icon("copy-folder", Feather.COPY, new Caption(look.text("window.receipt.copyFolder")),
                        () -> copy(receipt.folder().toString())));
        where.getStyleClass().add("receipt-line");
        getChildren().add(where);
    }

    private Region file(FileItem file) {
        Label name = Buttons.words(file.name());
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label rows = Buttons.words(look.text("window.receipt.rows", file.rows(), look.numbers().whole(file.rows())), "muted");
        rows.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(name, rows);
        line.getStyleClass().add("receipt-line");
        Label print = Buttons.words(
                look.numbers().bytes(file.bytes()) + " · SHA-256 " + file.sha256().substring(0, Math.min(16, file.sha256().length())) + "…",
                "muted", "small");
        new Caption("SHA-256 " + file.sha256()).on(print);
        return new VBox(line, print);
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
