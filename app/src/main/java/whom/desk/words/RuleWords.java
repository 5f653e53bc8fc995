package whom.desk.words;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import whom.moment.AsOf;
import whom.moment.Bounds;
import whom.moment.Days;
import whom.moment.Unit;
import whom.moment.Window;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.resolve.Problem;
import whom.resources.Words;
import whom.rule.Condition;
import whom.rule.Count;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Literal;
import whom.rule.Operator;
import whom.rule.Rule;

/// A rule and its pieces in the words of a marketer, for one schema and one language. Never throws on a rule that is unfinished or wrong.
@SuppressWarnings("DoNotCallSuggester")
public final class RuleWords {
    private final Words words;
    private final Schema schema;

    public RuleWords(Words words, Schema schema) {
        this.words = words;
        this.schema = schema;
    }

    /// The active part of a rule as one sentence: "People whose country is France and who placed an order in the last 90 days."
    public String sentence(Rule rule) {
        throw new UnsupportedOperationException(words.text("app.name") + schema + rule);
    }

    /// A row as one phrase, for screen readers: "Country is any of France, Belgium".
    public String phrase(Condition condition) {
        throw new UnsupportedOperationException(condition.toString());
    }

    /// The first token of a row: the attribute's or event's label, "Tag"; "choose …" when not chosen yet.
    public String subject(Condition condition) {
        throw new UnsupportedOperationException(condition.toString());
    }

    /// The second token of a row: "is any of", "has done", "is not".
    public String operator(Condition condition) {
        throw new UnsupportedOperationException(condition.toString());
    }

    /// An operator as it is offered for an attribute of that kind: "at least", "is any of".
    public String operator(Operator operator, Kind kind) {
        throw new UnsupportedOperationException(operator + kind.word());
    }

    /// The value token of a test of an attribute: "France, Belgium", "2 and 5", "in the last 30 days"; "choose a value" when missing.
    public String values(Condition.OfAttribute condition) {
        throw new UnsupportedOperationException(condition.toString());
    }

    /// One value as people read it; with an attribute its own label for the value: FR → France.
    public String value(@Nullable String attribute, Literal literal) {
        throw new UnsupportedOperationException(attribute + literal);
    }

    /// A number in the language's way, exact: 1,000.5.
    public String number(BigDecimal number) {
        throw new UnsupportedOperationException(number.toString());
    }

    /// How often: "at least 3 times"; null is "at least once".
    public String count(@Nullable Count count) {
        throw new UnsupportedOperationException(String.valueOf(count));
    }

    /// When: "in the last 90 days"; null is "over all time".
    public String window(@Nullable Window window) {
        throw new UnsupportedOperationException(String.valueOf(window));
    }

    /// The unit beside a number: "day", "days".
    public String unit(Unit unit, int n) {
        throw new UnsupportedOperationException(unit.toString() + n);
    }

    /// The pill of a group: "All", "Any", "None".
    public String joiner(Joiner joiner) {
        throw new UnsupportedOperationException(joiner.toString());
    }

    /// What stands behind the pill: "of these are true".
    public String joinerRest(Joiner joiner) {
        throw new UnsupportedOperationException(joiner.toString());
    }

    /// The word before the child at that index: "and", "or", "and not"; empty before the first.
    public String joinWord(Group group, int index) {
        throw new UnsupportedOperationException(group.toString() + index);
    }

    /// Why a node cannot be counted yet and what to do: "There is no attribute “contry”. Did you mean “country”?"
    public String problem(Problem problem) {
        throw new UnsupportedOperationException(problem.toString());
    }

    /// Resolved instants: "12 Sep 00:00 – 18 Sep 14:05, Europe/Berlin".
    public String bounds(Bounds bounds, AsOf asOf) {
        throw new UnsupportedOperationException(bounds.toString() + asOf);
    }

    /// Resolved calendar days: "12 Sep – 18 Sep".
    public String days(Days days, AsOf asOf) {
        throw new UnsupportedOperationException(days.toString() + asOf);
    }

    /// Said where no condition is active: "No conditions yet: this is all 48,210 people".
    public String everyone(long people) {
        throw new UnsupportedOperationException(String.valueOf(people));
    }

    /// Said on a group without an active condition.
    public String ignoredGroup() {
        throw new UnsupportedOperationException();
    }

    /// Said on a negative row: how many people without a value it includes.
    public String withoutValue(String attribute, long people) {
        throw new UnsupportedOperationException(attribute + people);
    }
}
