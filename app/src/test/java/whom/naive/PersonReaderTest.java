package whom.naive;

import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import whom.resolve.Resolved;

/// The reader of one person agrees with the plain reading of the written rule, in a new world each time.
class PersonReaderTest {
    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void agrees_with_the_written_rule(@ForAll long seed) {
        Chance chance = new Chance(seed);
        World world = World.some(chance);
        Case found = new Case(world, new RandomRule(world, chance).rule());
        if (found.difference(reads(found)).isPresent()) {
            Case smallest = new Shrinking(c -> difference(c).isPresent()).smallest(found);
            throw new AssertionError(smallest.told("person", difference(smallest).orElseThrow()));
        }
    }

    /// None for a case that cannot be counted at all, which shrinking may come upon.
    private static Optional<Case.Difference> difference(Case found) {
        try {
            return found.difference(reads(found));
        } catch (IllegalArgumentException | NullPointerException notACase) {
            return Optional.empty();
        }
    }

    private static Function<Resolved.Whole, long[]> reads(Case found) {
        return rule -> Reader.inMemory(found.world(), rule);
    }
}
