package whom.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@SuppressWarnings("ReferenceEquality") // the very same rule is the promise
class EditsTest {
    private static final Condition A = tag("a");
    private static final Condition B = tag("b");
    private static final Condition C = tag("c");
    private static final Rule A_B_AND_C = new Rule(all(A, any(B, C)));

    private static Condition tag(String name) {
        return new Condition.Tagged(name, false, Mark.NONE);
    }

    private static Group all(Node... nodes) {
        return new Group(Joiner.ALL, List.of(nodes), Mark.NONE);
    }

    private static Group any(Node... nodes) {
        return new Group(Joiner.ANY, List.of(nodes), Mark.NONE);
    }

    @org.junit.jupiter.api.Test
    void movesWithinAndBetweenGroups() {
        assertThat(Edits.moveDown(A_B_AND_C, Path.of(0))).isEqualTo(new Placed(new Rule(all(any(B, C), A)), Path.of(1)));
        assertThat(Edits.moveUp(A_B_AND_C, Path.of(1, 1))).isEqualTo(new Placed(new Rule(all(A, any(C, B))), Path.of(1, 0)));
        assertThat(Edits.outdent(A_B_AND_C, Path.of(1, 0))).isEqualTo(new Placed(new Rule(all(A, any(C), B)), Path.of(2)));
        assertThat(Edits.indent(new Rule(all(any(A), B)), Path.of(1))).isEqualTo(new Placed(new Rule(all(any(A, B))), Path.of(0, 1)));
        assertThat(Edits.move(A_B_AND_C, Path.of(0), Path.of(1), 1)).isEqualTo(new Placed(new Rule(all(any(B, A, C))), Path.of(0, 1)));
        assertThat(Edits.move(A_B_AND_C, Path.of(1, 1), Path.ROOT, 0)).isEqualTo(new Placed(new Rule(all(C, A, any(B))), Path.of(0)));
    }

    @org.junit.jupiter.api.Test
    void makesAGroupOfANodeAndTheOneThatItIsDroppedOn() {
        assertThat(Edits.moveOnto(A_B_AND_C, Path.of(1, 1), Path.of(0)))
                .isEqualTo(new Placed(new Rule(all(any(A, C), any(B))), Path.of(0, 1)));
        assertThat(Edits.moveOnto(A_B_AND_C, Path.of(0), Path.of(1, 1)))
                .isEqualTo(new Placed(new Rule(all(any(B, all(C, A)))), Path.of(0, 1, 1)));
        assertThat(Edits.moveOnto(A_B_AND_C, Path.of(0), Path.of(1))).isEqualTo(new Placed(new Rule(all(any(B, C, A))), Path.of(0, 2)));
        assertThat(Edits.moveOnto(A_B_AND_C, Path.of(1, 0), Path.ROOT)).isEqualTo(new Placed(new Rule(all(A, any(C), B)), Path.of(2)));
        assertThat(new Drop.Onto(Path.of(0)).copy(A_B_AND_C, Path.of(1, 1)))
                .isEqualTo(new Placed(new Rule(all(any(A, C), any(B, C))), Path.of(0, 1)));
        assertThat(new Drop.Between(Path.ROOT, 0).copy(A_B_AND_C, Path.of(1)))
                .isEqualTo(new Placed(new Rule(all(any(B, C), A, any(B, C))), Path.of(0)));
    }

    @org.junit.jupiter.api.Test
    void leavesOutWhoHasNoValueBesideOrAroundTheRow() {
        Condition notFrench = asked(Operator.IS_NOT, new Literal.Text("FR"));
        Condition set = asked(Operator.IS_SET);
        assertThat(Edits.excludeWithoutValue(new Rule(all(notFrench, A)), Path.of(0)))
                .isEqualTo(new Placed(new Rule(all(notFrench, set, A)), Path.of(1)));
        assertThat(Edits.excludeWithoutValue(new Rule(any(A, notFrench)), Path.of(1)))
                .isEqualTo(new Placed(new Rule(any(A, all(notFrench, set))), Path.of(1, 1)));
        assertThat(Edits.excludeWithoutValue(A_B_AND_C, Path.of(0)).rule()).isSameAs(A_B_AND_C);
    }

    @org.junit.jupiter.api.Test
    void putsAnotherValueInThePlaceOfOne() {
        Condition several = asked(Operator.IN, new Literal.Text("Frnace"), new Literal.Text("DE"));
        assertThat(Edits.replaceValue(new Rule(all(several)), Path.of(0), "Frnace", "FR"))
                .isEqualTo(new Rule(all(asked(Operator.IN, new Literal.Text("FR"), new Literal.Text("DE")))));
        assertThat(Edits.replaceValue(A_B_AND_C, Path.of(0), "a", "b")).isEqualTo(new Rule(all(B, any(B, C))));
        assertThat(Edits.replaceValue(A_B_AND_C, Path.of(0), "x", "b")).isSameAs(A_B_AND_C);
    }

    private static Condition asked(Operator operator, Literal... values) {
        return new Condition.OfAttribute("country", Test.of(operator, values), Mark.NONE);
    }

