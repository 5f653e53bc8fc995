package whom.template;

import java.util.List;
import java.util.Optional;
import whom.liquid.Taken;

/// Every variant of a message, by every segment asked for.
///
/// @param segments ids, in the order of the columns
/// @param people   distinct people in all, also those in none of the segments: the sum over the variants, unless the message reads `segment`
/// @param inNone   people in none of the segments; nobody where no segment was asked for
/// @param divided  people in several of the segments who get another variant in one than in another, since the message reads `segment`
/// @param gaps     what is printed for some people although they have no such value, in the order of the source
public record Matrix(List<String> segments, List<Variant> variants, long people, long inNone, long divided, List<Gap> gaps) {
    public Matrix {
        gaps = List.copyOf(gaps);
        segments = List.copyOf(segments);
        variants = List.copyOf(variants);
    }

    /// The variant that takes those branches.
    public Optional<Variant> variantOf(List<Taken> path) {
        return variants.stream().filter(v -> v.path().equals(path)).findFirst();
    }
}
