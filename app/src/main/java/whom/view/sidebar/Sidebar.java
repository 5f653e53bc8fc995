package whom.view.sidebar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.DataIntent;
import whom.desk.ExportIntent;
import whom.desk.Intent;
import whom.desk.state.DuplicatesPane;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.QualityPane;
import whom.desk.state.SegmentItem;
import whom.desk.state.TemplateItem;
import whom.desk.state.Theme;
import whom.text.Folding;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.Overlay;
import whom.view.parts.Shortcut;

/// The left pane: a field that narrows the lists, the segments with their sizes, the templates, and the workspace at its foot.
public final class Sidebar extends VBox {
    private final Look look;
    private final Consumer<Intent> act;
    private final SearchField search;
    private final SegmentList segments;
    private final SegmentMenu menu;
    private final Lines templates;
    private final Lines data;
    private final Label nothing;
    private final Foot foot;
    private final LeavingCard leaving;
    private @Nullable OpenWorkspace shown;

    /// An empty sidebar.
    ///
    /// @param settings opens the sheet of settings
    /// @param choose   asks for a file to import
    public Sidebar(Look look, Consumer<Intent> act, Overlay overlay, Runnable settings, Runnable choose) {
        this.look = look;
        this.act = act;
        getStyleClass().add("sidebar");
        search = new SearchField(look, this::refill);
        menu = new SegmentMenu(look, act, overlay, () -> shown == null ? List.of() : shown.segments(),
                () -> shown != null && shown.writing().open());
        segments = new SegmentList(look, act, menu);
        templates = new Lines();
        data = new Lines();
        nothing = Buttons.paragraph("", "muted", "sidebar-nothing");
        Button add = Buttons.icon("new-segment", Feather.PLUS, new Caption(look.text("window.key.newSegment"), Shortcut.NEW_SEGMENT),
                () -> act.accept(new Intent.NewSegment()));
        Button write = Buttons.icon("new-template", Feather.PLUS, new Caption(look.text("window.starter.new"), Shortcut.NEW_TEMPLATE),
                () -> act.accept(new Intent.BeginTemplate()));
        Button bring = Buttons.icon("import-file", Feather.PLUS, new Caption(look.text("window.key.importFile"), Shortcut.IMPORT), choose);
        VBox lists = new VBox(heading(look.text("window.sidebar.segments"), add), segments, nothing,
                heading(look.text("window.sidebar.templates"), write), templates, heading(look.text("window.sidebar.data"), bring), data);
        lists.getStyleClass().add("sidebar-lists");
        ScrollPane scroll = new ScrollPane(lists);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        foot = new Foot(look, act, settings);
        leaving = new LeavingCard(look, act, overlay);
        getChildren().addAll(search, scroll, foot);
        search.onEnter(() -> segments.first().or(templates::first).ifPresent(Button::fire));
        search.onDown(() -> segments.first().or(templates::first).ifPresent(Button::requestFocus));
    }

    /// Takes another theme.
    public void show(Theme theme) {
        foot.show(theme);
    }

    /// Shows the lists of a workspace.
    public void show(OpenWorkspace open) {
        OpenWorkspace old = shown;
        shown = open;
        if (old != null && (!old.facts().folder().equals(open.facts().folder()) || isHidden(open, old))) {
            search.clear();
        }
        foot.show(open);
        leaving.show(open.shelf().leaving());
        String imports = look.text("window.sidebar.imports");
        data.show(List.of(new Line.Item("show-imports", "imports", imports, "", "", "", Line.Sign.NONE, false, open.intake().log().open(),
                new DataIntent.ShowImports(!open.intake().log().open())), duplicates(open.data().duplicates()),
                quality(open.data().quality()),
                new Line.Item("show-exports", "exports", look.text("window.exports.title"), "", "", "", Line.Sign.NONE,
                        false, open.exports().open(), new ExportIntent.ShowExports(!open.exports().open()))));
        if (old == null || !old.segments().equals(open.segments()) || !old.templates().equals(open.templates())
                || !Objects.equals(selected(old), selected(open)) || !old.shelf().folded().equals(open.shelf().folded())
                || !Objects.equals(old.preview().template(), open.preview().template())) {
            refill();
        }
    }

    /// A segment by its name.
    public record Named(String id, String name) {}

    /// The segment on whose line a node lies.
    public Optional<Named> segmentAt(Node node) {
        return segments.at(node).flatMap(id -> shown == null
                ? Optional.empty()
                : shown.segments().stream().filter(item -> item.id().equals(id) && item.broken() == null).findFirst()
                        .map(item -> new Named(id, item.name())));
    }

    /// Puts the cursor into the field that narrows the lists.
    public void focusSearch() {
        search.focus();
    }

    /// Light, dark or as the system is, in turn.
    public void nextTheme() {
        foot.nextTheme();
    }

    /// Puts a star on the segment whose line has the focus, else on the open one, or takes it off.
    public void star() {
        meant().ifPresent(menu::star);
    }

    /// Asks for the folder of that segment.
    public void moveToFolder() {
        meant().ifPresent(item -> menu.move(segments.line(item.id()).map(Node.class::cast).orElse(search), item));
    }

    /// Shows what that segment said before.
    public void versions() {
        meant().ifPresent(item -> act.accept(new Intent.ShowVersions(item.id())));
    }

