package whom.desk;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import whom.audience.Counted;
import whom.desk.state.Figures;
import whom.desk.state.Tally;
import whom.resolve.Resolution;
import whom.rule.Node;
import whom.rule.Path;
import whom.rule.Rule;
import whom.work.Latest;

/// Keeps the number up with the rule in the builder: checks each new rule, asks for its people, and drops what comes too late.
final class Counting implements AutoCloseable {
    private final Site site;
    private final Latest thread = new Latest("counting");
    private final Consumer<Counted> counted;
    /// How many people match a node alone depends on the node only, so a count stays right wherever the node moves.
    private final Map<Node, Long> alone = new HashMap<>();
    private final Map<Node, Figures> latest = new HashMap<>();
    private Rule rule = Rule.EVERYONE;
    private Resolution resolution = new Resolution.NotReady(List.of());
    private Tally tally;
    private @Nullable Counted last;

    /// @param counted hears of every new answer, on the desk's thread
    Counting(Site site, Consumer<Counted> counted) {
        this.site = site;
        this.counted = counted;
        this.tally = new Tally(null, site.store().people(), false, null, null, null);
    }

    /// Checks the rule and asks for its people.
    ///
    /// @param id    of the segment whose rule it is
    /// @param known the size that is shown, dimmed, until the count is there; null keeps the last one
    void ask(String id, Rule newRule, @Nullable Long known) {
        rule = newRule;
        resolution = site.resolver().resolve(newRule, id);
        tally = new Tally(known == null ? tally.total() : known, tally.everyone(), false, tally.took(), null, null);
        switch (resolution) {
            case Resolution.NotReady notReady -> thread.cancel();
            case Resolution.Ready ready -> {
                long start = System.nanoTime();
                thread.ask(cancellation -> site.counter().count(ready.rule(), cancellation), answer -> {
                    Duration took = Duration.ofNanos(System.nanoTime() - start);
                    site.ground().ears().later(() -> take(ready, answer, took));
                }, cancellation -> site.counter().prepare(ready.rule(), cancellation),
                        failure -> site.ground().ears().later(() -> fail(ready, failure)));
            }
        }
    }

    /// What was counted says nothing any more, as at another moment.
    void forget() {
        alone.clear();
        latest.clear();
    }

    Resolution resolution() {
        return resolution;
    }

    Tally tally() {
        return tally;
    }

    /// The numbers of a node as far as they have been counted. While a count is under way those of the last one stand in for what depends
    /// on the rule around the node, so that no number goes and comes again.
    ///
    /// @param place of the node in the rule; a "not" that is shown as one row has the place of the "not"
    Figures figures(Node node, Path place) {
        Long itself = alone.get(node);
        Figures before = latest.getOrDefault(node, Figures.UNKNOWN);
        return tally.current() && last != null
                ? new Figures(itself, last.running().get(place), last.without().get(place))
                : new Figures(itself, before.running(), before.without());
    }

    /// People who match the node alone, when that has been counted.
    @Nullable
    Long alone(Node node) {
        return alone.get(node);
    }

    /// Only the last question counts. The same rule at another moment asks for something else.
    private boolean isLast(Resolution.Ready asked) {
        return asked.equals(resolution);
    }

    private void take(Resolution.Ready asked, Counted answer, Duration took) {
        if (!isLast(asked)) {
            return;
        }
        last = answer;
        answer.alone().forEach((path, people) -> rule.node(path).ifPresent(node -> alone.put(node, people)));
        latest.clear();
        answer.alone().keySet().forEach(path -> rule.node(path).ifPresent(node -> latest.put(node,
                new Figures(null, answer.running().get(path), answer.without().get(path)))));
        tally = new Tally(answer.total(), answer.everyone(), true, took, null, ZeroHint.of(answer, rule, site.words()).orElse(null));
        counted.accept(answer);
        site.ground().ears().changed();
    }

    private void fail(Resolution.Ready asked, Exception why) {
        if (isLast(asked)) {
            tally = new Tally(tally.total(), tally.everyone(), false, tally.took(), site.ground().notices().message(why), null);
            site.ground().ears().changed();
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
