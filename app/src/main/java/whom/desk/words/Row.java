package whom.desk.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.moment.Window;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.resolve.Problem.Part;
import whom.resources.Words;
import whom.rule.Condition;
import whom.rule.Literal;
import whom.rule.Operator;
import whom.rule.Step;
import whom.rule.Test;
import whom.rule.Where;

/// A condition on its way to the pieces of a row, which read as a phrase from left to right.
final class Row {
    private final Words words;
    private final Labels labels;
    private final Values values;
    private final Times times;
    private final List<Piece> pieces = new ArrayList<>();
    /// The tests of WHEREs so far; each has the number by which problems know it.
    private int wheres;

    Row(Words words, Labels labels, Values values, Times times) {
        this.words = words;
        this.labels = labels;
        this.values = values;
        this.times = times;
    }

    List<Piece> of(Condition condition) {
        switch (condition) {
            case Condition.OfAttribute row -> {
                Attribute attribute = labels.attribute(row.attribute());
                subject(labels.token(attribute, "rule.choose.attribute"));
                test(attribute, row.test(), Part.OPERATOR, Part.VALUE, Part.WINDOW, 0);
            }
            case Condition.Anniversary row -> {
                subject(labels.token(labels.attribute(row.attribute()), "rule.choose.attribute"));
                token(Part.OPERATOR, words.text("rule.operator.anniversary"));
                token(Part.WINDOW, times.annual(row.when()));
            }
            case Condition.Ranked row -> {
                subject(labels.token(labels.attribute(row.attribute()), "rule.choose.attribute"));
                token(Part.OPERATOR, words.text("rule.operator.ranked"));
                token(Part.VALUE, values.band(row.band()));
            }
            case Condition.Tagged row -> {
                subject(words.text("rule.subject.tag"));
                token(Part.OPERATOR, words.text(row.not() ? "rule.operator.notTagged" : "rule.operator.tagged"));
                token(Part.VALUE, values.value(null, new Literal.Text(row.tag())));
            }
            case Condition.Consented row -> {
                word("rule.row.consented");
                subject(chosen(labels.channel(row.channel()), "rule.choose.channel"));
            }
            case Condition.Did row -> did(row);
            case Condition.Aggregated row -> aggregated(row);
            case Condition.Edge row -> edge(row);
            case Condition.Sequence row -> sequence(row);
            case Condition.InSegment row -> {
                word("rule.row.inSegment");
                subject(chosen(row.segment().isBlank() ? "" : labels.segment(row.segment()), "rule.choose.segment"));
            }
            case Condition.RandomShare row -> {
                subject(words.text("rule.subject.random"));
                token(Part.VALUE, values.share(row));
            }
            case Condition.Pinned row -> {
                subject(words.text("rule.subject.pinned"));
                word("rule.row.oneOf");
                token(Part.VALUE, row.people().isEmpty() ? words.text("rule.choose.people") : values.firstOf(row.people()));
            }
            case Condition.Exported row -> {
                subject(words.text("rule.subject.exported"));
                String upload = values.upload(row);
                token(Part.VALUE, upload.isEmpty() ? words.text("rule.upload.any") : upload);
                token(Part.WINDOW, times.window(row.window()));
            }
        }
        return List.copyOf(pieces);
    }

    private void did(Condition.Did row) {
        token(Part.OPERATOR, words.text(row.not() ? "rule.operator.didNot" : "rule.operator.did"));
        event(row.event(), row.where(), 0);
        if (!row.not() || row.count() != null) { // "has not done at least once" is no English
            token(Part.COUNT, times.count(row.count()));
        }
        token(Part.WINDOW, times.window(row.window()));
    }

    private void aggregated(Condition.Aggregated row) {
        token(Part.PROPERTY, values.figure(row.aggregate(),
                labels.token(labels.property(row.event(), row.property()), "rule.choose.property")));
        word("rule.row.of");
        event(row.event(), row.where(), 0);
        Attribute number = new Attribute(row.property(), row.property(), Kind.NUMBER, Map.of());
        test(number, row.test(), Part.OPERATOR, Part.VALUE, Part.VALUE, 0);
        token(Part.WINDOW, times.window(row.window()));
    }

    private void edge(Condition.Edge row) {
        token(Part.OPERATOR, words.text("rule.operator." + row.end()));
        event(row.event(), row.where(), 0);
        word("rule.row.was");
        token(Part.WINDOW, row.window() == null ? words.text("rule.edge.ever") : times.window(row.window()));
    }

    private void sequence(Condition.Sequence row) {
        token(Part.OPERATOR, words.text("rule.operator.did"));
        event(row.event(), row.where(), 0);
        token(Part.WINDOW, times.window(row.window()));
        for (int i = 0; i < row.then().size(); i++) {
            Step step = row.then().get(i);
            word("rule.row.then");
            pieces.add(new Piece(Part.OPERATOR, i + 1, words.text(step.not() ? "rule.operator.didNot" : "rule.operator.did")));
            event(step.event(), step.where(), i + 1);
            pieces.add(new Piece(Part.SPAN, i, times.within(step.within())));
        }
        if (row.then().isEmpty()) {
            word("rule.row.then");
            event("", null, 1);
        }
    }

    private void event(String name, @Nullable Where where, int nth) {
        pieces.add(new Piece(Part.SUBJECT, nth, labels.event(name).orElse(words.text("rule.choose.event"))));
        if (where != null) {
            word("rule.row.where");
            tests(where, name, false);
        }
    }

    private void tests(Where where, String event, boolean inner) {
        switch (where) {
            case Where.Of(String name, Test test) -> {
                int nth = wheres++;
                Attribute property = labels.property(event, name);
                pieces.add(new Piece(Part.WHERE_PROPERTY, nth, labels.token(property, "rule.choose.property")));
                test(property, test, Part.WHERE_OPERATOR, Part.WHERE_VALUE, Part.WHERE_VALUE, nth);
            }
            case Where.All(List<Where> of) -> joined(of, "rule.join.and", event, inner);
            case Where.Any(List<Where> of) -> joined(of, "rule.join.or", event, inner);
        }
    }

    private void joined(List<Where> of, String join, String event, boolean inner) {
        if (inner) {
            word("rule.row.open");
        }
        for (int i = 0; i < of.size(); i++) {
            if (i > 0) {
                word(join);
            }
            tests(of.get(i), event, true);
        }
        if (inner) {
            word("rule.row.close");
        }
    }

    private void test(Attribute attribute, Test test, Part operator, Part value, Part window, int nth) {
        boolean when = test.operator() == Operator.WHEN;
        String asked = when ? times.lead(test.window()) : values.operator(attribute, test);
        switch (test.operator().takes()) {
            case NOTHING -> pieces.add(new Piece(operator, nth, asked));
            case ONE, TWO, MANY -> {
                pieces.add(new Piece(operator, nth, asked));
                pieces.add(new Piece(value, nth, values.token(attribute, test)));
            }
            case WINDOW -> {
                boolean whole = test.window() instanceof Window.Today || test.window() instanceof Window.Yesterday;
                pieces.add(new Piece(operator, nth, whole ? words.text("rule.operator.IS") : asked));
                pieces.add(new Piece(window, nth, whole ? asked : times.amount(test.window())));
            }
        }
    }

    private String chosen(String text, String request) {
        return text.isBlank() ? words.text(request) : text;
    }

    private void subject(String text) {
        token(Part.SUBJECT, text);
    }

    private void token(Part part, String text) {
        pieces.add(new Piece(part, 0, text));
    }

    private void word(String key) {
        pieces.add(new Piece(null, 0, words.text(key)));
    }
}
