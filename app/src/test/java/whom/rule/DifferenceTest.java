package whom.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.rule.text.Parsed;
import whom.rule.text.RuleText;

/// What differs between two rules.
class DifferenceTest {
    private static final Schema SCHEMA = new Schema("email", List.of(new Attribute("email", "E-mail", Kind.TEXT, java.util.Map.of()),
            new Attribute("country", "Country", Kind.TEXT, java.util.Map.of()),
            new Attribute("orders", "Orders", Kind.NUMBER, java.util.Map.of())),
            List.of(new EventKind("purchase", "Purchase", "placed an order", List.of())), List.of("email"));

    @Test
    void theSameSaysNothing() {
        assertThat(between("country = 'FR' AND orders >= 2", "country = 'FR' AND orders >= 2")).isEmpty();
        assertThat(between("country = 'FR' AND orders >= 2", "orders >= 2 AND country = 'FR'")).isEmpty();
        Rule rule = rule("country = 'FR' AND orders >= 2");
        assertThat(Difference.between(rule, Edits.setLabel(rule, Path.of(0), "Home"))).isEmpty();
    }

    @Test
    void rowsComeGoAndChange() {
        assertThat(between("country = 'FR' AND orders >= 2", "country = 'FR' AND orders >= 3 AND TAGGED 'vip'")).containsExactly(
                new Difference.Changed(row("orders >= 2"), row("orders >= 3")), new Difference.Added(row("TAGGED 'vip'")));
        assertThat(between("country = 'FR' AND TAGGED 'vip'", "country = 'FR'"))
                .containsExactly(new Difference.Removed(row("TAGGED 'vip'")));
        assertThat(between("TAGGED 'vip'", "country = 'FR'"))
                .containsExactly(new Difference.Added(row("country = 'FR'")), new Difference.Removed(row("TAGGED 'vip'")));
    }

    @Test
    void groupsAreLookedInto() {
        assertThat(between("orders >= 2 AND (country = 'FR' OR country = 'BE')", "orders >= 2 AND (country = 'FR' OR country = 'DE')"))
                .containsExactly(new Difference.Changed(row("country = 'BE'"), row("country = 'DE'")));
        assertThat(between("orders >= 2 AND country = 'FR'", "orders >= 2 OR country = 'FR'"))
                .containsExactly(new Difference.Joined(Joiner.ALL, Joiner.ANY));
    }

    @Test
    void whatGoesIntoAGroupHasMoved() {
        assertThat(between("TAGGED 'vip' AND orders >= 2 AND (country = 'FR' OR country = 'BE')",
                "orders >= 2 AND (country = 'FR' OR country = 'BE' OR TAGGED 'vip')"))
                .containsExactly(new Difference.Moved(row("TAGGED 'vip'")));
    }

    @Test
    void mutingIsAChangeAndPinsAreCounted() {
        Rule rule = rule("country = 'FR' AND orders >= 2 PIN IN ('a@x', 'b@x')");
        Rule muted = Edits.setMuted(rule, Path.of(1), true).with(new Pins(List.of("b@x", "c@x", "d@x"), List.of("e@x")));

        assertThat(Difference.between(rule, muted)).containsExactly(
                new Difference.Changed(row("orders >= 2"), row("orders >= 2").with(new Mark(null, true))),
                new Difference.Pinned(true, 2, 1), new Difference.Pinned(false, 1, 0));
    }

    private static List<Difference> between(String before, String after) {
        return Difference.between(rule(before), rule(after));
    }

    private static Node row(String text) {
        return rule(text).root().children().getFirst();
    }

    private static Rule rule(String text) {
        return ((Parsed.Tree) RuleText.parse(text, SCHEMA)).rule();
    }
}
