package whom.liquid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import whom.text.Place;

/// What every engine does that reads Liquid for Whom: branches, names, partials, bounds, threads.
public abstract class EngineContract {
    protected static final ZonedDateTime NOW = Instant.parse("2026-11-02T08:00:00Z").atZone(ZoneOffset.UTC);
    protected final Engine engine;

    protected EngineContract(Engine engine) {
        this.engine = engine;
    }

    protected final Parsed parse(String source) throws LiquidProblem {
        return engine.parse(source, Partials.NONE);
    }

    protected static String names(Iterable<Variable> variables) {
        StringBuilder names = new StringBuilder();
        variables.forEach(v -> names.append(names.isEmpty() ? "" : " ").append(v));
        return names.toString();
    }

    @Test
    void blocksAreNumberedInTheOrderOfTheSourceWithTheirConditionsAsWritten() throws LiquidProblem {
        Parsed parsed = parse("""
                {% if vip == true  and orders > 3 %}a{% elsif country == 'FR' %}b{% endif %}
                {% case tier %}{% when 'gold', "platinum" %}c{% else %}d{% endcase %}
                {% for i in interests %}{% unless i == 'sale' %}e{% endunless %}{% endfor %}""");

        assertThat(parsed.blocks()).extracting(Block::kind).containsExactly(Block.Kind.IF, Block.Kind.CASE, Block.Kind.LOOP,
                Block.Kind.UNLESS);
        assertThat(parsed.blocks()).extracting(Block::subject).containsExactly("", "tier", "interests", "");
        assertThat(parsed.blocks().get(0).arms()).extracting(Arm::condition).containsExactly("vip == true and orders > 3",
                "country == 'FR'", null);
        assertThat(parsed.blocks().get(1).arms()).extracting(Arm::condition).containsExactly("'gold', \"platinum\"", null);
        assertThat(parsed.blocks()).extracting(Block::place).containsExactly(new Place(1, 1), new Place(2, 1), new Place(3, 1),
                new Place(3, 25));
    }

    @Test
    void theArmsTakenAreNotedAndTheCheapWalkFindsTheSame() throws LiquidProblem {
        Parsed parsed = parse("{% if vip %}a{% if orders > 3 %}b{% endif %}{% else %}c{% endif %}{% unless vip %}d{% endunless %}");
        Map<String, Object> few = Map.of("vip", true, "orders", 2L);
        List<Taken> path = List.of(new Taken(0, List.of(0)), new Taken(1, List.of(1)), new Taken(2, List.of(1)));

        assertThat(parsed.render(few, NOW).path()).isEqualTo(path);
        assertThat(parsed.render(few, NOW).html()).isEqualTo("a");
        assertThat(parsed.path(few, NOW)).isEqualTo(path);
        assertThat(parsed.path(Map.of(), NOW)).containsExactly(new Taken(0, List.of(1)), new Taken(2, List.of(0)));
    }

    @Test
    void howOftenALoopRunsMakesNoVariantButBeingEmptyDoes() throws LiquidProblem {
        Parsed parsed = parse("{% for i in interests %}{% unless forloop.last %}, {% endunless %}{{ i }}{% else %}none{% endfor %}");

        assertThat(parsed.path(Map.of("interests", List.of("a", "b")), NOW))
                .isEqualTo(parsed.path(Map.of("interests", List.of("a", "b", "c")), NOW))
                .containsExactly(new Taken(0, List.of(0)), new Taken(1, List.of(0, 1)));
        assertThat(parsed.path(Map.of("interests", List.of("a")), NOW)).containsExactly(new Taken(0, List.of(0)), new Taken(1, List.of(1)));
        assertThat(parsed.path(Map.of(), NOW)).containsExactly(new Taken(0, List.of(1)));
    }

