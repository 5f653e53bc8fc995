package whom.view.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.Suggestions;
import whom.desk.words.RuleWords;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.resolve.Problem.Part;
import whom.rule.Condition;
import whom.rule.Condition.Did;
import whom.rule.Condition.OfAttribute;
import whom.rule.Condition.Tagged;
import whom.rule.Operator;
import whom.view.editor.PickList.Entry;
import whom.view.parts.Look;

/// What is asked: the operators that fit the attribute, did or did not, tagged or not.
final class OperatorPicker implements Editor {
    private final VBox box;

    OperatorPicker(Look look, Schema schema, RuleWords words, Condition now, RowChange row) {
        PickList<Choice> list = new PickList<>(choice -> row.finish(choice.change(), choice.next()));
        box = new VBox(list);
        box.setId("picker");
        box.getStyleClass().addAll("picker", "picker-operator");
        box.setFocusTraversable(true);
        box.setAccessibleText(look.text("window.operator.name"));
        list.listenTo(box);
        list.show(entries(schema, words, now), true);
        list.markLine(marked(now));
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

    private static List<Entry<Choice>> entries(Schema schema, RuleWords words, Condition now) {
        return switch (now) {
            case OfAttribute(var name, var test, _) -> {
                Kind kind = schema.attribute(name).map(Attribute::kind).orElse(Kind.TEXT);
                List<Entry<Choice>> entries = new ArrayList<>();
                for (Operator operator : Operator.of(kind)) {
                    entries.add(new Entry<>(id(operator), "", words.operator(operator), "", operator == test.operator(),
                            new Choice(c -> c instanceof OfAttribute(var a, var t, var m)
                                    ? new OfAttribute(a, Conversions.asked(t, operator), m)
                                    : c, next(operator))));
                }
                yield entries;
            }
            case Condition.Anniversary _,Condition.Ranked _,Condition.Consented _,Condition.Aggregated _,Condition.Edge _,Condition.Sequence _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                List.of();
            case Did did -> List.of(choice("operator-did", words, did(did, false), did.not()),
                    choice("operator-did-not", words, did(did, true), did.not()));
            case Tagged tagged -> List.of(choice("operator-tagged", words, new Tagged(tagged.tag(), false, tagged.mark()), tagged.not()),
                    choice("operator-not-tagged", words, new Tagged(tagged.tag(), true, tagged.mark()), tagged.not()));
        };
    }

    private static Entry<Choice> choice(String id, RuleWords words, Condition becomes, boolean nowNot) {
        boolean not = becomes instanceof Did d ? d.not() : becomes instanceof Tagged t && t.not();
        return new Entry<>(id, "", words.operator(becomes), "", not == nowNot, new Choice(c -> becomes.with(c.mark()), null));
    }

    private static Did did(Did did, boolean not) {
        return new Did(did.event(), did.where(), not, did.count(), did.window(), did.mark());
    }

    private static String marked(Condition now) {
        return switch (now) {
            case OfAttribute of -> id(of.test().operator());
            case Condition.Anniversary _,Condition.Ranked _,Condition.Consented _,Condition.Aggregated _,Condition.Edge _,Condition.Sequence _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                "";
            case Did did -> did.not() ? "operator-did-not" : "operator-did";
            case Tagged tagged -> tagged.not() ? "operator-not-tagged" : "operator-tagged";
        };
    }

    private static @Nullable Part next(Operator operator) {
        return switch (operator.takes()) {
            case NOTHING -> null;
            case ONE, TWO, MANY -> Part.VALUE;
            case WINDOW -> Part.WINDOW;
        };
    }

    private static String id(Operator operator) {
        return "operator-" + operator.json();
    }

    /// What choosing a line does, and which token comes next.
    private record Choice(UnaryOperator<Condition> change, @Nullable Part next) {}
}
