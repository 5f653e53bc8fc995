package whom.view.inspector;

import java.util.List;
import java.util.function.Consumer;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.ExportIntent;
import whom.desk.Intent;
import whom.desk.state.Draft;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.OpenWorkspace.Tab;
import whom.view.export.ExportTab;
import whom.view.parts.Buttons;
import whom.view.parts.Late;
import whom.view.parts.Look;
import whom.view.parts.Overlay;
import whom.view.parts.Shortcut;
import whom.view.people.PeopleTab;
import whom.view.preview.Darkroom;
import whom.view.preview.PreviewTab;

/// The right pane: the number, the people, the mail and the export, and the one button that says what happens.
public final class Inspector extends VBox {
    private final Look look;
    private final Consumer<Intent> act;
    private final AsOfChip asOf;
    private final Hero hero;
    private final TabStrip tabs;
    private final PeopleTab people;
    private final PreviewTab preview;
    private final ExportTab export;
    private final Button primary;
    private @Nullable OpenWorkspace shown;
    /// What is to be done with the people as soon as they are shown.
    private @Nullable Consumer<PeopleTab> due;

    /// An empty pane.
    ///
    /// @param darkroom takes the pictures of pages
    public Inspector(Look look, Consumer<Intent> act, Overlay overlay, Darkroom darkroom) {
        this.look = look;
        this.act = act;
        getStyleClass().add("inspector");
        asOf = new AsOfChip(look, act, overlay);
        hero = new Hero(look, act, asOf);
        tabs = new TabStrip(look, act);
        people = new PeopleTab(look, act, overlay);
        preview = new PreviewTab(look, act, overlay, darkroom);
        export = new ExportTab(look, act, overlay);
        StackPane pages = new StackPane();
        List.of(people, preview, export).forEach(page -> Late.into(pages, page));
        VBox.setVgrow(pages, Priority.ALWAYS);
        primary = Buttons.primary("primary", "", this::doPrimary);
        primary.setGraphic(new FontIcon(Feather.UPLOAD));
        primary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(primary, Priority.ALWAYS);
        HBox foot = new HBox(primary);
        foot.getStyleClass().add("inspector-foot");
        VBox upper = new VBox(hero, tabs, pages);
        // In large text or a low window it is higher than there is room; the button at the foot stays.
        ScrollPane scroll = new ScrollPane(upper);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, foot);
    }

    /// Shows what belongs to the segment.
    public void show(OpenWorkspace open) {
        shown = open;
        Draft draft = open.draft();
        setVisible(draft != null);
        if (draft == null) {
            return;
        }
        asOf.show(open.facts());
        hero.show(draft.tally());
        tabs.show(open.tab());
        turn(people, open.tab() == Tab.PEOPLE);
        turn(preview, open.tab() == Tab.PREVIEW);
        turn(export, open.tab() == Tab.EXPORT);
        switch (open.tab()) {
            case PEOPLE -> {
                people.show(open.people(), open.why());
                doDue();
            }
            case PREVIEW -> preview.show(open.preview(), open.variants(), open.templates(), open.writing());
            case EXPORT -> export.show(open.export());
        }
        showPrimary(open, draft);
    }

    /// Does something with the tab of people, which is shown first.
    public void people(Consumer<PeopleTab> what) {
        due = what;
        if (shown != null && shown.tab() == Tab.PEOPLE) {
            doDue();
        } else {
            act.accept(new Intent.ChooseTab(Tab.PEOPLE));
        }
    }

    private void doDue() {
        Consumer<PeopleTab> now = due;
        due = null;
        if (now != null) {
            now.accept(people);
        }
    }

    /// Makes the mail larger or smaller, where the focus is on it.
    public boolean zooms(Shortcut key, EventTarget at) {
        return preview.isVisible() && preview.zooms(key, at);
    }

    /// Opens the calendar of the moment at which everyone is read.
    public void chooseAsOf() {
        if (isVisible()) {
            asOf.choose();
        }
    }

    private void showPrimary(OpenWorkspace open, Draft draft) {
        long total = draft.tally().total() == null ? 0 : draft.tally().total();
        if (open.tab() == Tab.EXPORT) {
            var plan = open.export().plan();
            long written = plan == null ? 0 : plan.written();
            primary.setText(plan == null
                    ? look.text(open.export().failure() == null ? "window.export.working" : "window.export.impossible")
                    : look.text("window.export.write", written, look.numbers().whole(written)));
            disablePrimary(plan == null || written == 0 || open.export().running() != null, open.tab());
        } else {
            primary.setText(
                    total == 0 ? look.text("window.export.nobody") : look.text("window.export.start", total, look.numbers().whole(total)));
            disablePrimary(total == 0, open.tab());
        }
    }

    /// A button that is disabled loses the focus, which would land at the other end of the window.
    private void disablePrimary(boolean disabled, Tab tab) {
        if (disabled && primary.isFocused()) {
            tabs.focus(tab);
        }
        primary.setDisable(disabled);
    }

    private void doPrimary() {
        if (shown != null) {
            act.accept(shown.tab() == Tab.EXPORT ? new ExportIntent.StartExport(null) : new Intent.ChooseTab(Tab.EXPORT));
        }
    }

    private static void turn(Node page, boolean visible) {
        page.setVisible(visible);
        page.setManaged(visible);
    }
}
