package whom.desk;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.desk.state.Aside;
import whom.profile.Attribute;
import whom.resolve.Criterion;
import whom.resolve.Resolution;
import whom.resolve.Resolved;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Literal;
import whom.rule.Node;
import whom.rule.Operator;
import whom.rule.Path;
import whom.rule.Rule;
import whom.text.Folding;
import whom.text.NearMatch;
import whom.work.Cancellation;
import whom.work.Latest;

/// Finds out, once a rule is counted, what its values have to do with the real ones: people without a value whom a negative row takes in,
/// and values that nobody has, with the nearest that somebody has.
///
/// What was found of a condition stays known while the data stays the same, so that it does not come and go as others are edited.
final class Asides implements AutoCloseable {
    /// More values of one row are not looked at, so that a pasted list of thousands does not keep the processor busy.
    private static final int MOST_VALUES = 50;
    private static final int MOST_CANDIDATES = 500;

    private final Site site;
    private final Latest thread = new Latest("asides");
    private final LastAsked asked;
    private final Map<Asked, Optional<Aside>> known = new HashMap<>();

    Asides(Site site) {
        this.site = site;
        this.asked = new LastAsked(site.ground().ears());
    }

    /// A row as it is shown: a "not" of one condition is a negative row.
    private record Asked(Condition condition, boolean not) {}

    /// Looks at the rows of a rule that are not known yet.
    void look(Rule rule, Resolution resolution) {
        if (!(resolution instanceof Resolution.Ready ready)) {
            return;
        }
        Map<Asked, Resolved.Row> open = new HashMap<>();
        collect(rule, ready.rule().root(), open);
        open.keySet().removeAll(known.keySet());
        if (open.isEmpty()) {
            return;
        }
        int turn = asked.next();
        thread.ask(cancellation -> {
            Map<Asked, Optional<Aside>> found = new HashMap<>();
            for (Map.Entry<Asked, Resolved.Row> row : open.entrySet()) {
                found.put(row.getKey(), find(row.getKey(), row.getValue(), cancellation));
            }
            return found;
        }, found -> asked.later(turn, () -> known.putAll(found)), _ -> {});
    }

    /// What there is to say about a row, as far as is known.
    @Nullable
    Aside of(Rule rule, Path path) {
        Asked row = asked(rule, path);
        Aside aside = row == null ? null : known.getOrDefault(row, Optional.empty()).orElse(null);
        return aside instanceof Aside.NoValue && row != null && isExcluded(rule, path, row) ? null : aside;
    }

    /// Lets go of what is being looked at, because the rule is counted anew, which goes first.
    void rest() {
        thread.cancel();
        asked.next();
    }

    /// Forgets everything, because the data changed.
    void forget() {
        rest();
        known.clear();
    }

    private static void collect(Rule rule, Resolved node, Map<Asked, Resolved.Row> rows) {
        switch (node) {
            case Resolved.Group group -> group.children().forEach(child -> collect(rule, child, rows));
            case Resolved.Row row -> {
                Asked asked = asked(rule, row.path());
                if (asked != null) {
                    rows.put(asked, row);
                }
            }
        }
    }

    private static @Nullable Asked asked(Rule rule, Path path) {
        return rule.node(path).orElse(null) instanceof Condition condition ? new Asked(condition, isNotOfOne(rule, path)) : null;
    }

    private static boolean isNotOfOne(Rule rule, Path path) {
        return !path.parent().isRoot()
                && rule.group(path.parent()).filter(g -> g.joiner() == Joiner.NONE && g.children().size() == 1).isPresent();
    }

    /// Whether a neighbour already asks for a value.
    private static boolean isExcluded(Rule rule, Path path, Asked asked) {
        Path row = asked.not ? path.parent() : path;
        if (row.isRoot() || !(asked.condition instanceof Condition.OfAttribute of)) {
            return false;
        }
        Group around = rule.group(row.parent()).orElseThrow();
        return around.joiner() == Joiner.ALL && around.children().stream().anyMatch(child -> asksForValue(child, of.attribute()));
    }

    private static boolean asksForValue(Node node, String attribute) {
        return node instanceof Condition.OfAttribute other && other.attribute().equals(attribute) && !other.mark().muted()
                && (other.test().operator() == Operator.IS_SET || other.test().operator() == Operator.IS_NOT_EMPTY);
    }

