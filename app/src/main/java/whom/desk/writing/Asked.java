package whom.desk.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A condition of Liquid as a tree, before it is known whether it can be written.
sealed interface Asked {
    /// One comparison.
    record One(String text) implements Asked {}

    /// @param of at least one
    record Every(List<Asked> of) implements Asked {}

    /// @param of at least one
    record Any(List<Asked> of) implements Asked {}

    static Asked every(List<Asked> of) {
        return of.size() == 1 ? of.getFirst() : new Every(of);
    }

    static Asked any(List<Asked> of) {
        return of.size() == 1 ? of.getFirst() : new Any(of);
    }

    /// The condition in one line. Liquid has no brackets and reads from right to left (`a and b or c` is `a and (b or c)`), so of the parts of a node one
    /// alone may have parts of its own, and stands last. Nothing where that cannot be.
    default Optional<String> written() {
        return switch (this) {
            case One(String text) -> Optional.of(text);
            case Every every -> joined(flat(every), " and ");
            case Any any -> joined(flat(any), " or ");
        };
    }

    private static Optional<String> joined(List<Asked> parts, String word) {
        List<Asked> large = parts.stream().filter(part -> !(part instanceof One)).toList();
        if (large.size() > 1) {
            return Optional.empty();
        }
        String small = parts.stream().filter(One.class::isInstance).map(part -> ((One) part).text()).distinct()
                .collect(Collectors.joining(word));
        return large.isEmpty()
                ? Optional.of(small)
                : large.getFirst().written().map(last -> small.isEmpty() ? last : small + word + last);
    }

    private static List<Asked> flat(Asked asked) {
        List<Asked> flat = new ArrayList<>();
        switch (asked) {
            case One one -> flat.add(one);
            case Every(List<Asked> of) -> of.forEach(part -> flat.addAll(part instanceof Every ? flat(part) : List.of(part)));
            case Any(List<Asked> of) -> of.forEach(part -> flat.addAll(part instanceof Any ? flat(part) : List.of(part)));
        }
        return flat;
    }
}
