package whom.audience.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.resolve.Criterion;

/// Facts that cannot all hold of one person.
final class Clash {
    private Clash() {
    }

    /// Some of the facts that exclude each other: two where two are enough.
    static Optional<List<Fact>> among(List<Fact> facts) {
        Optional<List<Fact>> opposites = opposites(facts);
        if (opposites.isPresent()) {
            return opposites;
        }
        for (Topic topic : topics(facts)) {
            if (topic.impossible().test(topic.facts())) {
                return Optional.of(fewest(topic));
            }
        }
        return Optional.empty();
    }

    /// Facts about one thing, and whether such facts exclude each other.
    private record Topic(List<Fact> facts, Predicate<List<Fact>> impossible) {}

    private static List<Fact> fewest(Topic topic) {
        List<Fact> facts = topic.facts();
        for (Fact fact : facts) {
            if (topic.impossible().test(List.of(fact))) {
                return List.of(fact);
            }
        }
        for (int i = 0; i < facts.size(); i++) {
            for (int j = i + 1; j < facts.size(); j++) {
                List<Fact> two = List.of(facts.get(i), facts.get(j));
                if (topic.impossible().test(two)) {
                    return two;
                }
            }
        }
        return facts;
    }

    private static Optional<List<Fact>> opposites(List<Fact> facts) {
        Map<Criterion, Fact> first = new HashMap<>();
        for (Fact fact : facts) {
            Fact other = first.putIfAbsent(fact.criterion(), fact);
            if (other != null && other.negated() != fact.negated()) {
                return Optional.of(List.of(other, fact));
            }
        }
        return Optional.empty();
    }

    private static List<Topic> topics(List<Fact> facts) {
        List<Topic> topics = new ArrayList<>();
        Map<Attribute, List<Fact>> byAttribute = new LinkedHashMap<>();
        for (Fact fact : facts) {
            attributes(fact).forEach(attribute -> byAttribute.computeIfAbsent(attribute, _ -> new ArrayList<>()).add(fact));
        }
        byAttribute.forEach((attribute, about) -> topics.add(new Topic(about, some -> ValueClash.impossible(attribute, some))));
        grouped(facts, fact -> fact.criterion() instanceof Criterion.Ranked ranked ? ranked.attribute() : null,
                Shares::ranksExclude).forEach(topics::add);
        grouped(facts, fact -> fact.criterion() instanceof Criterion.RandomShare share ? share.seed() : null,
                Shares::sharesExclude).forEach(topics::add);
        grouped(facts, fact -> fact.criterion() instanceof Criterion.Compares compares
                ? both(compares)
                : null, OrderClash::impossible).forEach(topics::add);
        grouped(facts, fact -> fact.criterion() instanceof Criterion.Tagged ? Criterion.Tagged.class : null, Clash::tagsExclude)
                .forEach(topics::add);
        grouped(facts, fact -> fact.criterion() instanceof Criterion.Keyed ? Criterion.Keyed.class : null, Clash::keysExclude)
                .forEach(topics::add);
        grouped(facts, FigureClash::figure, FigureClash::impossible).forEach(topics::add);
        topics.add(new Topic(facts, CountClash::impossible));
        topics.add(new Topic(facts, UploadClash::impossible));
        return topics;
    }

    private interface About {
        @Nullable
        Object of(Fact fact);
    }

    private static List<Topic> grouped(List<Fact> facts, About about, Predicate<List<Fact>> impossible) {
        Map<Object, List<Fact>> groups = new LinkedHashMap<>();
        for (Fact fact : facts) {
            Object key = about.of(fact);
            if (key != null) {
                groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(fact);
            }
        }
        return groups.values().stream().map(group -> new Topic(group, impossible)).toList();
    }

    /// An attribute may be held against itself.
    private static Set<Attribute> both(Criterion.Compares compares) {
        return compares.attribute().equals(compares.other())
                ? Set.of(compares.attribute())
                : Set.of(compares.attribute(), compares.other());
    }

    /// Whose value the fact says something about.
    private static Set<Attribute> attributes(Fact fact) {
        return switch (fact.criterion()) {
            case Criterion.OfValue of -> Set.of(of.attribute());
            case Criterion.Anniversary of -> Set.of(of.attribute());
            case Criterion.Ranked of -> Set.of(of.attribute());
            case Criterion.Compares of -> both(of);
            case Criterion.Tagged _,Criterion.Consented _,Criterion.Happened _,Criterion.Aggregated _,Criterion.Edge _,Criterion.Sequence _,Criterion.InSegment _,Criterion.Keyed _,Criterion.RandomShare _,Criterion.Exported _ ->
                Set.of();
        };
    }

    /// Tagged with one below a tag that must not be there.
    private static boolean tagsExclude(List<Fact> facts) {
        List<String> there = facts.stream().filter(Fact::positive).map(fact -> ((Criterion.Tagged) fact.criterion()).tag()).toList();
        return facts.stream().filter(Fact::negated).map(fact -> ((Criterion.Tagged) fact.criterion()).tag())
                .anyMatch(not -> there.stream().anyMatch(tag -> tag.equals(not) || tag.startsWith(not + "/")));
    }

    /// Nobody is among all that are named and none that are not.
    private static boolean keysExclude(List<Fact> facts) {
        List<Set<String>> in = facts.stream().filter(Fact::positive).map(fact -> ((Criterion.Keyed) fact.criterion()).keys()).toList();
        if (in.isEmpty()) {
            return false;
        }
        Set<String> out = facts.stream().filter(Fact::negated).flatMap(fact -> ((Criterion.Keyed) fact.criterion()).keys().stream())
                .collect(Collectors.toSet());
        return in.getFirst().stream().noneMatch(key -> !out.contains(key) && in.stream().allMatch(keys -> keys.contains(key)));
    }
}
