package whom.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import whom.audience.Bitmap;
import whom.desk.writing.RuleLiquid;
import whom.desk.writing.RuleLiquid.Answer;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.Person;
import whom.resolve.Resolution;
import whom.resolve.Resolved;
import whom.resolve.Resolver;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Rule;
import whom.template.Addressing;
import whom.template.Dialect;
import whom.template.Message;
import whom.template.OwnEngines;
import whom.template.Renderer;
import whom.template.Standing;
import whom.text.Folding;
import whom.text.Refusal;
import whom.work.Cancellation;

/// A rule that can be said in Liquid selects exactly the people who take the branch, whatever they have no value for.
class RuleLiquidPropertyTest {
    private static final int WORLDS = 20;
    private static final int MOST = 1_000;
    private final Worlds worlds = new Worlds();
    private int said;
    private int large;
    private int some;
    private boolean whole;

    @Property(tries = 2500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void exactlyThePeopleOfTheRuleTakeTheBranch(@ForAll @IntRange(max = WORLDS - 1) int number, @ForAll long seed)
            throws IOException, Refusal {
        Shelved shelved = worlds.of(number);
        World world = shelved.world();
        Rule rule = rule(world, new Chance(seed));
        AsOf asOf = world.moments().asOf();
        if (!(resolved(world, rule, asOf) instanceof Resolution.Ready(Resolved.Whole now, var _)) || !(resolved(world, rule,
                new AsOf(asOf.instant().plus(Duration.ofDays(401)),
                        asOf.zone())) instanceof Resolution.Ready(Resolved.Whole later, var _))) {
            return;
        }
        Map<String, String> spelled = new HashMap<>();
        new Addressing(Dialect.LIQUID, world.schema()).spellings().forEach((written, attribute) -> spelled.putIfAbsent(attribute, written));
        Answer answer = new RuleLiquid(attribute -> Optional.ofNullable(spelled.get(attribute.name())),
                (attribute, text) -> Optional.of(alike(shelved, attribute, text))).of(now, later);
        whole = false;
        if (answer instanceof Answer.Said(String condition)) {
            said++;
            large += condition.contains(" and ") || condition.contains(" or ") ? 1 : 0;
            Bitmap members = shelved.counter().count(now, new Cancellation()).members();
            some += members.size() > 0 && members.size() < world.people().size() ? 1 : 0;
            Message message = new Message("t", "t", Dialect.LIQUID, "{% if " + condition + " %}in{% else %}out{% endif %}", "", "", 600);
            Renderer renderer = new Renderer(new OwnEngines(), shelved.folder(), world.schema(), asOf);
            for (Person person : shelved.store().persons(LongStreams.upTo(world.people().size()), new Cancellation())) {
                assertThat(renderer.rendering(message, person, new Standing(null, List.of())).html())
                        .as("%s of %s for %s", condition, rule, person)
                        .isEqualTo(members.contains(person.id()) ? "in" : "out");
            }
        }
        whole = true;
    }

    private static Rule rule(World world, Chance chance) {
        return new Rule(group(world, chance, 0));
    }

    private static Group group(World world, Chance chance, int depth) {
        List<Node> nodes = IntStream.rangeClosed(0, chance.upTo(2)).<Node>mapToObj(i -> depth < 2 && chance.in(20)
                ? group(world, chance, depth + 1)
                : new RandomCondition(world, chance).condition(Mark.NONE)).toList();
        return new Group(chance.one(List.of(Joiner.ALL, Joiner.ANY, Joiner.NONE)), nodes, Mark.NONE);
    }

    private static Resolution resolved(World world, Rule rule, AsOf asOf) {
        return new Resolver(world.schema(), asOf, world).resolve(rule);
    }

    private static Collection<String> alike(Shelved shelved, Attribute attribute, String text) {
        return shelved.store().spellings(attribute, MOST, new Cancellation()).stream()
                .filter(value -> Folding.fold(value).equals(Folding.fold(text))).toList();
    }

    @AfterProperty
    void close() throws IOException {
        worlds.close();
        if (!whole) {
            // What went wrong is told by itself.
            return;
        }
        assertThat(said).as("rules that could be said").isGreaterThan(120);
        assertThat(large).as("with several parts").isGreaterThan(30);
        assertThat(some).as("that select some and not all").isGreaterThan(50);
    }

    private static final class LongStreams {
        static long[] upTo(int last) {
            return java.util.stream.LongStream.rangeClosed(1, last).toArray();
        }
    }
}
