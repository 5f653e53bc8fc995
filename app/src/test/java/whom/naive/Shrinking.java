package whom.naive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import whom.rule.Rule;

/// Makes a failing case as small as it gets while it goes on failing: fewer people, who did less, and less of a rule.
///
/// @param fails whether a case still does
record Shrinking(Predicate<Case> fails) {
    /// So many smaller cases are tried; a case that is still large then is told as it is.
    private static final int MOST_TRIES = 5_000;

    Case smallest(Case found) {
        Case smallest = found;
        int[] left = {MOST_TRIES};
        Optional<Case> smaller = Optional.of(found);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smaller(smallest).takeWhile(c -> left[0]-- > 0).filter(fails).findFirst();
        }
        return smallest;
    }

    /// The boldest first.
    private static Stream<Case> smaller(Case from) {
        return Stream.of(fewer(from.world().people()).map(people -> new Case(from.world().with(people), from.rule())),
                SmallerRule.of(from.rule()).map(rule -> new Case(from.world(), rule)), withoutASegment(from), withASmallerSegment(from),
                people(from))
                .flatMap(s -> s);
    }

    /// One alone, halves, all but one.
    static <T> Stream<List<T>> fewer(List<T> all) {
        int n = all.size();
        if (n == 0) {
            return Stream.empty();
        }
        Stream<List<T>> without = IntStream.range(0, n).mapToObj(i -> without(all, i));
        return n == 1
                ? without
                : Stream.of(all.stream().map(List::of), Stream.of(all.subList(0, n / 2), all.subList(n / 2, n)), without).flatMap(s -> s);
    }

    static <T> List<T> without(List<T> all, int index) {
        List<T> others = new ArrayList<>(all);
        others.remove(index);
        return others;
    }

    private static Stream<Case> withoutASegment(Case from) {
        return from.world().rules().keySet().stream().map(id -> {
            Map<String, Rule> others = new LinkedHashMap<>(from.world().rules());
            others.remove(id);
            return new Case(new World(from.world().schema(), from.world().people(), from.world().moments(), others), from.rule());
        });
    }

    private static Stream<Case> withASmallerSegment(Case from) {
        return from.world().rules().entrySet().stream()
                .flatMap(e -> SmallerRule.of(e.getValue()).map(rule -> new Case(from.world().with(e.getKey(), rule), from.rule())));
    }

    private static Stream<Case> people(Case from) {
        List<Someone> people = from.world().people();
        return IntStream.range(0, people.size()).boxed().flatMap(i -> smaller(people.get(i)).map(person -> {
            List<Someone> others = new ArrayList<>(people);
            others.set(i, person);
            return new Case(from.world().with(others), from.rule());
        }));
    }

    private static Stream<Someone> smaller(Someone p) {
        return Stream.of(
                fewer(p.deeds()).map(deeds -> new Someone(p.email(), p.attributes(), p.tags(), deeds, p.consents(), p.uploads())),
                fewer(p.attributes()).filter(values -> values.containsKey("email"))
                        .map(values -> new Someone(p.email(), values, p.tags(), p.deeds(), p.consents(), p.uploads())),
                fewer(p.tags()).map(tags -> new Someone(p.email(), p.attributes(), tags, p.deeds(), p.consents(), p.uploads())),
                fewer(p.consents()).map(said -> new Someone(p.email(), p.attributes(), p.tags(), p.deeds(), said, p.uploads())),
                fewer(p.uploads()).map(sent -> new Someone(p.email(), p.attributes(), p.tags(), p.deeds(), p.consents(), sent)),
                IntStream.range(0, p.deeds().size()).boxed().flatMap(i -> fewer(p.deeds().get(i).details()).map(details -> {
                    List<Someone.Deed> deeds = new ArrayList<>(p.deeds());
                    deeds.set(i, new Someone.Deed(deeds.get(i).kind(), deeds.get(i).at(), details));
                    return new Someone(p.email(), p.attributes(), p.tags(), deeds, p.consents(), p.uploads());
                })))
                .flatMap(s -> s);
    }

    private static <V> Stream<Map<String, V>> fewer(Map<String, V> all) {
        return fewer(List.copyOf(all.keySet())).map(names -> {
            Map<String, V> some = new LinkedHashMap<>(all);
            some.keySet().retainAll(names);
            return some;
        });
    }
}
