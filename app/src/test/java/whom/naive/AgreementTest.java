package whom.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import whom.audience.Counted;
import whom.rule.Node;
import whom.rule.Path;
import whom.rule.Rule;
import whom.text.Refusal;
import whom.work.Cancellation;

/// All readers select the same people as the plain reading of the written rule, for random rules over random people.
class AgreementTest {
    private static final int WORLDS = 60;
    private final Worlds worlds = new Worlds(Shelved::changing);
    private final Tally tally = new Tally();

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void all_readers_agree(@ForAll @IntRange(max = WORLDS - 1) int number, @ForAll long seed) throws IOException, Refusal {
        Shelved shelved = worlds.of(number);
        Rule rule = new RandomRule(shelved.world(), new Chance(seed)).rule();
        long[] expected = new Reading(shelved.world()).ids(rule);
        tally.add(rule, expected.length, shelved.world().people().size());
        tally.past(!Arrays.equals(expected, new Reading(Later.world(shelved.world())).ids(rule)));
        for (Reader reader : Reader.ALL) {
            Case found = new Case(shelved.world(), rule);
            if (found.difference(reader.reads().apply(shelved)).isPresent()) {
                throw new AssertionError(told(new Shrinking(c -> c.difference(reader).isPresent()).smallest(found), reader));
            }
        }
        contribute(shelved, rule);
    }

    private static String told(Case smallest, Reader reader) {
        return smallest.told(reader.name(), smallest.difference(reader).orElseThrow());
    }

    @AfterProperty
    void close() throws IOException {
        worlds.close();
        System.out.println(tally);
        tally.check();
    }

    /// What each node selects alone, and what the whole would be without it.
    private static void contribute(Shelved shelved, Rule rule) {
        Reading reading = new Reading(shelved.world());
        Counted counted = shelved.counter().count(Case.resolve(shelved.world(), rule), new Cancellation());
        for (Map.Entry<Path, Node> node : Paths.active(rule).entrySet()) {
            if (counted.alone().containsKey(node.getKey())) {
                assertThat(counted.alone().get(node.getKey())).as("alone at %s of %s", node.getKey(), rule)
                        .isEqualTo(reading.ids(Paths.alone(node.getValue())).length);
                assertThat(counted.running().get(node.getKey())).as("running up to %s of %s", node.getKey(), rule)
                        .isEqualTo(reading.ids(Paths.running(rule, node.getKey())).length);
                assertThat(counted.without().get(node.getKey())).as("without %s of %s", node.getKey(), rule)
                        .isEqualTo(reading.ids(Paths.without(rule, node.getKey())).length);
            }
        }
        assertThat(counted.everyone()).isEqualTo(shelved.world().people().size());
    }
}
