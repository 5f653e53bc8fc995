package whom.view;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.view.States.country;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Rule;

/// Nodes are equal only to themselves. An edit of a long rule builds what it changes and leaves every other node as it is: five groups, each of ten rows and a group of ten more.
class HundredConditionsTest {
    private static final int GROUPS = 5;
    private static final int ROWS = 10;

    private Rehearsal window;

    @BeforeEach
    void open() throws InterruptedException {
        window = Rehearsal.of(rule(texts()));
    }

    @AfterEach
    void close() {
        window.close();
    }

    /// One for each row: the group, whether it is the inner one, and the place.
    private static List<List<String>> texts() {
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < 2 * GROUPS; i++) {
            List<String> rows = new ArrayList<>();
            for (int row = 0; row < ROWS; row++) {
                rows.add("town " + i + row);
            }
            texts.add(rows);
        }
        return texts;
    }

    private static Rule rule(List<List<String>> texts) {
        List<whom.rule.Node> groups = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += 2) {
            List<whom.rule.Node> children = new ArrayList<>(rows(texts.get(i)));
            children.add(new Group(Joiner.ALL, rows(texts.get(i + 1)), Mark.NONE));
            groups.add(new Group(Joiner.ANY, children, Mark.NONE));
        }
        return new Rule(new Group(Joiner.ALL, groups, Mark.NONE));
    }

    private static List<whom.rule.Node> rows(List<String> texts) {
        return texts.stream().<whom.rule.Node>map(text -> country(text)).toList();
    }

    @Test
    void anotherValueBuildsNothing() {
        List<Node> before = nodes();
        List<List<String>> texts = texts();
        texts.get(5).set(4, "elsewhere");

        window.show(Rehearsal.drawn(rule(texts)));

        assertThat(before).filteredOn(HundredConditionsTest::isRow).hasSize(100);
        assertThat(window.text("#token-2-10-4-value")).contains("elsewhere");
        assertThat(nodes()).containsExactlyElementsOf(before);
    }

    @Test
    void aRowThatGoesTakesOnlyItsOwnNodesAlong() {
        List<Node> before = nodes();
        List<Node> own = below(window.node("#row-1-3").getParent()).toList();
        List<List<String>> texts = texts();
        texts.get(2).remove(3);

        window.show(Rehearsal.drawn(rule(texts)));

        assertThat(window.text("#token-1-3-value")).contains("town 24");
        assertThat(nodes())
                .containsExactlyElementsOf(before.stream().filter(node -> !own.contains(node)).toList());
    }

    @Test
    void aRowThatComesLeavesTheOthers() {
        List<Node> before = nodes();
        List<List<String>> texts = texts();
        texts.get(2).add(3, "between");

        window.show(Rehearsal.drawn(rule(texts)));

        List<Node> own = below(window.node("#row-1-3").getParent()).toList();
        assertThat(window.text("#token-1-3-value")).contains("between");
        assertThat(window.text("#token-1-4-value")).contains("town 23");
        assertThat(nodes().stream().filter(node -> !own.contains(node)).toList())
                .containsExactlyElementsOf(before);
    }

    @Test
    void aRuleComesFromTheTopInSeveralFrames() {
        List<Integer> atOnce = new ArrayList<>();
        window.show(Rehearsal.drawn(rule(List.of(List.of("alone"), List.of("inside")))));
        int before = WholeRule.made(window.scene());
        window.robot.interact(() -> {
            window.show(Rehearsal.drawn(rule(texts())));
            atOnce.add(WholeRule.made(window.scene()));
        });
        WholeRule.await(window.scene(), Rehearsal.drawn(rule(texts())));

        assertThat(before).isEqualTo(2);
        assertThat(atOnce.getFirst()).isBetween(10, 13);
        assertThat(WholeRule.made(window.scene())).isEqualTo(100);
        assertThat(window.text("#token-4-10-9-value")).contains("town 99");
    }

    private static boolean isRow(Node node) {
        return node.getStyleClass().contains("condition-row");
    }

    /// Every node of the rule, from top to bottom.
    private List<Node> nodes() {
        return below(window.node("#group")).toList();
    }

    private static Stream<Node> below(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(HundredConditionsTest::below)
                : Stream.empty());
    }
}
