package whom.desk.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import whom.moment.Days;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.resolve.Criterion;
import whom.resolve.Criterion.Compares.Comparison;
import whom.resolve.Range;
import whom.resolve.Resolved;

/// A rule as a condition of Liquid that holds for exactly the same people, or why Liquid cannot say it.
///
/// Liquid has no brackets, no "not", compares texts with their case, and finds a missing value unequal to everything but `nil`.
///
/// @param spelled how the template spells an attribute
/// @param values  the texts that people really have and that a rule without regard to case takes for that one; nothing where there are too many
///                to know them all
public record RuleLiquid(Function<Attribute, Optional<String>> spelled, BiFunction<Attribute, String, Optional<Collection<String>>> values) {
    /// More ways to write one value nobody wants to read.
    private static final int MOST_SPELLINGS = 12;
    /// Signs that are the same in every case, and that nothing else becomes.
    private static final Pattern CASELESS = Pattern.compile("[0-9 @._/+&-]+");

    /// What came of it.
    public sealed interface Answer {
        /// @param condition as it stands behind `if`
        record Said(String condition) implements Answer {}

        record Cannot(Why why) implements Answer {}
    }

    /// Why Liquid cannot say it.
    public enum Why {
        /// More than one part would need brackets.
        BRACKETS,
        /// It asks for what somebody did, for tags, consent, ranks, shares or uploads, which no template knows.
        NOT_AN_ATTRIBUTE,
        /// Somebody is pinned in or out.
        PINS,
        /// It asks for a piece of a text without regard to case, at its start or end, or by a pattern.
        PIECE_OF_TEXT,
        /// Liquid has no "does not contain".
        NOT_CONTAINS,
        /// A window that moves with the day, or a moment within one.
        MOMENT,
        /// A value is written in too many ways, or in signs that cannot stand in quotes.
        WRITING,
        /// The template has no way to read that attribute, or to compare such attributes.
        UNREADABLE
    }

    /// Ends the reading of a rule that cannot be said.
    private static final class CannotSay extends Exception {
        private static final long serialVersionUID = 1L;
        private final Why why;

        CannotSay(Why why) {
            super(why.name(), null, false, false);
            this.why = why;
        }
    }

    /// @param rule  as it stands now
    /// @param later the same rule resolved much later: what differs moves with the day
    public Answer of(Resolved.Whole rule, Resolved.Whole later) {
        try {
            return whole(rule, later, false).written().<Answer>map(Answer.Said::new).orElse(new Answer.Cannot(Why.BRACKETS));
        } catch (CannotSay cannot) {
            return new Answer.Cannot(cannot.why);
        }
    }

    private Asked whole(Resolved.Whole rule, Resolved.Whole later, boolean not) throws CannotSay {
        if (!rule.in().isEmpty() || !rule.out().isEmpty()) {
            throw new CannotSay(Why.PINS);
        }
        return node(rule.root(), later.root(), not);
    }

    private Asked node(Resolved node, Resolved later, boolean not) throws CannotSay {
        return switch (node) {
            case Resolved.Group group -> group(group, later, not);
            case Resolved.Row(var _, Criterion criterion, boolean negated) -> {
                Criterion then = later instanceof Resolved.Row(var _, Criterion other, boolean _) ? other : criterion;
                yield criterion(criterion, then, negated != not);
            }
        };
    }

    private Asked group(Resolved.Group group, Resolved later, boolean not) throws CannotSay {
        if (group.children().isEmpty()) {
            return new Asked.One(not ? "false" : "true");
        }
        boolean none = group.joiner() == whom.rule.Joiner.NONE;
        List<Asked> parts = new ArrayList<>();
        for (int i = 0; i < group.children().size(); i++) {
            Resolved child = group.children().get(i);
            Resolved then = later instanceof Resolved.Group(var _, var _, List<Resolved> others) && others.size() == group.children().size()
                    ? others.get(i)
                    : child;
            parts.add(node(child, then, none != not));
        }
        boolean every = switch (group.joiner()) {
            case ALL,NONE -> true;
            case ANY -> false;
        };
        return every != not ? Asked.every(parts) : Asked.any(parts);
    }

