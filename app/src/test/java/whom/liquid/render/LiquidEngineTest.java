package whom.liquid.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whom.liquid.Bounds;
import whom.liquid.EngineContract;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Partials;
import whom.liquid.Rendering;
import whom.liquid.Taken;
import whom.liquid.Variable;
import whom.text.Place;

class LiquidEngineTest extends EngineContract {
    LiquidEngineTest() {
        super(new LiquidEngine());
    }

    /// The clock is looked at once in a while only; whatever stands in a loop, it is looked at.
    @ParameterizedTest
    @ValueSource(strings = {"{% for i in (1..3000) %}{{ i }}{% endfor %}", "{{ a }}{% for i in (1..3000) %}{{ i }}{% endfor %}",
        "{% for i in (1..3000) %}{{ i }}{{ i }}{% endfor %}", "{{ a }}{% for i in (1..3000) %}{{ i }}{{ i }}{% endfor %}"})
    void timeEndsALoopHoweverManyPiecesItHas(String source) throws LiquidProblem {
        Bounds usual = Bounds.USUAL;
        Bounds none = new Bounds(usual.source(), usual.depth(), usual.includes(), usual.characters(), usual.items(), usual.made(),
                usual.rounds(), Duration.ofNanos(-1));
        Parsed parsed = new LiquidEngine(none).parse(source, Partials.NONE);

        assertThatThrownBy(() -> parsed.render(Map.of(), NOW)).isInstanceOf(LiquidProblem.class).hasMessageContaining("takes too long");
    }

    @Test
    void severalArmsOfACaseAndTheElseOfAnUnlessAreNoted() throws LiquidProblem {
        Parsed parsed = parse(
                "{% case n %}{% when 1 %}a{% when 2 %}b{% when 1, 3 %}c{% endcase %}{% unless n == 1 %}d{% elsif vip %}e{% else %}f{% endunless %}");

        assertThat(parsed.path(Map.of("n", 1L), NOW)).containsExactly(new Taken(0, List.of(0, 2)), new Taken(1, List.of(2)));
        assertThat(parsed.path(Map.of("n", 1L, "vip", true), NOW)).containsExactly(new Taken(0, List.of(0, 2)), new Taken(1, List.of(1)));
        assertThat(parsed.path(Map.of("n", 9L), NOW)).containsExactly(new Taken(0, List.of(3)), new Taken(1, List.of(0)));
    }

    @Test
    void whatIfchangedPrintsDecidesWhereSomethingBranchesInIt() throws LiquidProblem {
        Parsed parsed = parse(
                "{% for i in list %}{% ifchanged %}{{ i }}{% assign n = i %}{% endifchanged %}{% endfor %}{% if n == 2 %}x{% endif %}");
        Map<String, Object> data = Map.of("list", List.of(1L, 2L));

        assertThat(names(parsed.branchVariables())).contains("list");
        assertThat(parsed.path(data, NOW)).isEqualTo(parsed.render(data, NOW).path()).contains(new Taken(1, List.of(0)));
    }

    @Test
    void aPartialNamedByTheDataMayReadAnything() throws LiquidProblem {
        Partials partials = name -> Optional.of("{% if a %}{% assign b = 1 %}{% endif %}");
        Parsed parsed = engine.parse("{% include which %}{% if b %}x{% endif %}", partials);

        assertThat(parsed.branchVariables()).contains(Variable.ANY);
        assertThat(parsed.path(Map.of("which", "p", "a", true), NOW)).containsExactly(new Taken(0, List.of(0)));
    }

    @Test
    void allProblemsOfATemplateAreToldAtOnce() {
        LiquidProblem problem = catchThrowableOfType(LiquidProblem.class, () -> parse("{{ a | }}\n{% fro %}"));

        assertThat(problem.further()).extracting(LiquidProblem::place).containsExactly(new Place(2, 1));
    }

    @Test
    void whatHardlyIsMeantIsNoted() throws LiquidProblem {
        assertThat(parse("{{ a | upcas }}{% if a %}{% else %}{% else %}{% endif %}").notes()).extracting(LiquidProblem::getMessage)
                .containsExactly("there is no filter 'upcas', so what goes in comes out; did you mean 'upcase'?",
                        "nothing reaches this 'else': it stands behind 'else'");
    }

    @Test
    void everyBoundEndsRenderingWithItsPlace() {
        assertThat(bound("{{ a }}{% for i in (1..9999999) %}{% endfor %}"))
                .isEqualTo("line 1, column 8: loops run too often: more than 100000 rounds");
        assertThat(bound("{% for i in (1..99999) %}{% for j in (1..8) %}{% endfor %}{% endfor %}"))
                .contains("column 26: loops run too often");
        assertThat(bound("{% assign a = 'x,x' | split: ',' %}{% for i in (1..40) %}{% assign a = a | concat: a %}{% endfor %}"))
                .contains("a list becomes too long");
        assertThat(bound("{% assign n = 9 %}{% for i in (1..40) %}{% assign n = n | times: n %}{% endfor %}"))
                .contains("a number becomes too large");
        assertThat(bound("{{ 1.5 | append: '" + "9".repeat(20) + "' | times: '1" + "0".repeat(900) + ".0' }}"))
                .contains("a number becomes too large");
        assertThat(bound("{% assign s = 'xxxxxxxxxx' %}{% for i in (1..18) %}{% assign s = s | append: s %}{% endfor %}"
                + "{% assign l = s | split: '|' %}{% for i in (1..15) %}{% assign l = l | concat: l %}{% endfor %}{% if s contains l %}no{% endif %}{{ l }}"))
                .contains("a text becomes too long");
        assertThat(bound("{% if " + "[".repeat(300) + " %}{% endif %}")).contains("too deeply");
        assertThat(bound("{% if a %}".repeat(300))).contains("too deeply");
        assertThat(bound("{% include which %}")).isEqualTo("line 1, column 1: partials stand too deeply in one another: more than 100");
    }

    private String bound(String source) {
        LiquidProblem problem = catchThrowableOfType(LiquidProblem.class,
                () -> engine.parse(source, name -> Optional.of("{% include which %}")).render(Map.of("which", "p"), NOW));
        return problem.place() + ": " + problem.getMessage();
    }

    @Test
    @SuppressWarnings("NullAway") // a place that is missing fails the test
    void itTellsWhereItReadsWhatAndWhatWasMissing() throws LiquidProblem {
        Parsed parsed = engine.parse("""
                Hi {{ name | default: nick }},
                {% assign name = customer['name'] %}{{ name }}{% for o in orders %}{{ o.id }}{{ forloop.index }}{% endfor %}
                {% if vip %}{{ gift.label }}{% endif %}{% render 'foot' %}""", _ -> Optional.of("{{ name }}{{ shop }}"));

        assertThat(parsed.reads()).extracting(read -> read.variable() + " " + read.place().line() + ":" + read.place().column())
                .containsExactly("name 1:7", "nick 1:23", "customer.name 2:18", "orders 2:59", "vip 3:7", "gift.label 3:16", "name 1:4",
                        "shop 1:14");
        Rendering rendering = parsed.render(Map.of("name", "Ana", "orders", List.of(Map.of("id", 7L)), "shop", "S"), NOW);
        assertThat(rendering.html()).isEqualTo("Hi Ana,\n71\nAnaS");
        assertThat(rendering.missing()).extracting(read -> read.variable().toString()).containsExactly("nick", "customer.name", "vip");
    }
}
