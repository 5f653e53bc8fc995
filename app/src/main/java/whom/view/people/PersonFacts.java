package whom.view.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.Intent;
import whom.desk.state.PersonPane.Change;
import whom.desk.state.PersonPane.Changed;
import whom.desk.state.PersonPane.Channel;
import whom.desk.state.PersonPane.Fact;
import whom.desk.state.PersonPane.InSegment;
import whom.desk.state.PersonPane.Page;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.WideButton;

/// What is known of somebody: the segments they are in, whether they may be written to, tags, attributes, and what changed of these.
final class PersonFacts extends ScrollPane {
    private static final double LABELS = 38;

    private final Look look;
    private final Consumer<Intent> act;
    private final VBox segments = new VBox();
    private final VBox channels = new VBox();
    private final VBox tags = new VBox();
    private final VBox facts = new VBox();
    private final VBox changes = new VBox();
    private final VBox changed;
    private @Nullable Page shown;

    PersonFacts(Look look, Consumer<Intent> act) {
        this.look = look;
        this.act = act;
        changed = section("window.person.changes", changes);
        changed.setId("person-changes");
        VBox all = new VBox(section("window.person.segments", segments), section("window.person.consent", channels),
                section("window.person.tags", tags), section("window.person.facts", facts), changed);
        all.getStyleClass().add("person-facts");
        segments.getStyleClass().add("person-segments");
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
        setFocusTraversable(false);
    }

    void show(Page page) {
        Page old = shown;
        shown = page;
        if (old == null || !old.segments().equals(page.segments()) || old.uncounted() != page.uncounted()) {
            showSegments(page);
        }
        if (old == null || !old.channels().equals(page.channels())) {
            channels.getChildren().setAll(page.channels().isEmpty()
                    ? List.of(none("window.person.consent.none"))
                    : page.channels().stream().map(this::channel).toList());
        }
        if (old == null || !old.tags().equals(page.tags())) {
            tags.getChildren().setAll(page.tags().isEmpty() ? none("window.person.tags.none") : tags(page.tags()));
        }
        if (old == null || !old.facts().equals(page.facts())) {
            facts.getChildren().setAll(grid(page.facts()));
        }
        if (old == null || !old.changes().equals(page.changes()) || old.earlier() != page.earlier()) {
            showChanges(page);
        }
    }

    private void showChanges(Page page) {
        changed.setVisible(!page.changes().isEmpty());
        changed.setManaged(!page.changes().isEmpty());
        List<Node> lines = new ArrayList<>();
        page.changes().forEach(one -> lines.add(changed(one)));
        if (page.earlier() > 0) {
            lines.add(Buttons.paragraph(look.text("window.person.changes.earlier", page.earlier(), look.numbers().whole(page.earlier())),
                    "muted", "small"));
        }
        changes.getChildren().setAll(lines);
    }

    private VBox changed(Changed by) {
        Label when = wrapped(Buttons.paragraph(look.text("window.person.changes.by", by.day(), by.file()), "muted", "small"));
        GridPane grid = grid();
        for (int i = 0; i < by.changes().size(); i++) {
            Change change = by.changes().get(i);
            Label values = wrapped(Buttons.paragraph(look.text("window.person.change", value(change.before()), value(change.after()))));
            values.setAccessibleText(
                    look.text("window.person.change.said", change.label(), value(change.before()), value(change.after())));
            Label label = wrapped(Buttons.paragraph(change.label(), "muted"));
            GridPane.setValignment(label, VPos.TOP);
            grid.addRow(i, label, values);
        }
        VBox all = new VBox(when, grid);
        all.getStyleClass().add("person-changed");
        return all;
    }

    private String value(String value) {
        return value.isEmpty() ? look.text("actual.none") : value;
    }

    private void showSegments(Page page) {
        List<Node> lines = new ArrayList<>();
        page.segments().forEach(segment -> lines.add(segment(segment)));
        if (page.segments().isEmpty() && page.uncounted() == 0) {
            lines.add(none("window.person.segments.none"));
        }
        if (page.uncounted() > 0) {
            lines.add(Buttons.paragraph(look.text("window.person.uncounted", page.uncounted()), "muted", "small"));
        }
        segments.getChildren().setAll(lines);
    }

    private Button segment(InSegment segment) {
        Label name = Buttons.words(segment.name(), "line-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label people = Buttons.words(look.numbers().whole(segment.people()), "muted", "small");
        people.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(name, people);
        content.getStyleClass().add("person-segment-content");
        WideButton button = new WideButton("person-segment", content);
        button.setId("person-segment-" + segment.id());
        String said = look.text("window.person.segment", segment.name(), segment.people(), look.numbers().whole(segment.people()));
        button.setAccessibleText(segment.open() ? look.text("window.person.segment.open", said) : said);
        button.setOnAction(_ -> act.accept(new Intent.ChooseSegment(segment.id())));
        return button;
    }

    private Node channel(Channel channel) {
        VBox said = new VBox(wrapped(Buttons.paragraph(channel.consent())));
        if (channel.suppressed() != null) {
            Label suppressed = wrapped(Buttons.paragraph(channel.suppressed(), "medium"));
            suppressed.setGraphic(new FontIcon(Feather.SLASH));
            said.getChildren().add(suppressed);
        }
        Label name = wrapped(Buttons.paragraph(channel.name(), "muted"));
        GridPane.setValignment(name, VPos.TOP);
        GridPane line = grid();
        line.addRow(0, name, said);
        return line;
    }

    private static FlowPane tags(List<String> all) {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("person-tags");
        all.forEach(tag -> flow.getChildren().add(Buttons.words(tag, "person-tag")));
        return flow;
    }

    private GridPane grid(List<Fact> all) {
        GridPane grid = grid();
        for (int i = 0; i < all.size(); i++) {
            Fact fact = all.get(i);
            Label value = fact.value().isEmpty()
                    ? Buttons.paragraph(look.text("actual.none"), "muted")
                    : Buttons.paragraph(fact.value());
            grid.addRow(i, wrapped(Buttons.paragraph(fact.label(), "muted")), wrapped(value));
        }
        return grid;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("person-grid");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setPercentWidth(LABELS);
        ColumnConstraints values = new ColumnConstraints();
        values.setPercentWidth(100 - LABELS);
        grid.getColumnConstraints().addAll(labels, values);
        return grid;
    }

    private VBox section(String word, VBox content) {
        VBox section = new VBox(Buttons.words(look.text(word), "heading"), content);
        section.getStyleClass().add("person-section");
        content.getStyleClass().add("person-lines");
        return section;
    }

    private Label none(String word) {
        return wrapped(Buttons.paragraph(look.text(word), "muted"));
    }

    private static Label wrapped(Label words) {
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        return words;
    }
}
