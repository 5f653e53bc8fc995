package whom.view.editor;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.Suggestions;
import whom.desk.words.RuleWords;
import whom.profile.Attribute;
import whom.rule.Condition.OfAttribute;
import whom.rule.Literal;
import whom.rule.Test;
import whom.view.editor.PickList.Entry;

/// Yes or no.
final class TruthEditor implements Editor {
    private final VBox box;

    TruthEditor(RuleWords words, Attribute attribute, Test now, RowChange row) {
        PickList<Boolean> list = new PickList<>(truth -> row.finish(c -> c instanceof OfAttribute(var name, var test, var mark)
                ? new OfAttribute(name, Conversions.withValues(test, List.of(new Literal.Truth(truth))), mark)
                : c, null));
        box = new VBox(list);
        box.setId("picker");
        box.getStyleClass().addAll("picker", "picker-operator");
        box.setFocusTraversable(true);
        box.setAccessibleText(attribute.label());
        list.listenTo(box);
        list.show(List.of(entry(words, attribute, now, true), entry(words, attribute, now, false)), true);
        list.markLine("pick-" + now.values().stream().noneMatch(new Literal.Truth(false)::equals));
    }

    private static Entry<Boolean> entry(RuleWords words, Attribute attribute, Test now, boolean truth) {
        Literal literal = new Literal.Truth(truth);
        return new Entry<>("pick-" + truth, "", words.value(attribute.name(), literal), "", now.values().contains(literal), truth);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void focus() {
        box.requestFocus();
    }

    @Override
    public void show(Suggestions suggestions, RowItem row) {
        // It closes with the choice, so nothing can change below it.
    }
}