    private Optional<Aside> find(Asked asked, Resolved.Row row, Cancellation cancellation) {
        Optional<Aside> nobody = switch (row.criterion()) {
            case Criterion.TextIs(Attribute of, Set<String> _, boolean matchCase) ->
                unknown(texts(asked.condition), value -> new Criterion.TextIs(of, Set.of(value), matchCase), matchCase, of, cancellation);
            case Criterion.ListHasAny(Attribute of, Set<String> _, boolean matchCase) ->
                unknown(texts(asked.condition), value -> new Criterion.ListHasAny(of, Set.of(value), matchCase), matchCase, of,
                        cancellation);
            case Criterion.ListHasAll(Attribute of, Set<String> _, boolean matchCase) ->
                unknown(texts(asked.condition), value -> new Criterion.ListHasAny(of, Set.of(value), matchCase), matchCase, of,
                        cancellation);
            case Criterion.NumberIs(Attribute of, Set<BigDecimal> _) -> unknownNumber(asked.condition, of, cancellation);
            case Criterion.Tagged tagged when asked.condition instanceof Condition.Tagged written
                    && site.counter().size(tagged, cancellation) == 0 ->
                Optional.of(nobody(written.tag(), NearMatch.of(written.tag(), site.store().tags(MOST_CANDIDATES, cancellation).keySet()),
                        Optional.empty()));
            default -> Optional.empty();
        };
        return nobody.isPresent() ? nobody : noValue(asked, row, cancellation);
    }

    private Optional<Aside> noValue(Asked asked, Resolved.Row row, Cancellation cancellation) {
        if (row.negated() == asked.not || !(row.criterion() instanceof Criterion.OfValue of) || of instanceof Criterion.IsSet
                || !(asked.condition instanceof Condition.OfAttribute written)) {
            return Optional.empty();
        }
        long people = site.store().people() - site.counter().size(new Criterion.IsSet(of.attribute()), cancellation);
        return people == 0
                ? Optional.empty()
                : Optional.of(new Aside.NoValue(site.words().withoutValue(written, people), site.words().excludeThem()));
    }

    private static List<String> texts(Condition condition) {
        return condition instanceof Condition.OfAttribute of
                ? of.test().values().stream().filter(Literal.Text.class::isInstance).map(v -> ((Literal.Text) v).text()).limit(MOST_VALUES)
                        .toList()
                : List.of();
    }

    private interface ForOne {
        Criterion of(String value);
    }

    private Optional<Aside> unknown(List<String> written, ForOne criterion, boolean matchCase, Attribute attribute,
            Cancellation cancellation) {
        for (String value : written) {
            cancellation.check();
            if (site.counter().size(criterion.of(matchCase ? value : Folding.fold(value)), cancellation) == 0) {
                Collection<String> real = site.store().values(attribute, MOST_CANDIDATES, cancellation).keySet();
                // The criterion may have been made before its attribute's values were called as they are now.
                Attribute named = site.schema().attribute(attribute.name()).orElse(attribute);
                return Optional.of(nobody(value, nearest(value, real, named), Optional.of(named)));
            }
        }
        return Optional.empty();
    }

    /// Somebody may have written how a value is shown, and not how it is stored.
    private static Optional<String> nearest(String value, Collection<String> real, Attribute attribute) {
        return real.stream().filter(r -> Folding.fold(attribute.labelOf(r)).equals(Folding.fold(value))).findFirst()
                .or(() -> NearMatch.of(value, real))
                .or(() -> NearMatch.of(value, real.stream().map(attribute::labelOf).toList())
                        .flatMap(label -> real.stream().filter(r -> attribute.labelOf(r).equals(label)).findFirst()));
    }

    private Optional<Aside> unknownNumber(Condition condition, Attribute attribute, Cancellation cancellation) {
        List<BigDecimal> written = condition instanceof Condition.OfAttribute of
                ? of.test().values().stream().filter(Literal.Number.class::isInstance).map(v -> ((Literal.Number) v).number())
                        .limit(MOST_VALUES).toList()
                : List.of();
        for (BigDecimal value : written) {
            cancellation.check();
            if (site.counter().size(new Criterion.NumberIs(attribute, Set.of(value)), cancellation) == 0) {
                Stream<BigDecimal> real = site.store().values(attribute, MOST_CANDIDATES, cancellation).keySet().stream()
                        .map(BigDecimal::new);
                Optional<BigDecimal> near = real.min(Comparator.comparing((BigDecimal r) -> r.subtract(value).abs()));
                return Optional.of(nobody(value.toPlainString(), near.map(BigDecimal::toPlainString), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private Aside nobody(String written, Optional<String> nearest, Optional<Attribute> attribute) {
        String take = nearest.map(n -> site.words().take(attribute.map(a -> a.labelOf(n)).orElse(n))).orElse(null);
        return new Aside.Nobody(site.words().nobodyHas(written), take, written, nearest.orElse(null));
    }

    @Override
    public void close() {
        thread.close();
    }
}
