package whom.view.export;

import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.state.ExportPane.FileItem;
import whom.desk.state.ExportPane.ReceiptItem;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.FolderWindow;
import whom.view.parts.Look;

/// What the last export wrote: its files, and where they are.
final class ReceiptView extends VBox {
    private final Look look;
    private final Label title = Buttons.words("", "medium");
    private final VBox files = new VBox();
    private final VBox settings = new VBox();
    private @Nullable ReceiptItem shown;

    /// @param id of the card; that of its button follows from it
    ReceiptView(Look look, String id) {
        this.look = look;
        getStyleClass().add("export-card");
        setId(id);
        title.setGraphic(new FontIcon(Feather.CHECK_CIRCLE));
        title.getStyleClass().add("receipt-title");
        files.getStyleClass().add("receipt-files");
        Button folder = Buttons.outlined(id + "-folder", look.text("window.export.folder"), () -> {
            if (shown != null) {
                FolderWindow.open(shown.folder());
            }
        });
        getChildren().addAll(title, files, settings, folder);
        ExportTab.turn(this, false);
    }

    void show(@Nullable ReceiptItem receipt) {
        if (Objects.equals(receipt, shown)) {
            return;
        }
        shown = receipt;
        ExportTab.turn(this, receipt != null);
        if (receipt != null) {
            String done = look.text("window.export.done", receipt.written(), look.numbers().whole(receipt.written()));
            title.setText(receipt.segment().isEmpty() ? done : receipt.segment() + ": " + done);
            settings.getChildren().clear();
            if (!receipt.settings().isEmpty()) {
                settings.getChildren().add(FactsView.settings(look, receipt.format(), receipt.settings()));
            }
            ExportTab.turn(settings, !receipt.settings().isEmpty());
            files.getChildren().setAll(receipt.files().stream().map(this::file).toList());
        }
    }

    private Region file(FileItem item) {
        Label name = Buttons.words(item.name());
        Caption.whole(name);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label size = Buttons.words(
                look.text("window.export.file", item.rows(), look.numbers().whole(item.rows()), look.numbers().bytes(item.bytes())),
                "muted",
                "small");
        size.setMinWidth(Region.USE_PREF_SIZE);
        new Caption("SHA-256 " + item.sha256()).on(size);
        return new VBox(name, size);
    }
}
