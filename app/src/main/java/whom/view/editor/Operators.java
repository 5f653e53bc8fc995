package whom.view.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import whom.desk.words.RuleWords;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.resolve.Problem.Part;
import whom.rule.Condition;
import whom.rule.Literal;
import whom.rule.Operator;
import whom.rule.Operator.Takes;
import whom.rule.Test;
import whom.view.parts.PickList.Entry;
import whom.view.parts.Look;
import whom.view.parts.PickList;

/// What is asked of a value: the operators that fit it, and for an attribute also its rank, its anniversary, and another attribute.
record Operators(Look look, RuleWords words, RowChange row) {
    /// Of an attribute, asked one way or another.
    Editor ofAttribute(Condition now, Attribute attribute) {
        Test test = now instanceof Condition.OfAttribute of ? of.test() : null;
        boolean other = isOther(test);
        List<Entry<Choice>> entries = new ArrayList<>();
        for (Operator operator : Operator.of(attribute.kind())) {
            entries.add(entry("operator-" + operator.json(), "", words.operator(operator),
                    !other && test != null && test.operator() == operator,
                    new Choice(c -> Conversions.asked(c, attribute, operator), next(operator))));
        }
        boolean time = attribute.kind() == Kind.DATE || attribute.kind() == Kind.INSTANT;
        if (time || attribute.kind() == Kind.NUMBER) {
            entries.add(entry("operator-ranked", "", look.text("window.operator.ranked"), now instanceof Condition.Ranked,
                    Choice.then(Part.VALUE, c -> Conversions.ranked(c, attribute.name()))));
        }
        if (time) {
            entries.add(entry("operator-anniversary", "", look.text("window.operator.anniversary"), now instanceof Condition.Anniversary,
                    Choice.then(Part.WINDOW, c -> Conversions.anniversary(c, attribute.name()))));
        }
        for (Operator operator : comparing(attribute.kind())) {
            entries.add(entry("operator-other-" + operator.json(), look.text("window.operator.other"), words.operator(attribute, operator),
                    other && test != null && test.operator() == operator,
                    Choice.then(Part.VALUE, c -> Conversions.compared(c, attribute, operator))));
        }
        return list(entries);
    }

    /// Of an event's property.
    Editor ofProperty(Attribute property, Test test, Spot spot) {
        return list(Operator.of(property.kind()).stream().map(operator -> entry("operator-" + operator.json(), "", words.operator(operator),
                test.operator() == operator, asked(spot, operator, operator.takes() == Takes.NOTHING
                        ? null
                        : new Spot(Part.WHERE_VALUE, spot.nth()))))
                .toList());
    }

    /// Of a figure, which is always a number that is known.
    Editor ofFigure(Test test) {
        return list(Operator.of(Kind.NUMBER).stream().filter(o -> o.takes() == Takes.ONE || o.takes() == Takes.TWO)
                .map(operator -> entry("operator-" + operator.json(), "", words.operator(operator), test.operator() == operator,
                        asked(Spot.of(Part.OPERATOR), operator, Spot.of(Part.VALUE))))
                .toList());
    }

    /// Tagged or not.
    Editor ofTag(Condition.Tagged now) {
        return list(List.of(yesOrNo("tagged", false, now.not(), c -> new Condition.Tagged(now.tag(), false, c.mark())),
                yesOrNo("notTagged", true, now.not(), c -> new Condition.Tagged(now.tag(), true, c.mark()))));
    }

    /// Whether a step of a sequence was done.
    Editor ofStep(Condition.Sequence now, int step) {
        boolean not = step <= now.then().size() && now.then().get(step - 1).not();
        return list(List.of(yesOrNo("did", false, not, c -> Steps.change(c, step, Steps.done(false))),
                yesOrNo("didNot", true, not, c -> Steps.change(c, step, Steps.done(true)))));
    }

    private Entry<Choice> yesOrNo(String word, boolean not, boolean now, UnaryOperator<Condition> change) {
        return entry("operator-" + word, "", look.text("rule.operator." + word), not == now, Choice.last(change));
    }

    private static Choice asked(Spot spot, Operator operator, @Nullable Spot next) {
        return new Choice(Places.test(spot, test -> Conversions.asked(test, operator)), next);
    }

    private Editor list(List<Entry<Choice>> entries) {
        return new ListEditor(look.text("window.operator.name"), entries, row);
    }

    private static Entry<Choice> entry(String id, String heading, String text, boolean now, Choice choice) {
        return new Entry<>(id, heading, text, "", now, choice);
    }

    private static boolean isOther(@Nullable Test test) {
        return test != null && !test.values().isEmpty() && test.values().getFirst() instanceof Literal.OtherAttribute;
    }

    /// What two attributes of a kind can be compared by.
    private static List<Operator> comparing(Kind kind) {
        return switch (kind) {
            case TEXT, BOOLEAN -> List.of(Operator.IS, Operator.IS_NOT);
            case NUMBER, DATE, INSTANT -> List.of(Operator.IS, Operator.IS_NOT, Operator.LESS_THAN, Operator.AT_MOST, Operator.MORE_THAN,
                    Operator.AT_LEAST);
            case LIST -> List.of();
        };
    }

    private static @Nullable Spot next(Operator operator) {
        return switch (operator.takes()) {
            case NOTHING -> null;
            case ONE, TWO, MANY -> Spot.of(Part.VALUE);
            case WINDOW -> Spot.of(Part.WINDOW);
        };
    }
}
