package whom.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import whom.audience.Bitmap;
import whom.liquid.LiquidProblem;
import whom.liquid.Partials;
import whom.liquid.Read;
import whom.liquid.Taken;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;
import whom.text.Refusal;
import whom.work.Cancellation;

/// People who are parted by what decides get the variants that they get when each of them is rendered in full.
class VariantsPropertyTest {
    private static final Schema SCHEMA = new Schema("email",
            List.of(attribute("email", Kind.TEXT), attribute("country", Kind.TEXT), attribute("orders", Kind.NUMBER),
                    attribute("vip", Kind.BOOLEAN),
                    attribute("likes", Kind.LIST), attribute("born", Kind.DATE), attribute("seen", Kind.INSTANT)),
            List.of(), List.of());
    private static final AsOf AS_OF = new AsOf(Instant.parse("2026-11-02T08:00:00Z"), ZoneId.of("Europe/Berlin"));

    private static Attribute attribute(String name, Kind kind) {
        return new Attribute(name, name, kind, Map.of());
    }

    @Property(tries = 2_000)
    void everybodyIsCountedInTheVariantThatTheyGet(@ForAll("templates") String template, @ForAll("people") List<Person> people,
            @ForAll Set<@net.jqwik.api.constraints.IntRange(min = 1, max = 25) Integer> members) throws Refusal, LiquidProblem {
        Renderer renderer = new Renderer(new OwnEngines(), Path.of("nowhere"), SCHEMA, AS_OF);
        Message message = new Message("m", "M", Dialect.LIQUID, template, "", "", 600);
        Audience column = new Audience("some",
                Bitmap.of(people.size(), members.stream().mapToLong(Integer::longValue).filter(id -> id <= people.size()).toArray()));
        Map<List<Taken>, Set<Long>> byPath = new HashMap<>();
        boolean asksForSegment = template.contains("segment ");
        for (Person person : people) {
            boolean in = column.people().contains(person.id());
            Standing standing = in ? new Standing(asksForSegment ? "some" : null, List.of("some")) : Standing.NONE;
            byPath.computeIfAbsent(renderer.rendering(message, person, standing).path(), _ -> new HashSet<>()).add(person.id());
        }

        Matrix matrix = renderer.variants(message, new ListedPeople(people), List.of(column), new Cancellation());

        Map<List<Taken>, List<Long>> expected = new HashMap<>();
        byPath.forEach((path, ids) -> expected.put(path, List.of((long) ids.size(), ids.stream().filter(column.people()::contains).count(),
                ids.stream().min(Long::compare).orElseThrow())));
        Map<List<Taken>, List<Long>> found = new HashMap<>();
        matrix.variants().stream().filter(v -> !v.isDead()).forEach(v -> found.put(v.path(), List.of(v.people(), v.segments().get("some"),
                people.stream().filter(p -> p.key().equals(v.example())).findFirst().orElseThrow().id())));
        assertThat(found).isEqualTo(expected);
        Map<Read, Long> gaps = new HashMap<>();
        List<Read> prints = new OwnEngines().of(Dialect.LIQUID).parse(template, Partials.NONE).prints();
        for (Person person : people) {
            boolean in = column.people().contains(person.id());
            Standing standing = in ? new Standing(asksForSegment ? "some" : null, List.of("some")) : Standing.NONE;
            renderer.rendering(message, person, standing).missing().stream().filter(prints::contains)
                    .forEach(read -> gaps.merge(read, 1L, Long::sum));
        }
        assertThat(matrix.gaps().stream().collect(java.util.stream.Collectors.toMap(Gap::read, Gap::people))).isEqualTo(gaps);
        Statistics.label("gaps").collect(gaps.isEmpty() ? "none" : "some");
        Statistics.label("variants").collect(expected.size() > 3 ? "more than 3" : expected.size() > 1 ? "2 or 3" : "0 or 1");
    }

