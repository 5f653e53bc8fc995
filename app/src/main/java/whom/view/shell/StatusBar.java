package whom.view.shell;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.state.Draft;
import whom.desk.state.OpenWorkspace;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.Shortcut;

/// The line at the foot: which folder, how many people, whether all is kept, at which moment, how long the last count took.
final class StatusBar extends HBox {
    private final Look look;
    private final Label folder = Buttons.words("", "muted", "small");
    private final Label people = Buttons.words("", "muted", "small");
    private final Label saved = Buttons.words("", "muted", "small");
    private final Label asOf = Buttons.words("", "muted", "small");
    private final Label counted = Buttons.words("", "muted", "small");
    private OpenWorkspace.@Nullable Facts shown;

    /// @param sidebar   shows or hides that pane
    /// @param inspector the same of the other
    StatusBar(Look look, Runnable sidebar, Runnable inspector) {
        this.look = look;
        getStyleClass().add("status-bar");
        saved.setId("status-saved");
        counted.setId("status-counted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button left = Buttons.icon("toggle-sidebar", Feather.SIDEBAR, new Caption(look.text("window.key.sidebar"), Shortcut.SIDEBAR),
                sidebar);
        Button right = Buttons.icon("toggle-inspector", Feather.SIDEBAR, new Caption(look.text("window.key.inspector"), Shortcut.INSPECTOR),
                inspector);
        right.getGraphic().setScaleX(-1);
        // Their keys do the same; as stops of the Tab key they would be the first of the window.
        left.setFocusTraversable(false);
        right.setFocusTraversable(false);
        for (Label label : List.of(folder, people, saved, asOf, counted)) {
            Caption.whole(label);
        }
        // Where there is little room, what also stands elsewhere is cut first.
        for (Label label : List.of(people, saved, counted)) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(left, folder, people, saved, gap, asOf, counted, right);
    }

    void show(OpenWorkspace open) {
        OpenWorkspace.Facts facts = open.facts();
        if (!facts.equals(shown)) {
            shown = facts;
            folder.setText(String.valueOf(facts.folder().getFileName()));
            people.setText(look.text("window.status.people", facts.people(), look.numbers().whole(facts.people())));
            ZonedDateTime moment = facts.asOf().instant().atZone(facts.asOf().zone());
            String written = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(look.locale())
                    .format(moment);
            asOf.setText(facts.live() ? "" : look.text("window.status.asof", written, facts.asOf().zone().getId()));
        }
        Draft draft = open.draft();
        saved.setText(draft == null
                ? ""
                : draft.trouble() != null
                        ? draft.trouble()
                        : look.text(draft.saved() ? "window.status.saved" : "window.status.saving"));
        saved.getStyleClass().remove("problem");
        if (draft != null && draft.trouble() != null) {
            saved.getStyleClass().add("problem");
        }
        Duration took = draft == null ? null : draft.tally().took();
        counted.setText(took == null ? "" : look.text("window.status.counted", look.numbers().span(took)));
    }
}
