package whom.desk.words;

import java.util.List;
import java.util.Map;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.resources.Words;
import whom.rule.Condition;
import whom.rule.Literal;
import whom.rule.Operator;
import whom.rule.Test;
import whom.text.Isolated;

/// One condition as a clause about people.
record Clauses(Words words, Labels labels, Values values, Times times, Tests tests, EventClauses events) {
    Clause of(Condition condition) {
        return switch (condition) {
            case Condition.OfAttribute row -> attribute(row);
            case Condition.Anniversary row ->
                Clause.whose(words.text("rule.clause.anniversary", labels.noun(labels.attribute(row.attribute())),
                        row.when() == null ? words.text("rule.missing") : times.annual(row.when())));
            case Condition.Ranked row -> Clause.who(words.text("rule.clause.ranked",
                    row.band() == null ? words.text("rule.missing") : values.band(row.band()),
                    labels.noun(labels.attribute(row.attribute()))));
            case Condition.Tagged row -> who(row.not() ? "rule.clause.notTagged" : "rule.clause.tagged", row.tag());
            case Condition.Consented row -> who("rule.clause.consented", labels.channel(row.channel()));
            case Condition.InSegment row -> who("rule.clause.inSegment", labels.segment(row.segment()));
            case Condition.RandomShare row -> who("rule.clause.random", values.share(row));
            case Condition.Pinned row -> who("rule.clause.pinned", values.firstOf(row.people()));
            case Condition.Exported row -> {
                String upload = values.upload(row);
                yield Clause.who(words.text("rule.clause.exported", upload.isEmpty() ? "" : " " + upload,
                        row.window() == null ? "" : " " + times.window(row.window())).strip());
            }
            case Condition.Did row -> events.did(row);
            case Condition.Edge row -> events.edge(row);
            case Condition.Sequence row -> events.sequence(row);
            case Condition.Aggregated row -> {
                Attribute figure = new Attribute("", events.figure(row), Kind.NUMBER, Map.of());
                yield Clause.whose(tests.phrase(figure, figure.label(), row.test()));
            }
        };
    }

    private Clause who(String key, String what) {
        return Clause.who(words.text(key, what.isBlank() ? words.text("rule.missing") : Isolated.of(what)));
    }

    private Clause attribute(Condition.OfAttribute row) {
        Test test = row.test();
        Attribute attribute = labels.attribute(row.attribute());
        String label = labels.noun(attribute);
        if (Tests.isMoment(test.operator()) && labels.isDone(attribute)) {
            return Clause.who(words.text("rule.clause.label", label, tests.moment(attribute, test)));
        }
        if (Tests.isMoment(test.operator()) && labels.isHappening(attribute)) {
            return Clause.whose(words.text("rule.clause.label", label, tests.moment(attribute, test)));
        }
        if (isMarked(attribute, test) && labels.schema().attribute(row.attribute().strip()).isPresent()) {
            return Clause.who(words.text(test.operator() == Operator.IS ? "rule.clause.marked" : "rule.clause.notMarked", label));
        }
        String noun = labels.isDone(attribute) ? words.text("rule.label.dateOf", label) : label;
        return switch (test.operator()) {
            case IS_EMPTY, IS_NOT_EMPTY -> Clause.who(words.text("rule.clause." + test.operator(), noun));
            case WHEN, ON, BEFORE, AFTER, BETWEEN, IS, IS_NOT, IN, NOT_IN, CONTAINS, NOT_CONTAINS, STARTS_WITH, NOT_STARTS_WITH, ENDS_WITH,
                    NOT_ENDS_WITH, MATCHES, NOT_MATCHES, LESS_THAN, AT_MOST, MORE_THAN, AT_LEAST, NOT_BETWEEN, HAS_ANY, HAS_ALL, HAS_NONE,
                    IS_SET, IS_NOT_SET ->
                Clause.whose(tests.phrase(attribute, noun, test));
        };
    }

    /// Whether it asks for a plain yes: "marked VIP" instead of "whose VIP is yes".
    private static boolean isMarked(Attribute attribute, Test test) {
        return (test.operator() == Operator.IS || test.operator() == Operator.IS_NOT)
                && test.values().equals(List.of(new Literal.Truth(true))) && attribute.labels().isEmpty();
    }
}
