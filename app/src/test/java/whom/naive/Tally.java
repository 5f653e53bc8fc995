package whom.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import whom.rule.Rule;

/// How often what stands in the rules was tried, and how often the answer could have been wrong.
final class Tally {
    /// With fewer tries, a share says nothing.
    private static final int ENOUGH = 1_000;

    private final Map<String, Integer> tries = new TreeMap<>();
    private int all;
    private int telling;
    private int past;

    /// @param selected how many people the rule selects
    /// @param everyone how many people there are
    void add(Rule rule, long selected, long everyone) {
        all++;
        telling += selected > 0 && selected < everyone ? 1 : 0;
        Kinds.in(rule).forEach(kind -> tries.merge(kind, 1, Integer::sum));
    }

    /// @param mattered whether the rule selects others of the people as they stand now
    void past(boolean mattered) {
        past += mattered ? 1 : 0;
    }

    /// In percent of the tries.
    private double share(int n) {
        return 100.0 * n / all;
    }

    void check() {
        if (all < ENOUGH) {
            return;
        }
        assertThat(share(telling)).as("percent of the tries that select neither nobody nor everybody").isGreaterThanOrEqualTo(30);
        assertThat(share(past)).as("percent of the tries in which it mattered what people had before").isGreaterThanOrEqualTo(10);
        assertThat(Kinds.ALL).as("stand in at least 2 percent of the tries: %s", this)
                .allSatisfy(kind -> assertThat(share(tries.getOrDefault(kind, 0))).as(kind).isGreaterThanOrEqualTo(2));
    }

    @Override
    public String toString() {
        return String.format("%d tries, %.1f %% select neither nobody nor everybody, %.1f %% others than now%n", all, share(telling),
                share(past))
                + Kinds.ALL.stream().map(kind -> String.format("%5.1f %%  %s", share(tries.getOrDefault(kind, 0)), kind))
                        .collect(Collectors.joining("\n"));
    }
}
