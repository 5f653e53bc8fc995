package whom.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import whom.liquid.Engine;
import whom.liquid.render.LiquidEngine;
import whom.moment.AsOf;
import whom.profile.Person;
import whom.profile.Value;
import whom.text.Refusal;
import whom.work.Cancellation;

class RetailVariantsTest {
    private static final AsOf AS_OF = new AsOf(Instant.parse("2026-11-02T08:00:00Z"), ZoneId.of("Europe/Paris"));

    /// The engine that renders.
    Engine engine() {
        return new LiquidEngine();
    }

    private static Message banner() throws IOException {
        Path file = SamplePeople.RETAIL.resolve("templates/spring-banner.liquid");
        return new Message("spring-banner", "Spring banner", Dialect.LIQUID, Files.readString(file),
                "Spring is here, {{ first_name | default: \"and it is yours\" }}",
                "", 600);
    }

    private static boolean vip(Person person) {
        return person.attributes().get("vip") instanceof Value.Truth(boolean truth) && truth;
    }

    private static boolean quietSpender(Person person) {
        return number(person, "ltv") instanceof BigDecimal ltv && ltv.compareTo(BigDecimal.valueOf(300)) >= 0
                && number(person, "engagement") instanceof BigDecimal engagement && engagement.compareTo(BigDecimal.valueOf(20)) < 0;
    }

    private static boolean withoutOrder(Person person) {
        return !(number(person, "orders") instanceof BigDecimal orders) || orders.signum() == 0;
    }

    private static Object number(Person person, String name) {
        return person.attributes().get(name) instanceof Value.Number(BigDecimal number) ? number : "";
    }

    @Test
    void theBannersFourVariantsHoldExactlyThePeopleThatPlainConditionsPick() throws IOException, Refusal {
        List<Person> people = SamplePeople.retail();
        Renderer renderer = new Renderer(_ -> engine(), SamplePeople.RETAIL.resolve("templates"), SamplePeople.schema(people), AS_OF);

        Matrix matrix = renderer.variants(banner(), new ListedPeople(people), List.of(), new Cancellation());

        long vips = people.stream().filter(RetailVariantsTest::vip).count();
        long quiet = people.stream().filter(p -> !vip(p) && quietSpender(p)).count();
        long fresh = people.stream().filter(p -> !vip(p) && !quietSpender(p) && withoutOrder(p)).count();
        assertThat(matrix.people()).isEqualTo(people.size()).isGreaterThan(15_000);
        assertThat(matrix.variants()).extracting(Variant::id).containsExactly("v1", "v2", "v3", "v4");
        assertThat(matrix.variants()).extracting(Variant::people).containsExactly(vips, quiet, fresh, people.size() - vips - quiet - fresh);
        assertThat(matrix.variants()).extracting(Variant::when).containsExactly(List.of("vip == true"),
                List.of("ltv >= 300 and engagement < 20"),
                List.of("orders == nil or orders == 0"), List.of("otherwise"));
        assertThat(matrix.variants()).noneMatch(Variant::isDead);
    }

    @Test
    void aPersonsPageIsTheVariantThatThePersonIsCountedIn() throws IOException, Refusal {
        List<Person> people = SamplePeople.retail();
        Renderer renderer = new Renderer(_ -> engine(), SamplePeople.RETAIL.resolve("templates"), SamplePeople.schema(people), AS_OF);
        Matrix matrix = renderer.variants(banner(), new ListedPeople(people), List.of(), new Cancellation());

        for (Variant variant : matrix.variants()) {
            Person example = people.stream().filter(p -> p.key().equals(variant.example())).findFirst().orElseThrow();
            Page page = renderer.render(banner(), example, Standing.NONE);
            assertThat(matrix.variantOf(page.path())).contains(variant);
        }
    }
}
