package whom.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import whom.audience.person.PersonReader;
import whom.profile.Event;
import whom.profile.History;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Value;
import whom.resolve.Resolved;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Node;

/// Whatever a wrong reader gets wrong comes down to a case that somebody can read: at most two conditions, and one person.
class ShrinkingTest {
    /// A reader that gets one thing wrong: it sees people otherwise than they are.
    record Wrong(String what, BiFunction<World, History, History> sees) {
        long[] ids(World world, Resolved.Whole rule) {
            PersonReader reader = new PersonReader(Reader.ranks(world));
            return LongStream.rangeClosed(1, world.people().size())
                    .filter(id -> reader.selects(rule, sees.apply(world, Histories.of(world.people().get((int) id - 1), id)))).toArray();
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Wrong> wrong() {
        return Stream.of( //
                new Wrong("leaves out what happened at as-of itself",
                        (world, person) -> events(person, person.events().stream()
                                .filter(event -> event.at().isBefore(world.moments().asOf().instant())).toList())),
                new Wrong("loses the second of two events at one moment", (_, person) -> events(person, person.events().stream()
                        .filter(event -> person.events().stream().filter(other -> other.at().equals(event.at())).findFirst().orElseThrow()
                                .equals(event))
                        .toList())),
                new Wrong("takes no for yes where a truth is missing", (world, person) -> values(person, world)));
    }

    private static History events(History person, List<Event> events) {
        return new History(person.person(), person.key(), events, person.uploads(), person.consentSince());
    }

    private static History values(History history, World world) {
        Person person = history.person();
        Map<String, Value> values = new HashMap<>(person.attributes());
        world.schema().attributes().stream().filter(attribute -> attribute.kind() == Kind.BOOLEAN)
                .forEach(attribute -> values.putIfAbsent(attribute.name(), new Value.Truth(true)));
        return new History(new Person(person.id(), person.key(), values, person.tags(), person.consent()), history.key(), history.events(),
                history.uploads(), history.consentSince());
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isCaughtInASmallCase(Wrong wrong) {
        Case found = LongStream.range(0, 2_000).mapToObj(ShrinkingTest::some).filter(c -> difference(c, wrong).isPresent()).findFirst()
                .orElseThrow();
        Case smallest = new Shrinking(c -> difference(c, wrong).isPresent()).smallest(found);
        String told = smallest.told(wrong.what(), difference(smallest, wrong).orElseThrow());
        assertThat(smallest.world().people()).as(told).hasSize(1);
        assertThat(conditions(smallest.rule().root())).as(told).isLessThanOrEqualTo(2);
        assertThat(smallest.world().rules()).as(told).isEmpty();
        assertThat(told).contains(wrong.what(), "as of ", "rule: ", smallest.world().people().getFirst().email());
    }

    private static Case some(long seed) {
        Chance chance = new Chance(seed);
        World world = World.some(chance);
        return new Case(world, new RandomRule(world, chance).rule());
    }

    private static Optional<Case.Difference> difference(Case some, Wrong wrong) {
        Function<Resolved.Whole, long[]> reads = rule -> wrong.ids(some.world(), rule);
        try {
            return some.difference(reads);
        } catch (IllegalArgumentException | NullPointerException notACase) {
            return Optional.empty();
        }
    }

    private static long conditions(Node node) {
        return switch (node) {
            case Group group -> group.children().stream().mapToLong(ShrinkingTest::conditions).sum();
            case Condition _ -> 1;
        };
    }
}