    @org.junit.jupiter.api.Test
    void givesTheVerySameRuleWhenNothingChanges() {
        assertThat(List.of(Edits.moveUp(A_B_AND_C, Path.of(0)).rule(), Edits.moveDown(A_B_AND_C, Path.of(1)).rule(),
                Edits.move(A_B_AND_C, Path.of(1), Path.of(1), 0).rule(), Edits.indent(A_B_AND_C, Path.of(1)).rule(),
                Edits.outdent(A_B_AND_C, Path.of(0)).rule(), Edits.remove(A_B_AND_C, Path.ROOT), Edits.remove(A_B_AND_C, Path.of(7)),
                Edits.replace(A_B_AND_C, Path.of(0), A), Edits.replace(A_B_AND_C, Path.ROOT, A), Edits.unwrap(A_B_AND_C, Path.of(0)),
                Edits.unwrap(A_B_AND_C, Path.ROOT), Edits.setJoiner(A_B_AND_C, Path.of(1), Joiner.ANY),
                Edits.setJoiner(A_B_AND_C, Path.of(0), Joiner.ANY), Edits.setMuted(A_B_AND_C, Path.of(0), false),
                Edits.setLabel(A_B_AND_C, Path.of(0), "  "), Edits.insert(A_B_AND_C, Path.ROOT, 3, A).rule(),
                Edits.insert(A_B_AND_C, Path.of(0), 0, A).rule(), Edits.duplicate(A_B_AND_C, Path.ROOT).rule(),
                Edits.moveOnto(A_B_AND_C, Path.of(1), Path.of(1, 0)).rule(), Edits.moveOnto(A_B_AND_C, Path.of(0), Path.of(0)).rule(),
                Edits.moveOnto(A_B_AND_C, Path.of(1, 1), Path.of(1)).rule(), Edits.moveOnto(A_B_AND_C, Path.of(0), Path.of(4)).rule(),
                new Drop.Onto(Path.of(1)).copy(A_B_AND_C, Path.ROOT).rule()))
                .allSatisfy(rule -> assertThat(rule).isSameAs(A_B_AND_C));
    }

    record Spot(Rule rule, Path path) {}

    @Provide
    Arbitrary<Rule> rules() {
        return RandomRules.rules();
    }

    @Provide
    Arbitrary<Path> paths() {
        return Arbitraries.integers().between(-1, 5).list().ofMaxSize(4).map(Path::new);
    }

    @Provide
    Arbitrary<Node> nodes() {
        return RandomRules.nodes(1);
    }

    @Property
    void anyEditsInARowKeepTheTreeWhole(@ForAll("rules") Rule start, @ForAll @Size(max = 20) List<@IntRange(max = 14) Integer> edits,
            @ForAll("paths") Path path, @ForAll("paths") Path other, @ForAll("nodes") Node node) {
        Rule rule = start;
        for (int edit : edits) {
            Rule before = rule;
            Placed placed = edit(rule, edit, path, other, node);
            rule = placed.rule();
            assertThat(rule == before || !rule.equals(before)).as("the very same rule when nothing changed").isTrue();
            assertThat(rule == before || rule.node(placed.path()).isPresent() || edit < 6).isTrue();
        }
        assertThat(size(rule.root())).isPositive();
    }

    private static Placed edit(Rule rule, int edit, Path path, Path other, Node node) {
        return switch (edit) {
            case 0 -> new Placed(Edits.remove(rule, path), path);
            case 1 -> new Placed(Edits.replace(rule, path, node), path);
            case 2 -> new Placed(Edits.unwrap(rule, path), path);
            case 3 -> new Placed(Edits.setJoiner(rule, path, Joiner.NONE), path);
            case 4 -> new Placed(Edits.setMuted(rule, path, true), path);
            case 5 -> new Placed(Edits.setLabel(rule, path, "x"), path);
            case 6 -> Edits.duplicate(rule, path);
            case 7 -> Edits.moveUp(rule, path);
            case 8 -> Edits.moveDown(rule, path);
            case 9 -> Edits.indent(rule, path);
            case 10 -> Edits.outdent(rule, path);
            case 11 -> Edits.wrap(rule, path, Joiner.ANY);
            case 12 -> Edits.insert(rule, path, 0, node);
            default -> Edits.move(rule, path, other, edit - 13);
        };
    }

    private static int size(Node node) {
        return node instanceof Group group ? 1 + group.children().stream().mapToInt(EditsTest::size).sum() : 1;
    }

    @Provide
    Arbitrary<Spot> spots() {
        return Combinators.combine(rules(), Arbitraries.integers().between(0, 1_000_000)).as((rule, n) -> {
            Path path = Path.ROOT;
            int rest = n;
            while (rule.node(path).orElseThrow() instanceof Group group && !group.children().isEmpty() && rest % 5 != 0) {
                path = path.child(rest % group.children().size());
                rest /= 3;
            }
            return new Spot(rule, path);
        });
    }

    @Property
    void opposedEditsUndoEachOther(@ForAll("spots") Spot spot) {
        Rule rule = spot.rule();
        Path path = spot.path();
        Placed wrapped = Edits.wrap(rule, path, Joiner.NONE);
        assertThat(Edits.unwrap(wrapped.rule(), path)).isEqualTo(path.isRoot() || rule.node(path).isPresent() ? rule : wrapped.rule());
        boolean muted = rule.node(path).orElseThrow().mark().muted();
        assertThat(Edits.setMuted(Edits.setMuted(rule, path, !muted), path, muted)).isEqualTo(rule);
        undone(rule, Edits.moveUp(rule, path), Edits::moveDown);
        undone(rule, Edits.moveDown(rule, path), Edits::moveUp);
        undone(rule, Edits.indent(rule, path), Edits::outdent);
        if (!path.isRoot()) {
            Placed twice = Edits.duplicate(rule, path);
            assertThat(Edits.remove(twice.rule(), twice.path())).isEqualTo(rule);
            Node node = rule.node(path).orElseThrow();
            assertThat(Edits.insert(Edits.remove(rule, path), path.parent(), path.index(), node).rule()).isEqualTo(rule);
        }
    }

    private static void undone(Rule before, Placed after, java.util.function.BiFunction<Rule, Path, Placed> back) {
        if (after.rule() != before) {
            assertThat(back.apply(after.rule(), after.path()).rule()).isEqualTo(before);
        }
    }
}
