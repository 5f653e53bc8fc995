package whom.audience.insight;

import java.util.ArrayList;
import java.util.List;
import whom.audience.Counter;
import whom.moment.AsOf;
import whom.resolve.Resolved;
import whom.work.Cancellation;
import whom.work.Progress;

/// The size of one rule at several moments, oldest first. Events are those of each moment; attributes, tags and consents
/// stood then as the history of the store knows them.
///
/// @param asksForPast whether the rule asks about what has a history of changes alone, which must be said beside the sizes
public record Sizes(List<SizeAt> at, boolean asksForPast) {
    public Sizes {
        at = List.copyOf(at);
    }

    /// A rule resolved at a moment.
    @FunctionalInterface
    public interface Resolving<E extends Exception> {
        Resolved.Whole at(AsOf asOf) throws E;
    }

    /// Counts once for each moment.
    ///
    /// @throws E when the rule cannot be counted
    /// @throws java.util.concurrent.CancellationException when taken back
    public static <E extends Exception> Sizes count(Counter counter, List<AsOf> moments, Resolving<E> rule, String stage, Progress progress,
            Cancellation cancellation) throws E {
        List<SizeAt> found = new ArrayList<>();
        boolean asksForPast = false;
        for (AsOf moment : moments) {
            Resolved.Whole then = rule.at(moment);
            asksForPast |= Standing.isAskedFor(then);
            found.add(new SizeAt(moment, counter.count(then, cancellation).total()));
            progress.at(stage, found.size(), moments.size());
        }
        return new Sizes(found, asksForPast);
    }
}