    private Asked criterion(Criterion criterion, Criterion later, boolean not) throws CannotSay {
        return switch (criterion) {
            case Criterion.TextIs(Attribute of, var texts, boolean matchCase) -> equal(of, spellings(of, texts, matchCase), not);
            case Criterion.NumberIs(Attribute of, var numbers) ->
                equal(of, numbers.stream().sorted().map(BigDecimal::toPlainString).toList(), not);
            case Criterion.NumberIn(Attribute of, Range range) -> range(of, range, not);
            case Criterion.TruthIs(Attribute of, boolean truth) -> equal(of, List.of(String.valueOf(truth)), not);
            case Criterion.IsSet(Attribute of) -> new Asked.One(name(of) + (not ? " == nil" : " != nil"));
            case Criterion.DateIn(Attribute of, Days days) -> {
                if (!criterion.equals(later)) {
                    throw new CannotSay(Why.MOMENT);
                }
                yield days(of, days, not);
            }
            case Criterion.TextHas has -> piece(has, not);
            case Criterion.ListHasAny(Attribute of, var texts, boolean matchCase) -> {
                contained(not);
                yield Asked.any(contains(of, spellings(of, texts, matchCase)));
            }
            case Criterion.ListHasAll(Attribute of, var texts, boolean matchCase) -> {
                contained(not);
                List<Asked> all = new ArrayList<>();
                for (String text : texts.stream().sorted().toList()) {
                    all.add(Asked.any(contains(of, spellings(of, List.of(text), matchCase))));
                }
                yield Asked.every(all);
            }
            case Criterion.Compares compares -> compares(compares, not);
            case Criterion.InSegment(String _, Resolved.Whole rule) ->
                whole(rule, later instanceof Criterion.InSegment(String _, Resolved.Whole then) ? then : rule, not);
            case Criterion.TextMatches _ -> throw new CannotSay(Why.PIECE_OF_TEXT);
            case Criterion.InstantIn _,Criterion.Anniversary _ -> throw new CannotSay(Why.MOMENT);
            case Criterion.Ranked _,Criterion.Tagged _,Criterion.Consented _,Criterion.Happened _,Criterion.Aggregated _,Criterion.Edge _,Criterion.Sequence _,Criterion.Keyed _,Criterion.RandomShare _,Criterion.Exported _ ->
                throw new CannotSay(Why.NOT_AN_ATTRIBUTE);
        };
    }

    private static void contained(boolean not) throws CannotSay {
        if (not) {
            throw new CannotSay(Why.NOT_CONTAINS);
        }
    }

    private String name(Attribute of) throws CannotSay {
        return spelled.apply(of).orElseThrow(() -> new CannotSay(Why.UNREADABLE));
    }

    /// A missing value is unequal to all of them, as in a rule that asks who is not.
    private Asked equal(Attribute of, List<String> written, boolean not) throws CannotSay {
        String name = name(of);
        List<Asked> parts = written.stream().<Asked>map(value -> new Asked.One(name + (not ? " != " : " == ") + value)).toList();
        return not ? Asked.every(parts) : Asked.any(parts);
    }

    private List<Asked> contains(Attribute of, List<String> written) throws CannotSay {
        String name = name(of);
        return written.stream().<Asked>map(value -> new Asked.One(name + " contains " + value)).toList();
    }

    /// Every way in which people have the texts, in quotes.
    private List<String> spellings(Attribute of, Collection<String> texts, boolean matchCase) throws CannotSay {
        List<String> all = new ArrayList<>();
        for (String text : texts.stream().sorted().toList()) {
            Collection<String> real = matchCase ? List.of(text) : values.apply(of, text).orElseThrow(() -> new CannotSay(Why.WRITING));
            // A text that nobody has is written as the rule has it.
            for (String one : real.isEmpty() ? List.of(text) : real.stream().sorted().toList()) {
                all.add(quoted(one));
            }
        }
        if (all.size() > MOST_SPELLINGS) {
            throw new CannotSay(Why.WRITING);
        }
        return all;
    }