    private Optional<SegmentItem> meant() {
        OpenWorkspace open = shown;
        if (open == null) {
            return Optional.empty();
        }
        String id = segments.focused().orElse(selected(open));
        return open.segments().stream().filter(item -> item.id().equals(id) && item.broken() == null).findFirst();
    }

    private static @Nullable String selected(OpenWorkspace open) {
        return open.draft() == null ? null : open.draft().id();
    }

    /// Whether another segment has come into the builder that what is looked for leaves out of the list, such as a new one.
    private boolean isHidden(OpenWorkspace open, OpenWorkspace old) {
        return open.draft() != null && !Objects.equals(selected(old), selected(open))
                && !Folding.fold(open.draft().name()).contains(wanted());
    }

    private String wanted() {
        return Folding.fold(search.text().strip());
    }

    private void refill() {
        OpenWorkspace open = shown;
        if (open == null) {
            return;
        }
        String wanted = wanted();
        List<SegmentList.Shown> found = new ArrayList<>();
        for (SegmentItem item : open.segments()) {
            if (Folding.fold(item.name()).contains(wanted)) {
                found.add(new SegmentList.Shown(item, segment(item, item.id().equals(selected(open)))));
            }
        }
        segments.show(found, !wanted.isEmpty(), open.shelf().folded());
        List<Line.Item> mails = new ArrayList<>();
        for (TemplateItem item : open.templates()) {
            if (Folding.fold(item.name()).contains(wanted)) {
                mails.add(template(item, item.id().equals(open.preview().template()) && open.tab() == OpenWorkspace.Tab.PREVIEW));
            }
        }
        templates.show(mails);
        nothing.setText(wanted.isEmpty() ? look.text("window.sidebar.none") : look.text("window.sidebar.notfound", search.text().strip()));
        boolean empty = found.isEmpty() && (wanted.isEmpty() || mails.isEmpty());
        nothing.setVisible(empty);
        nothing.setManaged(empty);
    }

    private Line.Item segment(SegmentItem item, boolean selected) {
        Long size = item.size();
        String right = item.broken() != null || item.unfinished() ? "" : size == null ? "·" : look.numbers().whole(size);
        String spoken = item.broken() != null
                ? item.broken()
                : item.unfinished()
                        ? look.text("window.sidebar.unfinished")
                        : size == null
                                ? look.text("window.sidebar.counting")
                                : people(item, size);
        Line.Sign sign = item.broken() != null ? Line.Sign.BROKEN : item.unfinished() ? Line.Sign.UNFINISHED : Line.Sign.NONE;
        return new Line.Item("segment-" + item.id(), item.id(), item.name(), right, change(item), spoken, sign, item.starred(), selected,
                new Intent.ChooseSegment(item.id()));
    }

    /// "+38" or "−3"; nothing where nothing changed.
    private String change(SegmentItem item) {
        return item.change() == 0 ? "" : (item.change() > 0 ? "+" : "−") + look.numbers().whole(Math.abs(item.change()));
    }

    private String people(SegmentItem item, long size) {
        String people = look.text("window.people", size, look.numbers().whole(size));
        return item.change() == 0
                ? people
                : look.text(item.change() > 0 ? "window.sidebar.more" : "window.sidebar.fewer", people,
                        look.numbers().whole(Math.abs(item.change())));
    }

    private Line.Item template(TemplateItem item, boolean selected) {
        return new Line.Item("template-" + item.id(), item.id(), item.name(), "", "", item.broken() == null ? "" : item.broken(),
                item.broken() == null ? Line.Sign.NONE : Line.Sign.BROKEN, false, selected, new Intent.ChooseTemplate(item.id()));
    }

    private Line.Item duplicates(DuplicatesPane pane) {
        Long waiting = pane.waiting();
        return new Line.Item("show-duplicates", "duplicates", look.text("window.duplicates.title"),
                waiting == null ? "" : look.numbers().whole(waiting), "",
                waiting == null ? "" : look.text("window.duplicates.about", waiting, look.numbers().whole(waiting)), Line.Sign.NONE, false,
                pane.open(), new DataIntent.ShowDuplicates(!pane.open()));
    }

    private Line.Item quality(QualityPane pane) {
        return new Line.Item("show-quality", "quality", look.text("window.quality.title"), "", "", "", Line.Sign.NONE, false, pane.open(),
                new DataIntent.ShowQuality(!pane.open()));
    }

    private static HBox heading(String text, @Nullable Button button) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(Buttons.words(text, "heading"), gap);
        heading.getStyleClass().add("sidebar-heading");
        if (button != null) {
            heading.getChildren().add(button);
        }
        return heading;
    }

    /// The lines of one list; the same nodes are used again, so that the focus stays.
    private final class Lines extends VBox {
        private final List<Line> lines = new ArrayList<>();

        Lines() {
            getStyleClass().add("sidebar-lines");
        }

        Optional<Line> first() {
            return getChildren().stream().map(Line.class::cast).findFirst();
        }

        void show(List<Line.Item> items) {
            while (lines.size() < items.size()) {
                lines.add(new Line(act, null));
            }
            for (int i = 0; i < items.size(); i++) {
                lines.get(i).show(items.get(i));
            }
            getChildren().setAll(lines.subList(0, items.size()));
        }
    }
}
