package whom.desk.words;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.moment.AsOf;
import whom.moment.Bounds;
import whom.moment.Days;
import whom.moment.Unit;
import whom.moment.Window;
import whom.profile.Attribute;
import whom.profile.Schema;
import whom.resolve.Problem;
import whom.resources.Words;
import whom.rule.Aggregate;
import whom.rule.Condition;
import whom.rule.Count;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Literal;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Operator;
import whom.rule.Rule;
import whom.rule.Test;
import whom.text.Isolated;

/// A rule and its pieces in the words of a marketer, for one schema and one language. Never throws on a rule that is unfinished or wrong.
public final class RuleWords {
    private final Words words;
    private final Schema schema;
    private final Formats formats;
    private final Labels labels;
    private final Times times;
    private final Values values;
    private final Sentence sentence;

    /// Segments and upload formats are called by their ids.
    public RuleWords(Words words, Schema schema) {
        this(words, schema, Titles.IDS);
    }

    public RuleWords(Words words, Schema schema, Titles titles) {
        this.words = words;
        this.schema = schema;
        this.formats = new Formats(words);
        this.labels = new Labels(words, schema, titles);
        this.times = new Times(words, formats);
        this.values = new Values(words, formats, labels);
        Tests tests = new Tests(words, labels, values, times);
        EventClauses events = new EventClauses(words, labels, values, times, tests);
        this.sentence = new Sentence(words, new Clauses(words, labels, values, times, tests, events), values);
    }

    /// The active part of a rule as one sentence: "People whose country is France and who placed an order in the last 90 days."
    public String sentence(Rule rule) {
        return sentence.of(rule);
    }

    /// The pieces of a row from left to right, which read as a phrase.
    public List<Piece> pieces(Condition condition) {
        return new Row(words, labels, values, times).of(condition);
    }

    /// What one person has where the rows look.
    ///
    /// @param zone in which days are told
    public ActualWords actual(ZoneId zone) {
        return new ActualWords(words, labels, values, new ValueWords(words, zone));
    }

    /// "14 Feb 2026 09:05".
    public String moment(Instant at, ZoneId zone) {
        return formats.moment(at, zone);
    }

    /// "a, b and c"; not for an empty list.
    public String listed(List<String> items) {
        return values.listed(items, "rule.list.and");
    }

    /// A row as one phrase, for screen readers: "Country is any of France, Belgium".
    public String phrase(Condition condition) {
        String open = words.text("rule.row.open");
        String close = words.text("rule.row.close");
        StringBuilder phrase = new StringBuilder();
        boolean apart = false;
        for (Piece piece : pieces(condition)) {
            boolean word = piece.part() == null;
            phrase.append(apart && !(word && piece.text().equals(close)) ? " " : "").append(Isolated.of(piece.text()));
            apart = !(word && piece.text().equals(open));
        }
        return phrase.toString();
    }

    /// An operator as it is offered in a list: "at least", "is any of".
    public String operator(Operator operator) {
        return words.text("rule.operator." + operator);
    }

    /// What is asked of that attribute, as it is offered: of a time "before" instead of "less than".
    public String operator(Attribute attribute, Operator operator) {
        return values.operator(attribute, Test.of(operator));
    }

    /// A figure over a property, as it is offered: "total amount".
    public String figure(Aggregate aggregate, String property) {
        return values.figure(aggregate, property);
    }

    /// A channel of consent: "e-mail".
    public String channel(String channel) {
        return labels.channel(channel);
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
        return index <= 0 ? first : words.text((group.joiner() == Joiner.ALL ? "rule.join.and" : "rule.join.or") + (not ? ".not" : ""));
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

    /// Said on a rank that nobody is in.
    public String emptyRank() {
        return words.text("rule.notice.emptyRank");
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
        return words.text("rule.notice.withoutValue", labels.attribute(attribute.attribute()).label(), people);
    }

    /// Said where nobody matches: the row that takes everybody away, and how many there would be without it.
    public String zero(Condition row, long without) {
        return words.text("rule.notice.zero", phrase(row), without);
    }

    /// What one click does about those.
    public String excludeThem() {
        return words.text("rule.notice.excludeThem");
    }

    /// Said on a row that asks for a value which nobody has.
    public String nobodyHas(String value) {
        return words.text("rule.notice.nobodyHas", value);
    }

    /// Offers the value that was probably meant.
    public String take(String value) {
        return words.text("rule.notice.take", value);
    }

    /// A "not" that is shown as a row of its own, with its word before it.
    private static boolean isNotOfOne(Node node) {
        return node instanceof Group group && group.joiner() == Joiner.NONE && group.mark().equals(Mark.NONE)
                && group.children().size() == 1
                && group.children().getFirst() instanceof Condition;
    }
}
