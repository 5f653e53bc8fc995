package whom.audience.insight;

import java.util.List;
import java.util.Optional;
import whom.resolve.Criterion;
import whom.resolve.Criterion.TextHas;
import whom.resolve.Criterion.TextHas.Spot;
import whom.resolve.Criterion.TextIs;
import whom.text.Folding;

/// Facts about one text that no text meets: none of the texts that it may be, beginnings or ends that differ, a part within a part that must not be there.
/// Where only upper and lower case could tell, or a pattern, every text is taken to fit.
final class TextClash {
    private TextClash() {
    }

    static boolean impossible(List<Fact> facts) {
        Optional<TextIs> few = facts.stream().filter(Fact::positive).map(Fact::criterion).filter(TextIs.class::isInstance)
                .map(TextIs.class::cast).findFirst();
        if (few.isPresent()) {
            boolean exact = few.get().matchCase();
            return few.get().values().stream().noneMatch(text -> facts.stream().allMatch(fact -> mayFit(text, exact, fact)));
        }
        List<TextHas> parts = parts(facts, false);
        List<TextHas> notParts = parts(facts, true);
        return parts.stream().anyMatch(part -> parts.stream().anyMatch(other -> differ(part, other))
                || notParts.stream().anyMatch(not -> implies(part, not)));
    }

    private static List<TextHas> parts(List<Fact> facts, boolean negated) {
        return facts.stream().filter(fact -> fact.negated() == negated).map(Fact::criterion).filter(TextHas.class::isInstance)
                .map(TextHas.class::cast).toList();
    }

    /// @param exact whether the text is as written, not folded
    private static boolean mayFit(String text, boolean exact, Fact fact) {
        return switch (fact.criterion()) {
            case TextIs is when !is.matchCase() -> is.values().contains(folded(text, exact)) != fact.negated();
            case TextIs is when exact -> is.values().contains(text) != fact.negated();
            case TextIs is -> fact.negated() || is.values().stream().anyMatch(value -> Folding.fold(value).equals(text));
            case TextHas has when !has.matchCase() -> has(folded(text, exact), has.spot(), has.part()) != fact.negated();
            case TextHas has when exact -> has(text, has.spot(), has.part()) != fact.negated();
            default -> true;
        };
    }

    private static String folded(String text, boolean exact) {
        return exact ? Folding.fold(text) : text;
    }

    private static boolean has(String text, Spot spot, String part) {
        return switch (spot) {
            case ANYWHERE -> text.contains(part);
            case START -> text.startsWith(part);
            case END -> text.endsWith(part);
        };
    }

    /// Two beginnings, or two ends, of which neither goes on the other.
    private static boolean differ(TextHas one, TextHas other) {
        return one.matchCase() == other.matchCase() && one.spot() == other.spot() && one.spot() != Spot.ANYWHERE
                && !has(one.part(), one.spot(), other.part()) && !has(other.part(), one.spot(), one.part());
    }

    /// Whoever has the one part has the other.
    private static boolean implies(TextHas part, TextHas other) {
        boolean near = other.spot() == Spot.ANYWHERE || other.spot() == part.spot();
        return part.matchCase() == other.matchCase() && near && has(part.part(), other.spot(), other.part());
    }
}
