package whom.naive;

import java.util.List;
import java.util.stream.IntStream;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Pins;
import whom.rule.Rule;

/// Rules that can be counted in a world, every construct among them, with groups five deep.
record RandomRule(World world, Chance chance) {
    private static final int DEEPEST = 5;

    Rule rule() {
        return new Rule(group(0, 1 + chance.upTo(4)), chance.in(15) ? new Pins(keys(), keys()) : Pins.NONE);
    }

    private List<String> keys() {
        return IntStream.range(0, chance.upTo(3)).mapToObj(i -> chance.in(10) ? "nobody" : chance.one(world.people()).email()).toList();
    }

    private Group group(int depth, int children) {
        List<Node> nodes = IntStream.range(0, children).mapToObj(i -> node(depth + 1)).toList();
        return new Group(chance.one(List.of(Joiner.ALL, Joiner.ALL, Joiner.ANY, Joiner.ANY, Joiner.NONE)), nodes,
                depth == 0 ? Mark.NONE : mark());
    }

    private Node node(int depth) {
        return depth < DEEPEST && chance.in(30)
                ? group(depth, chance.in(8) ? 0 : 1 + chance.upTo(2))
                : new RandomCondition(world, chance).condition(mark());
    }

    private Mark mark() {
        return new Mark(chance.in(5) ? "noted" : null, chance.in(6));
    }
}