    private static String quoted(String text) throws CannotSay {
        boolean single = text.indexOf('\'') >= 0;
        if ((single && text.indexOf('"') >= 0) || text.contains("%}") || text.contains("}}") || text.contains("{{") || text.contains("{%")
                || text.chars().anyMatch(Character::isISOControl)) {
            throw new CannotSay(Why.WRITING);
        }
        return single ? '"' + text + '"' : '\'' + text + '\'';
    }

    private Asked range(Attribute of, Range range, boolean not) throws CannotSay {
        return bounds(of, limit(range.low(), ">"), limit(range.high(), "<"), not);
    }

    private static @Nullable String limit(Range.@Nullable Limit limit, String sign) {
        return limit == null ? null : sign + (limit.included() ? "= " : " ") + limit.number().toPlainString();
    }

    private Asked days(Attribute of, Days days, boolean not) throws CannotSay {
        for (var day : new java.time.LocalDate[]{days.from(), days.to()}) {
            if (day != null && (day.getYear() < 0 || day.getYear() > 9999)) {
                throw new CannotSay(Why.MOMENT);
            }
        }
        return bounds(of, days.from() == null ? null : ">= '" + days.from() + "'", days.to() == null ? null : "< '" + days.to() + "'", not);
    }

    /// @param low  with its sign: `>= 3`
    /// @param high with its sign: `< 5`
    private Asked bounds(Attribute of, @Nullable String low, @Nullable String high, boolean not) throws CannotSay {
        String name = name(of);
        List<Asked> parts = new ArrayList<>();
        for (String bound : new @Nullable String[]{low, high}) {
            if (bound != null) {
                parts.add(new Asked.One(name + " " + (not ? opposite(bound) : bound)));
            }
        }
        if (not || parts.isEmpty()) {
            // A missing value is in no range, and compares with nothing.
            parts.add(new Asked.One(name + (not ? " == nil" : " != nil")));
        }
        return not ? Asked.any(parts) : Asked.every(parts);
    }

    private static String opposite(String bound) {
        return (bound.startsWith(">= ") ? "< " : bound.startsWith("> ") ? "<= " : bound.startsWith("<= ") ? "> " : ">= ")
                + bound.substring(bound.indexOf(' ') + 1);
    }

    private Asked piece(Criterion.TextHas has, boolean not) throws CannotSay {
        boolean sayable = has.spot() == Criterion.TextHas.Spot.ANYWHERE && (has.matchCase() || CASELESS.matcher(has.part()).matches());
        if (!sayable) {
            throw new CannotSay(Why.PIECE_OF_TEXT);
        }
        contained(not);
        return new Asked.One(name(has.attribute()) + " contains " + quoted(has.part()));
    }

    private Asked compares(Criterion.Compares compares, boolean not) throws CannotSay {
        Kind kind = compares.attribute().kind();
        boolean sayable = kind == Kind.NUMBER || kind == Kind.DATE
                || (kind == Kind.TEXT && compares.matchCase() && compares.comparison() == Comparison.EQUAL);
        if (!sayable) {
            throw new CannotSay(Why.UNREADABLE);
        }
        String one = name(compares.attribute());
        String other = name(compares.other());
        String sign = switch (compares.comparison()) {
            case EQUAL -> not ? "!=" : "==";
            case BELOW -> not ? ">=" : "<";
            case AT_MOST -> not ? ">" : "<=";
            case ABOVE -> not ? "<=" : ">";
            case AT_LEAST -> not ? "<" : ">=";
        };
        Asked compared = new Asked.One(one + " " + sign + " " + other);
        if (not) {
            return Asked.any(List.of(compared, new Asked.One(one + " == nil"), new Asked.One(other + " == nil")));
        }
        // Two missing values are equal to each other in Liquid, and not in a rule.
        return compares.comparison() == Comparison.EQUAL ? Asked.every(List.of(new Asked.One(one + " != nil"), compared)) : compared;
    }
}
