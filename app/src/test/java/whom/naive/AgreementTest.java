package whom.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import whom.audience.Counted;
import whom.resolve.Resolution;
import whom.resolve.Resolved;
import whom.resolve.Resolver;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Node;
import whom.rule.Path;
import whom.rule.Rule;
import whom.sql.RuleSql;
import whom.text.Refusal;
import whom.work.Cancellation;

/// The bitmaps, the one SQL statement and the plain reading select the same people, for random rules over random people.
class AgreementTest {
    private static final int WORLDS = 150;
    private static final Map<Integer, Shelved> SHELVED = new HashMap<>();
    private final Cancellation never = new Cancellation();

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void three_readings_agree(@ForAll @IntRange(max = WORLDS - 1) int number, @ForAll long seed) throws IOException, Refusal {
        Shelved shelved = SHELVED.get(number);
        if (shelved == null) {
            shelved = Shelved.of(World.some(new Chance(number)));
            SHELVED.put(number, shelved);
        }
        agree(shelved, new RandomRule(shelved.world(), new Chance(seed)).rule());
    }

    @AfterContainer
    static void remove() throws IOException {
        for (Shelved shelved : SHELVED.values()) {
            shelved.close();
        }
        SHELVED.clear();
    }

    private void agree(Shelved shelved, Rule rule) {
        Counted counted = count(shelved, rule);
        Map<Path, Node> nodes = Paths.active(rule);
        record(nodes, counted);
        assertSame(shelved, rule, counted);
        for (Map.Entry<Path, Node> node : nodes.entrySet()) {
            if (counted.alone().containsKey(node.getKey())) {
                Rule alone = Paths.alone(node.getValue());
                Counted single = count(shelved, alone);
                assertSame(shelved, alone, single);
                assertThat(counted.alone().get(node.getKey())).as("alone at %s of %s", node.getKey(), rule).isEqualTo(single.total());
                Counted others = count(shelved, Paths.negated(node.getValue()));
                assertThat(single.members().and(others.members()).isEmpty()).as("nobody on both sides of %s", node.getValue()).isTrue();
                assertThat(single.total() + others.total()).as("everyone on one side of %s", node.getValue()).isEqualTo(counted.everyone());
                Rule without = Paths.without(rule, node.getKey());
                assertThat(counted.without().get(node.getKey())).as("without %s of %s", node.getKey(), rule)
                        .isEqualTo(read(shelved, without).length);
            }
        }
        assertThat(counted.total()).isBetween(0L, counted.everyone());
    }

    private void assertSame(Shelved shelved, Rule rule, Counted counted) {
        long[] expected = read(shelved, rule);
        Resolved.Whole resolved = resolve(shelved, rule);
        assertThat(shelved.store().ids(RuleSql.ids(resolved), never)).as("SQL of %s at %s", rule, shelved.world().moments())
                .containsExactly(expected);
        assertThat(shelved.store().number(RuleSql.count(resolved), never)).isEqualTo(expected.length);
        assertThat(counted.members().ids(0, Integer.MAX_VALUE)).as("bitmaps of %s at %s", rule, shelved.world().moments())
                .containsExactly(expected);
        assertThat(counted.total()).isEqualTo(expected.length);
    }

    private static long[] read(Shelved shelved, Rule rule) {
        List<Someone> people = shelved.world().people();
        Reading reading = new Reading(shelved.world().moments().asOf());
        return LongStream.rangeClosed(1, people.size()).filter(id -> reading.holds(rule, people.get((int) id - 1))).toArray();
    }

    private Counted count(Shelved shelved, Rule rule) {
        return shelved.counter().count(resolve(shelved, rule), never);
    }

    private static Resolved.Whole resolve(Shelved shelved, Rule rule) {
        Resolution resolution = new Resolver(shelved.world().schema(), shelved.world().moments().asOf()).resolve(rule);
        assertThat(resolution).as("%s", rule).isInstanceOf(Resolution.Ready.class);
        return ((Resolution.Ready) resolution).rule();
    }

    private static void record(Map<Path, Node> nodes, Counted counted) {
        boolean trivial = counted.total() == 0 || counted.total() == counted.everyone();
        Statistics.label("result").collect(trivial ? "nobody or everyone" : "some of the people")
                .coverage(coverage -> coverage.check("some of the people").percentage(share -> share >= 30));
        Statistics.label("active conditions").collect(nodes.values().stream().filter(Condition.class::isInstance).count());
        for (Node node : nodes.values()) {
            Statistics.label("nodes by kind").collect(switch (node) {
                case Group group -> "group " + group.joiner();
                case Condition.Tagged row -> row.not() ? "not tagged" : "tagged";
                case Condition.Anniversary _,Condition.Ranked _,Condition.Consented _,Condition.Aggregated _,Condition.Edge _,Condition.Sequence _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                    throw new UnsupportedOperationException("base");
                case Condition.Did row -> row.not() ? "did not" : "did";
                case Condition.OfAttribute row -> row.test().operator().json();
            });
        }
    }
}
