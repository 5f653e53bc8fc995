package whom.view.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.InsightPane.Member;
import whom.desk.state.InsightPane.Overlapping;
import whom.desk.state.InsightPane.Together;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;

/// One column for each combination of segments, the largest first: its people as a bar and a number, and below a dot in the line of each segment it
/// is made of. The names stay while the columns scroll.
final class UpSetPlot extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int MOST_COLUMNS = 100;

    private final Look look;
    private final Consumer<Intent> act;
    private final VBox names = new VBox();
    private final HBox columns = new HBox();
    private final Label more = Buttons.paragraph("", "muted", "small");
    private @Nullable Overlapping shown;
    private @Nullable String told;

    UpSetPlot(Look look, Consumer<Intent> act) {
        this.look = look;
        this.act = act;
        getStyleClass().add("upset");
        names.getStyleClass().add("upset-names");
        columns.getStyleClass().add("upset-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(0);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        names.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(new HBox(names, scroll), more);
    }

    void show(Overlapping overlap, @Nullable String newTold) {
        if (!overlap.equals(shown)) {
            shown = overlap;
            fill(overlap);
        }
        told = newTold;
        for (Node name : names.getChildren()) {
            name.pseudoClassStateChanged(SELECTED, told != null && ("overlap-segment-" + told).equals(name.getId()));
        }
    }

    private void fill(Overlapping overlap) {
        List<Node> lines = new ArrayList<>();
        Label bars = Buttons.words(look.text("window.insight.together"), "muted", "small", "upset-axis");
        lines.add(bars);
        for (Member member : overlap.segments()) {
            lines.add(name(member));
        }
        names.getChildren().setAll(lines);
        List<Together> together = overlap.combinations().stream().limit(MOST_COLUMNS).toList();
        long most = together.stream().mapToLong(Together::people).max().orElse(1);
        List<Node> drawn = new ArrayList<>();
        for (int i = 0; i < together.size(); i++) {
            drawn.add(column(i, together.get(i), overlap, most));
        }
        columns.getChildren().setAll(drawn);
        int left = overlap.combinations().size() - together.size();
        more.setText(left == 0 ? "" : look.text("window.insight.more", left));
        more.setVisible(left > 0);
        more.setManaged(left > 0);
    }

    private Button name(Member member) {
        Label name = Buttons.words(member.name(), "line-name");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label size = Buttons.words(look.numbers().whole(member.people()), "line-size");
        size.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(name, size);
        content.getStyleClass().add("line-content");
        Button line = new Button();
        line.setId("overlap-segment-" + member.id());
        line.getStyleClass().setAll("upset-name");
        line.setGraphic(content);
        content.prefWidthProperty().bind(line.widthProperty().subtract(16));
        line.setOnAction(_ -> act.accept(new Intent.TellOf(member.id())));
        new Caption(look.text("window.insight.segment", member.name(), member.people(), look.numbers().whole(member.people()),
                look.numbers().whole(member.only()))).on(line);
        return line;
    }

    private Button column(int place, Together together, Overlapping overlap, long most) {
        Button column = new Button();
        column.setId("together-" + place);
        column.getStyleClass().setAll("upset-column");
        VBox drawn = new VBox(new Bar(look.numbers().whole(together.people()), (double) together.people() / most, "upset-bar"));
        int first = together.segments().isEmpty() ? -1 : together.segments().getFirst();
        int last = together.segments().isEmpty() ? -1 : together.segments().getLast();
        for (int i = 0; i < overlap.segments().size(); i++) {
            drawn.getChildren().add(new Dot(together.segments().contains(i), i > first && i <= last, i >= first && i < last));
        }
        column.setGraphic(drawn);
        String names = together.segments().stream().map(i -> overlap.segments().get(i).name()).collect(Collectors.joining(", "));
        String people = look.text("window.people", together.people(), look.numbers().whole(together.people()));
        new Caption(switch (together.segments().size()) {
            case 0 -> look.text("window.insight.inNone", people);
            case 1 -> look.text("window.insight.onlyIn", people, names);
            default -> look.text("window.insight.in", people, names);
        }).on(column);
        return column;
    }
}