    @Provide
    Arbitrary<List<Person>> people() {
        Arbitrary<Map<String, Value>> values = Combinators.combine(
                maybe(Arbitraries.of("FR", "fr", "DE", "France", "Ä", "10").map(Value.Text::new)),
                maybe(Arbitraries.of("-1", "0", "2", "2.5", "3", "10", "1000000").map(n -> new Value.Number(new BigDecimal(n)))),
                maybe(Arbitraries.of(true, false).map(Value.Truth::new)),
                maybe(Arbitraries.of("shoes", "hats", "Shoes", "big hats").list().uniqueElements().ofMinSize(1).ofMaxSize(3)
                        .map(Value.Texts::new)),
                maybe(Arbitraries.of("1990-05-01", "2000-01-01").map(d -> new Value.Date(LocalDate.parse(d)))),
                maybe(Arbitraries.of("2026-01-01T00:00:00Z", "2026-10-31T23:30:00Z").map(i -> new Value.Moment(Instant.parse(i)))))
                .as((country, orders, vip, likes, born, seen) -> {
                    Map<String, Value> known = new HashMap<>();
                    country.forEach(v -> known.put("country", v));
                    orders.forEach(v -> known.put("orders", v));
                    vip.forEach(v -> known.put("vip", v));
                    likes.forEach(v -> known.put("likes", v));
                    born.forEach(v -> known.put("born", v));
                    seen.forEach(v -> known.put("seen", v));
                    return known;
                });
        return values.list().ofMaxSize(25).map(all -> {
            List<Person> people = new ArrayList<>();
            all.forEach(known -> people
                    .add(new Person(people.size() + 1L, "p" + (people.size() + 1) + "@example.com", known, List.of(), Map.of())));
            return people;
        });
    }

    /// None or one.
    private static <T> Arbitrary<List<T>> maybe(Arbitrary<T> one) {
        return one.list().ofMaxSize(1);
    }

    private static Arbitrary<String> conditions() {
        Arbitrary<String> one = Arbitraries.of("country == 'FR'", "country != 'fr'", "customer.country contains 'r'", "country",
                "country == blank",
                "country == empty", "'DE' == country", "country == 10", "orders", "orders > 2", "orders >= 2.5", "orders < 3",
                "orders <= 0", "3 > orders",
                "2 <= orders", "orders == 2", "orders != nil", "orders == '2'", "vip", "vip == true", "vip == false", "vip == nil",
                "vip == blank",
                "likes", "likes contains 'shoes'", "likes == empty", "likes.size > 1", "likes[0] == 'hats'", "born", "born == nil",
                "born > '1995-01-01'",
                "born == '2000-01-01'", "seen != nil", "seen contains '10-31'", "country == likes[0]", "segment == 'some'",
                "customer.segments contains 'some'", "nothing", "customer.nothing == nil", "orders == 1.0", "profile.orders == 10");
        return Combinators.combine(one, Arbitraries.of("", "", " and ", " or "), one)
                .as((a, joint, b) -> joint.isEmpty() ? a : a + joint + b);
    }

    @Provide
    Arbitrary<String> templates() {
        return block(2).list().ofMinSize(1).ofMaxSize(3).map(blocks -> String.join("\n", blocks));
    }

    private Arbitrary<String> block(int depth) {
        Arbitrary<String> inner = depth == 0
                ? Arbitraries.of("x", "{{ country }}", "{{ orders | plus: 1 }}", "{{ customer.likes | join }}", "{{ vip | default: 'no' }}")
                : Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(2, Arbitraries.of("x", "")),
                        net.jqwik.api.Tuple.of(1, Arbitraries.lazy(() -> block(depth - 1))));
        return Arbitraries.oneOf(
                Combinators.combine(conditions(), inner, conditions(), inner)
                        .as((a, x, b, y) -> "{% if " + a + " %}" + x + "{% elsif " + b + " %}" + y + "{% else %}z{% endif %}"),
                Combinators.combine(conditions(), inner).as((a, x) -> "{% unless " + a + " %}" + x + "{% endunless %}"),
                Combinators.combine(Arbitraries.of("country", "orders", "vip", "likes", "born"), inner)
                        .as((name, x) -> "{% case "
                                + name + " %}{% when 'FR', 'fr', 2 %}" + x + "{% when true %}t{% when nil %}n{% else %}e{% endcase %}"),
                Combinators.combine(Arbitraries.of("likes", "country", "orders", "likes limit: 1", "likes offset: 1"),
                        Arbitraries.of(
                                "{{ it }}", "{% if it == 'hats' %}h{% endif %}", "{% if forloop.index > 1 %}i{% endif %}", "{% break %}"))
                        .as((name, x) -> "{% for it in " + name + " %}" + x + "{% else %}none{% endfor %}"),
                Combinators
                        .combine(Arbitraries.of("country | downcase", "orders | plus: 1", "likes | first", "born | date: '%Y'", "vip",
                                "orders"),
                                Arbitraries.of("'fr'", "3", "'hats'", "'1990'", "nil", "true"), inner)
                        .as((value, other, x) -> "{% assign made = " + value + " %}{% if made == " + other + " %}" + x + "{% endif %}"),
                conditions().map(a -> "{% capture text %}{% if " + a
                        + " %}1{% endif %}{{ country }}{% endcapture %}{% if text == '1FR' %}c{% endif %}"));
    }
}
