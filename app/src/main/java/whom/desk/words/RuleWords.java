package whom.desk.words;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import whom.moment.AsOf;
import whom.moment.Bounds;
import whom.moment.Days;
import whom.moment.Unit;
import whom.moment.Window;
import whom.profile.Schema;
import whom.resolve.Problem;
import whom.resources.Words;
import whom.rule.Condition;
import whom.rule.Count;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Literal;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Operator;
import whom.rule.Rule;

/// A rule and its pieces in the words of a marketer, for one schema and one language. Never throws on a rule that is unfinished or wrong.
public final class RuleWords {
    private final Words words;
    private final Schema schema;
    private final Formats formats;
    private final Labels labels;
    private final Times times;
    private final Values values;
    private final Sentence sentence;

    public RuleWords(Words words, Schema schema) {
        this.words = words;
        this.schema = schema;
        this.formats = new Formats(words);
        this.labels = new Labels(words, schema);
        this.times = new Times(words, formats);
        this.values = new Values(words, formats, labels);
        this.sentence = new Sentence(words, new Clauses(words, labels, values, times), values);
    }

    /// The active part of a rule as one sentence: "People whose country is France and who placed an order in the last 90 days."
    public String sentence(Rule rule) {
        return sentence.of(rule);
    }

    /// A row as one phrase, for screen readers: "Country is any of France, Belgium".
    public String phrase(Condition condition) {
        return switch (condition) {
            case Condition.OfAttribute row -> (subject(row) + " " + operator(row) + " " + values(row)).strip();
            case Condition.Tagged row -> subject(row) + " " + operator(row) + " " + tag(row);
            case Condition.Anniversary _,Condition.Ranked _,Condition.Consented _,Condition.Aggregated _,Condition.Edge _,Condition.Sequence _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                throw new UnsupportedOperationException("base");
            case Condition.Did row -> operator(row) + " " + subject(row) + (row.count() == null ? "" : " " + count(row.count())) + " "
                    + window(row.window());
        };
    }

    /// The first token of a row: the attribute's or event's label, "Tag"; "choose …" when not chosen yet.
    public String subject(Condition condition) {
        return switch (condition) {
            case Condition.OfAttribute row -> labels.subject(row);
            case Condition.Tagged _ -> words.text("rule.subject.tag");
            case Condition.Anniversary _,Condition.Ranked _,Condition.Consented _,Condition.Aggregated _,Condition.Edge _,Condition.Sequence _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                throw new UnsupportedOperationException("base");
            case Condition.Did row -> labels.event(row);
        };
    }

    /// What is asked: "is any of", "is not", "in the last"; "has done" of an event, which stands before the event.
    public String operator(Condition condition) {
        return switch (condition) {
            case Condition.OfAttribute row when row.test().operator() == Operator.WHEN -> times.lead(row.test().window());
            case Condition.OfAttribute row -> words.text("rule.operator." + row.test().operator());
            case Condition.Tagged row -> words.text(row.not() ? "rule.operator.notTagged" : "rule.operator.tagged");
            case Condition.Anniversary _,Condition.Ranked _,Condition.Consented _,Condition.Aggregated _,Condition.Edge _,Condition.Sequence _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                throw new UnsupportedOperationException("base");
            case Condition.Did row -> words.text(row.not() ? "rule.operator.didNot" : "rule.operator.did");
        };
    }

    /// An operator as it is offered in a list: "at least", "is any of".
    public String operator(Operator operator) {
        return words.text("rule.operator." + operator);
    }

    /// The value token of a test of an attribute: "France, Belgium", "2 and 5", "30 days" after the operator "in the last"; "choose a value"
    /// when missing, empty where the operator says it all.
    public String values(Condition.OfAttribute condition) {
        return condition.test().operator() == Operator.WHEN ? times.amount(condition.test().window()) : values.token(condition);
    }

    /// One value as people read it; with an attribute its own label for the value: FR → France.
    public String value(@Nullable String attribute, Literal literal) {
        return values.value(attribute == null ? null : schema.attribute(attribute.strip()).orElse(null), literal);
    }

    /// A number in the language's way, exact: 1,000.5.
    public String number(BigDecimal number) {
        return formats.number(number);
    }

    /// How often: "at least 3 times"; null is "at least once".
    public String count(@Nullable Count count) {
        return times.count(count);
    }

    /// When: "in the last 90 days"; null is "over all time".
    public String window(@Nullable Window window) {
        return times.window(window);
    }

    /// The unit beside a number: "day", "days".
    public String unit(Unit unit, int n) {
        return times.unit(unit, n);
    }

    /// The pill of a group: "All", "Any", "None".
    public String joiner(Joiner joiner) {
        return words.text("rule.joiner." + joiner);
    }

    /// What stands behind the pill: "of these are true".
    public String joinerRest(Joiner joiner) {
        return words.text("rule.joinerRest." + joiner);
    }

    /// The word before the child at that index: "and", "or", "and not". Empty before the first, unless that is a "not" shown as a row.
    public String joinWord(Group group, int index) {
        boolean not = index >= 0 && index < group.children().size() && isNotOfOne(group.children().get(index));
        String first = not ? words.text("rule.join.not") : "";
        return index <= 0 ? first : words.text((group.joiner() == Joiner.ALL ? "rule.join.and" : "rule.join.or") + (not ? "Not" : ""));
    }

    /// Why a node cannot be counted yet and what to do: "There is no attribute “contry”. Did you mean “country”?"
    public String problem(Problem problem) {
        return new Problems(words).of(problem);
    }

    /// Resolved instants: "12 Sep 00:00 – 18 Sep 14:05, Europe/Berlin".
    public String bounds(Bounds bounds, AsOf asOf) {
        return formats.bounds(bounds, asOf);
    }

    /// Resolved calendar days: "12 Sep – 18 Sep".
    public String days(Days days, AsOf asOf) {
        return formats.days(days, asOf);
    }

    /// Said where no condition is active: "No conditions yet: this is all 48,210 people".
    public String everyone(long people) {
        return words.text("rule.notice.everyone", people);
    }

    /// Said on a group without an active condition.
    public String ignoredGroup() {
        return words.text("rule.notice.ignored");
    }

    /// Said on a negative row: how many people without a value it includes.
    public String withoutValue(Condition.OfAttribute attribute, long people) {
        return words.text("rule.notice.withoutValue", labels.subject(attribute), people);
    }

    private String tag(Condition.Tagged row) {
        return value(null, new Literal.Text(row.tag()));
    }

    /// A "not" that is shown as a row of its own, with its word before it.
    private static boolean isNotOfOne(Node node) {
        return node instanceof Group group && group.joiner() == Joiner.NONE && group.mark().equals(Mark.NONE)
                && group.children().size() == 1
                && group.children().getFirst() instanceof Condition;
    }
}
