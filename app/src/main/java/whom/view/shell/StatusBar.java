package whom.view.shell;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import whom.desk.state.Draft;
import whom.desk.state.OpenWorkspace;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// The line at the foot: which folder, how many people, whether all is kept, at which moment, how long the last count took.
final class StatusBar extends HBox {
    private final Look look;
    private final Label folder = Buttons.words("", "muted", "small");
    private final Label people = Buttons.words("", "muted", "small");
    private final Label saved = Buttons.words("", "muted", "small");
    private final Label asOf = Buttons.words("", "muted", "small");
    private final Label counted = Buttons.words("", "muted", "small");
    private OpenWorkspace.@Nullable Facts shown;

    StatusBar(Look look) {
        this.look = look;
        getStyleClass().add("status-bar");
        saved.setId("status-saved");
        counted.setId("status-counted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(folder, people, saved, gap, asOf, counted);
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