    @Test
    void branchVariablesAreFollowedThroughAssignAndCapture() throws LiquidProblem {
        Parsed parsed = parse(
                """
                        {% assign rich = ltv | plus: bonus %}{% assign shown = city %}{% capture who %}{{ customer.country }}{% endcapture %}
                        {{ shown }}{{ first_name }}{% if rich > 300 and who == 'FR' %}x{% endif %}{% for i in profile['interests'] limit: most %}{{ i }}{% endfor %}""");

        assertThat(names(parsed.branchVariables()).split(" ")).contains("ltv", "bonus", "customer.country", "profile.interests", "most")
                .doesNotContain("city", "first_name");
        assertThat(names(parsed.variables())).isEqualTo("ltv bonus city customer.country first_name profile.interests most");
        Map<String, Object> france = Map.of("ltv", 290L, "bonus", 20L, "customer", Map.of("country", "FR"));
        assertThat(parsed.path(france, NOW)).isEqualTo(parsed.render(france, NOW).path()).contains(new Taken(0, List.of(0)));
    }

    @Test
    void aPartialsBlocksAreCountedWhereItIsIncluded() throws LiquidProblem {
        Partials partials = name -> name.equals("hello") ? Optional.of("\n{% if vip %}Dear{% else %}Hi{% endif %}") : Optional.empty();
        Parsed parsed = engine.parse("{% if a %}{% include 'hello' %}{% endif %}{% include \"hello\" %}", partials);

        assertThat(parsed.blocks()).extracting(Block::partial).containsExactly(null, "hello", "hello");
        assertThat(parsed.blocks().get(2).place()).isEqualTo(new Place(2, 1));
        assertThat(parsed.render(Map.of("vip", true), NOW).html()).isEqualTo("\nDear");
        assertThat(parsed.path(Map.of("vip", true), NOW)).containsExactly(new Taken(0, List.of(1)), new Taken(2, List.of(0)));
        assertThat(names(parsed.branchVariables())).isEqualTo("a vip");
    }

    @Test
    void aPartialThatIncludesItselfIsRefusedWithTheWay() {
        Partials partials = name -> Optional.of(name.equals("a") ? "{% include 'b' %}" : "x{% include 'a' %}");

        LiquidProblem problem = catchThrowableOfType(LiquidProblem.class, () -> engine.parse("{% include 'a' %}", partials));

        assertThat(problem).hasMessage("'a' includes itself: a → b → a");
        assertThat(problem.place()).isEqualTo(new Place(1, 2));
        assertThat(problem.partial()).isEqualTo("b");
    }

    @Test
    void columnsAreCountedInTheUnitsOfTheEditorAlsoAfterAnEmoji() {
        LiquidProblem problem = catchThrowableOfType(LiquidProblem.class, () -> parse("one\n🎁{% include 'x' %}"));

        assertThat(problem.place()).isEqualTo(new Place(2, 3));
    }

    @Test
    void aTextThatDoublesWithoutEndIsStopped() throws LiquidProblem {
        Parsed parsed = parse("{% assign s = 'xxxxxxxxxx' %}{% for i in (1..60) %}{% assign s = s | append: s %}{% endfor %}{{ s }}");

        assertThatThrownBy(() -> parsed.render(Map.of(), NOW)).isInstanceOf(LiquidProblem.class).hasMessageContaining("too long");
    }

    @Test
    void manyThreadsGetTheirOwnPages() throws Exception {
        Parsed parsed = parse("{% if n > 50 %}high{% else %}low{% endif %} {{ n }}{% for i in (1..20) %}{{ i }}{% endfor %}");
        String tail = IntStream.rangeClosed(1, 20).mapToObj(Integer::toString).collect(Collectors.joining());
        List<Callable<String>> work = IntStream.range(0, 400)
                .mapToObj(n -> (Callable<String>) () -> parsed.render(Map.of("n", (long) (n % 100)), NOW).html()).toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            var pages = threads.invokeAll(work);
            for (int n = 0; n < pages.size(); n++) {
                assertThat(pages.get(n).get()).isEqualTo((n % 100 > 50 ? "high " : "low ") + n % 100 + tail);
            }
        }
    }
}
