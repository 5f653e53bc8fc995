package whom.naive;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The same people once more: what became of them after the moment of their world, or what they were before it. Depends on each person alone,
/// so that nothing else changes where a world is made smaller.
final class Later {
    private Later() {
    }

    /// What the store holds in the end.
    static World world(World world) {
        return world.with(people(world, 2));
    }

    /// All people at a turn; about half of each are as they always were.
    ///
    /// @param turn 0 and before: long before the moment of the world; 1 and 2: after it
    static List<Someone> people(World world, int turn) {
        return world.people().stream().map(person -> changed(world, person, turn)).toList();
    }

    private static Someone changed(World world, Someone person, int turn) {
        Chance chance = new Chance(person.email().hashCode() * 31L + turn);
        Someone before = turn == 2 ? changed(world, person, 1) : person;
        if (chance.in(40)) {
            return before;
        }
        Someone other = new RandomPeople(world.schema(), world.moments(), chance).some(1).getFirst();
        Map<String, Object> attributes = new LinkedHashMap<>(before.attributes());
        for (String name : world.schema().attributes().stream().map(attribute -> attribute.name()).toList()) {
            if (!name.equals("email") && chance.in(50)) {
                Object value = other.attributes().get(name);
                if (value == null) {
                    attributes.remove(name);
                } else {
                    attributes.put(name, value);
                }
            }
        }
        Map<String, Someone.Said> consents = new LinkedHashMap<>(before.consents());
        other.consents().forEach((channel, said) -> consents.put(channel, new Someone.Said(said.yes(), null)));
        return new Someone(person.email(), attributes, chance.in(50) ? other.tags() : before.tags(), person.deeds(), consents,
                person.uploads());
    }

    /// When each turn came.
    static Instant at(World world, int turn) {
        return world.moments().asOf().instant().plusMillis(switch (turn) {
            case 0 -> 0;
            case 1 -> 1;
            default -> 86_400_000;
        });
    }
}
