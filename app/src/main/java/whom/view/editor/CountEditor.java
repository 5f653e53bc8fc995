package whom.view.editor;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.Suggestions;
import whom.rule.Condition.Did;
import whom.rule.Count;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// How often: at least 3 times, exactly once, between 2 and 5 times.
final class CountEditor implements Editor {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final RowChange row;
    private final TextField first;
    private final TextField second;
    private final Label and;
    private final Choices<Way> ways;
    private final VBox box;
    private Way way;

    /// The ways of counting, each with how it makes a count of one or two numbers.
    private enum Way {
        AT_LEAST("atLeast"), EXACTLY("exactly"), AT_MOST("atMost"), MORE_THAN("moreThan"), FEWER_THAN("fewerThan"), BETWEEN("between");

        private final String word;

        Way(String word) {
            this.word = word;
        }

        Count of(int n, int m) {
            return switch (this) {
                case AT_LEAST -> new Count.AtLeast(n);
                case EXACTLY -> new Count.Exactly(n);
                case AT_MOST -> new Count.AtMost(n);
                case MORE_THAN -> new Count.MoreThan(n);
                case FEWER_THAN -> new Count.FewerThan(n);
                case BETWEEN -> new Count.Between(n, m);
            };
        }
    }

    CountEditor(Look look, @Nullable Count now, RowChange row) {
        this.row = row;
        way = wayOf(now);
        first = field(look, "value-field", String.valueOf(firstOf(now)));
        second = field(look, "value-field-2", now instanceof Count.Between(_, int most) ? String.valueOf(most) : "");
        and = Buttons.words(look.text("window.value.and"), "muted");
        ways = new Choices<>(chosen -> {
            way = chosen;
            showSecond();
            changed();
        });
        for (Way w : Way.values()) {
            ways.add("count-" + w.word, look.text("window.count." + w.word), w);
        }
        ways.mark(way);
        HBox line = new HBox(first, and, second, Buttons.words(look.text("window.count.times"), "muted"));
        line.getStyleClass().add("picker-line");
        box = new VBox(ways, line);
        box.setId("picker");
        box.getStyleClass().addAll("picker", "picker-count");
        showSecond();
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void focus() {
        first.requestFocus();
        first.selectAll();
    }

    @Override
    public void show(Suggestions suggestions, RowItem item) {
        // The fields hold all there is to see.
    }

    private TextField field(Look look, String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPrefColumnCount(4);
        field.setAccessibleText(look.text("window.count.name"));
        field.textProperty().subscribe((_, _) -> changed());
        field.setOnAction(_ -> row.close());
        return field;
    }

    private void showSecond() {
        boolean two = way == Way.BETWEEN;
        and.setVisible(two);
        and.setManaged(two);
        second.setVisible(two);
        second.setManaged(two);
    }

    private void changed() {
        Optional<Integer> n = read(first);
        Optional<Integer> m = way == Way.BETWEEN ? read(second) : n;
        if (n.isPresent() && m.isPresent()) {
            Count count = way.of(n.get(), m.get());
            row.change(c -> c instanceof Did(var event, var where, var not, _, var window, var mark)
                    ? new Did(event, where, not, count, window, mark)
                    : c);
        }
    }

    private static Optional<Integer> read(TextField field) {
        String text = field.getText().strip();
        boolean number = text.matches("\\d{1,9}");
        field.pseudoClassStateChanged(ERROR, !number);
        return number ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Way wayOf(@Nullable Count count) {
        return switch (count) {
            case null -> Way.AT_LEAST;
            case Count.AtLeast _ -> Way.AT_LEAST;
            case Count.AtMost _ -> Way.AT_MOST;
            case Count.Exactly _ -> Way.EXACTLY;
            case Count.FewerThan _ -> Way.FEWER_THAN;
            case Count.MoreThan _ -> Way.MORE_THAN;
            case Count.Between _ -> Way.BETWEEN;
        };
    }

    private static int firstOf(@Nullable Count count) {
        return switch (count) {
            case null -> 1;
            case Count.AtLeast(int n) -> n;
            case Count.AtMost(int n) -> n;
            case Count.Exactly(int n) -> n;
            case Count.FewerThan(int n) -> n;
            case Count.MoreThan(int n) -> n;
            case Count.Between(int n, _) -> n;
        };
    }
}
