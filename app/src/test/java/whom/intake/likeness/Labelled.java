package whom.intake.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/// Records of people of whom it is known which are of the same person.
///
/// @param people  in some order
/// @param cluster by id: the person whom the record is about
record Labelled(List<Someone> people, Map<Long, Integer> cluster) {
    /// How right a set of pairs is.
    ///
    /// @param precision the share of the pairs that are right
    /// @param recall    the share of the right pairs that are among them
    record Quality(double precision, double recall, long told) {
        @Override
        public String toString() {
            return "precision %.4f, recall %.4f, of %d pairs".formatted(precision, recall, told);
        }
    }

    private record Two(long a, long b) {}

    long truePairs() {
        Map<Integer, Long> sizes = cluster.values().stream().collect(Collectors.groupingBy(c -> c, Collectors.counting()));
        return sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
    }

    boolean same(long a, long b) {
        return Objects.equals(cluster.get(a), cluster.get(b));
    }

    /// Of the pairs as they are told.
    Quality pairs(Likenesses found) {
        return quality(found.pairs().stream().map(pair -> new Two(pair.first(), pair.second())).collect(Collectors.toSet()));
    }

    /// Of all pairs within the groups.
    Quality groups(Likenesses found) {
        Set<Two> told = new HashSet<>();
        for (Group group : found.groups()) {
            for (int i = 0; i < group.ids().size(); i++) {
                for (int j = i + 1; j < group.ids().size(); j++) {
                    told.add(new Two(group.ids().get(i), group.ids().get(j)));
                }
            }
        }
        return quality(told);
    }

    private Quality quality(Set<Two> told) {
        long right = told.stream().filter(two -> same(two.a(), two.b())).count();
        return new Quality(told.isEmpty() ? 1 : (double) right / told.size(), (double) right / truePairs(), told.size());
    }

    /// Of the pairs that a simple rule tells, looked for among all.
    Quality rule(BiPredicate<Map<Role, String>, Map<Role, String>> rule) {
        Set<Two> told = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                if (rule.test(people.get(i).said(), people.get(j).said())) {
                    told.add(new Two(people.get(i).id(), people.get(j).id()));
                }
            }
        }
        return quality(told);
    }

    /// Whether both say the same on each of the roles.
    static BiPredicate<Map<Role, String>, Map<Role, String>> equal(Role... roles) {
        return (a, b) -> {
            for (Role role : roles) {
                if (!a.containsKey(role) || !a.get(role).equals(b.get(role))) {
                    return false;
                }
            }
            return true;
        };
    }

    /// Collects records as they are made.
    static final class Making {
        private final List<Someone> people = new ArrayList<>();
        private final Map<Long, Integer> cluster = new HashMap<>();

        void add(Map<Role, String> said, int person) {
            long id = people.size() + 1L;
            people.add(new Someone(id, said));
            cluster.put(id, person);
        }

        int size() {
            return people.size();
        }

        Labelled labelled() {
            return new Labelled(people, cluster);
        }
    }
}
