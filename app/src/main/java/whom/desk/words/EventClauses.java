package whom.desk.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.moment.Window;
import whom.profile.Attribute;
import whom.resources.Words;
import whom.rule.Condition;
import whom.rule.Step;
import whom.rule.Where;
import whom.text.Isolated;

/// Conditions on what people did as clauses. The tests of an event stand in brackets, so that nobody takes them for tests of the person.
///
/// Languages differ in where the number of times and the window go, so each clause is one pattern of them all; what may be missing
/// brings its own space before it.
record EventClauses(Words words, Labels labels, Values values, Times times, Tests tests) {
    Clause did(Condition.Did row) {
        String often = row.count() == null ? "" : " " + times.count(row.count());
        return Clause.who(words.text(row.not() ? "rule.clause.didNot" : "rule.clause.did", did(row.event(), row.not()),
                event(row.event()), where(row.where(), row.event()), often, when(row.window())).strip());
    }

    Clause edge(Condition.Edge row) {
        String event = labels.event(row.event()).map(labels::within).map(Isolated::of).orElse(words.text("rule.missing"));
        return Clause.whose(words.text("rule.clause.edge." + row.end(), event, where(row.where(), row.event()),
                row.window() == null ? words.text("rule.edge.ever") : times.window(row.window())));
    }

    Clause sequence(Condition.Sequence row) {
        StringBuilder said = new StringBuilder(words.text("rule.clause.began", did(row.event(), false), event(row.event()),
                where(row.where(), row.event()), when(row.window())).strip());
        for (Step step : row.then()) {
            String within = step.within() == null ? "" : " " + words.text("rule.clause.within", times.within(step.within()));
            said.append(words.text(step.not() ? "rule.clause.thenNot" : "rule.clause.then", did(step.event(), step.not()),
                    event(step.event()), where(step.where(), step.event()), within));
        }
        if (row.then().isEmpty()) {
            said.append(words.text("rule.clause.then", words.text("rule.missing"), words.text("rule.missing"), "", ""));
        }
        return Clause.who(said.toString());
    }

    /// "total amount of “Order” (where category is Shoes) in the last 90 days".
    String figure(Condition.Aggregated row) {
        return words.text("rule.clause.figure",
                values.figure(row.aggregate(), labels.noun(labels.property(row.event(), row.property()))), event(row.event()),
                where(row.where(), row.event()), when(row.window()));
    }

    private String event(String name) {
        return labels.event(name).map(Isolated::of).orElse(words.text("rule.missing"));
    }

    /// "did view", after "have not" or "had not" "done view".
    private String did(String event, boolean not) {
        return Isolated.of(not ? labels.done(event) : labels.did(event));
    }

    private String when(@Nullable Window window) {
        return window == null ? "" : " " + times.window(window);
    }

    private String where(@Nullable Where where, String event) {
        return where == null ? "" : " " + words.text("rule.clause.bracketed", words.text("rule.clause.where", said(where, event)));
    }

    private String said(Where where, String event) {
        return switch (where) {
            case Where.Of test -> {
                Attribute property = labels.property(event, test.property());
                yield tests.phrase(property, labels.noun(property), test.test());
            }
            case Where.All(List<Where> of) -> values.listed(inner(of, event), "rule.list.and");
            case Where.Any(List<Where> of) -> values.listed(inner(of, event), "rule.list.or");
        };
    }

    private List<String> inner(List<Where> of, String event) {
        return of.stream()
                .map(where -> where instanceof Where.Of ? said(where, event) : words.text("rule.clause.bracketed", said(where, event)))
                .toList();
    }
}
