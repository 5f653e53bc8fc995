package whom.liquid.klaviyo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import whom.liquid.Arm;
import whom.liquid.Block;
import whom.liquid.Bounds;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Partials;
import whom.liquid.Taken;
import whom.liquid.Variable;
import whom.liquid.render.LiquidEngine;
import whom.text.Place;

/// What the preview needs to count variants: which names decide, and which branches are taken.
class KlaviyoTraceTest {
    private static final ZonedDateTime NOW = Instant.parse("2026-11-02T08:00:00Z").atZone(ZoneOffset.UTC);

    private static Parsed parse(String template) throws LiquidProblem {
        return new LiquidEngine(Klaviyo.LANGUAGE, Bounds.USUAL).parse(template, Partials.NONE);
    }

    /// Without those that the template makes itself, which have names of their own.
    private static Set<String> names(Set<Variable> variables) {
        return variables.stream().filter(variable -> !variable.root().contains(" ")).map(Variable::toString).collect(Collectors.toSet());
    }

    @Test
    void blocksAreNumberedInTheOrderOfTheSourceWithTheirConditionsAsWritten() throws LiquidProblem {
        Parsed parsed = parse("""
                {% if person|lookup:'VIP' ==  True %}a{% elif country == 'FR' %}b{% else %}c{% endif %}
                {% for i in event.Items|slice:':2' %}{% if i %}d{% endif %}{% empty %}e{% endfor %}""");

        assertThat(parsed.blocks()).extracting(Block::kind).containsExactly(Block.Kind.IF, Block.Kind.LOOP, Block.Kind.IF);
        assertThat(parsed.blocks()).extracting(Block::subject).containsExactly("", "event.Items|slice:':2'", "");
        assertThat(parsed.blocks().get(0).arms()).extracting(Arm::condition).containsExactly("person|lookup:'VIP' == True",
                "country == 'FR'", null);
        assertThat(parsed.blocks().get(2).arms()).extracting(Arm::condition).containsExactly("i", null);
        assertThat(parsed.blocks()).extracting(Block::place).containsExactly(new Place(1, 1), new Place(2, 1), new Place(2, 38));
        assertThat(parsed.blocks().get(1).arms()).extracting(Arm::place).containsExactly(new Place(2, 1), new Place(2, 60));
    }

    @Test
    void theArmsTakenAreNotedAndTheCheapWalkFindsTheSame() throws LiquidProblem {
        Parsed parsed = parse("{% if person|lookup:'VIP' %}a{% if person.orders > 3 %}b{% endif %}{% else %}c{% endif %}"
                + "{% for i in person.interests %}{% if i == 'tea' %}d{% endif %}{% empty %}e{% endfor %}");
        Map<String, Object> vip = Map.of("person", Map.of("VIP", true, "orders", 2L, "interests", List.of("tea", "cake")));

        List<Taken> path = List.of(new Taken(0, List.of(0)), new Taken(1, List.of(1)), new Taken(2, List.of(0)),
                new Taken(3, List.of(0, 1)));
        assertThat(parsed.render(vip, NOW).path()).isEqualTo(path);
        assertThat(parsed.path(vip, NOW)).isEqualTo(path);
        assertThat(parsed.path(Map.of(), NOW)).containsExactly(new Taken(0, List.of(1)), new Taken(2, List.of(1)));
    }

    @Test
    void everyNameThatIsReadIsKnownWithTheAttributeThatLookupNames() throws LiquidProblem {
        Parsed parsed = parse("{{ first_name|default:'x' }}{{ person|lookup:'Favorite Color' }}{{ event.Items.0.Name }}"
                + "{% if person.country in person|lookup:'Home Countries' and not person|lookup:'size' %}{{ person.last }}{% endif %}"
                + "{% with x=person.tier %}{{ x }}{% endwith %}{% for i in event.Rows %}{{ i.Name }}{{ forloop.counter }}{% endfor %}");

        assertThat(names(parsed.variables())).containsExactlyInAnyOrder("first_name", "person.Favorite Color", "event.Items",
                "person.country", "person.Home Countries", "person.size", "person.last", "person.tier", "event.Rows");
        assertThat(names(parsed.branchVariables())).containsExactlyInAnyOrder("person.country", "person.Home Countries", "person.size",
                "event.Rows");
    }

    @Test
    void whatIsNamedOnTheWayDecidesThroughWhatItIsMadeOf() throws LiquidProblem {
        Parsed parsed = parse("{% with vip=person|lookup:'VIP' other=person.other %}{% if vip and first_name|length > 3 %}a{% endif %}"
                + "{{ other }}{% endwith %}{% filter upper %}{% if person.tier == 'gold' %}b{% endif %}{% endfilter %}"
                + "{% for i in person.interests %}{% if i|lower == key %}c{% endif %}{% endfor %}");

        assertThat(names(parsed.branchVariables())).containsExactlyInAnyOrder("person.VIP", "first_name", "person.tier",
                "person.interests", "key");
        Map<String, Object> data = Map.of("person", Map.of("VIP", true, "tier", "gold", "interests", List.of("TEA")), "first_name", "Anna",
                "key", "tea");
        assertThat(parsed.path(data, NOW)).isEqualTo(parsed.render(data, NOW).path()).containsExactly(new Taken(0, List.of(0)),
                new Taken(1, List.of(0)), new Taken(2, List.of(0)), new Taken(3, List.of(0)));
    }

    @Test
    void aLoopsItemIsNotTakenForDataOfItsName() throws LiquidProblem {
        Parsed parsed = parse("{% for person in event.People %}{% if person.vip %}a{% endif %}{% endfor %}{% if person.vip %}b{% endif %}");

        assertThat(names(parsed.variables())).containsExactlyInAnyOrder("event.People", "person.vip");
    }
}
