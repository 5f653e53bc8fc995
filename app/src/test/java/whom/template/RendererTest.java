package whom.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.audience.Bitmap;
import whom.liquid.Engine;
import whom.liquid.LiquidProblem;
import whom.liquid.render.LiquidEngine;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;
import whom.text.Refusal;
import whom.work.Cancellation;

class RendererTest {
    private static final Schema SCHEMA = new Schema("email",
            List.of(new Attribute("email", "E-mail", Kind.TEXT, Map.of()), new Attribute("country", "Country", Kind.TEXT, Map.of()),
                    new Attribute("city", "City", Kind.TEXT, Map.of())),
            List.of(), List.of());
    private static final List<Person> PEOPLE = LongStream.rangeClosed(1, 12)
            .mapToObj(id -> person(id, id <= 4 ? "FR" : id <= 6 ? "DE" : "")).toList();
    private static final Audience LOW = new Audience("low", Bitmap.of(12, 1, 2, 3));
    private static final Audience EVEN = new Audience("even", Bitmap.of(12, 2, 4, 6, 8, 10, 12));

    /// The engine that renders.
    Engine engine() {
        return new LiquidEngine();
    }

    @TempDir
    private Path folder;

    private static Person person(long id, String country) {
        Map<String, Value> known = country.isEmpty() ? Map.of() : Map.of("country", new Value.Text(country));
        return new Person(id, "p" + id + "@example.com", known, List.of(), Map.of());
    }

    private Renderer renderer() {
        return renderer(_ -> engine());
    }

    private Renderer renderer(Engines engines) {
        return new Renderer(engines, folder, SCHEMA, new AsOf(Instant.parse("2026-11-02T08:00:00Z"), ZoneOffset.UTC));
    }

    private static Message message(String source) {
        return new Message("hello", "Hello", Dialect.LIQUID, source, "For {{ country |\n default: 'all' }}",
                "{% if country %}near{% endif %}", 600);
    }

    private Matrix variants(String source, Audience... columns) throws Refusal {
        return renderer().variants(message(source), new ListedPeople(PEOPLE), List.of(columns), new Cancellation());
    }

    @Test
    void aPageHasItsSubjectAndPreheaderOnOneLine() throws Refusal {
        Page page = renderer().render(message("<p>{{ country }}</p>"), PEOPLE.getFirst(), Standing.NONE);

        assertThat(page.subject()).isEqualTo("For FR");
        assertThat(page.preheader()).isEqualTo("near");
        assertThat(page.html()).contains("<p>FR</p>");
    }

    @Test
    void everyArmOfOneChainIsListedAlsoTheOneThatNobodyGets() throws Refusal {
        Matrix matrix = variants("{% case country %}{% when 'FR' %}a{% when 'IT', 'ES' %}b{% else %}c{% endcase %}");

        assertThat(matrix.variants()).extracting(Variant::id).containsExactly("v1", "v2", "v3");
        assertThat(matrix.variants()).extracting(Variant::people).containsExactly(4L, 0L, 8L);
        assertThat(matrix.variants()).extracting(Variant::when).containsExactly(List.of("country == 'FR'"),
                List.of("country == 'IT' or country == 'ES'"),
                List.of("country is none of 'FR', 'IT', 'ES'"));
        assertThat(matrix.variants()).extracting(Variant::example).containsExactly("p1@example.com", null, "p5@example.com");
    }

    @Test
    void segmentsOverlapButPeopleAreCountedOnce() throws Refusal {
        Matrix matrix = variants("{% if country == 'FR' %}a{% endif %}", LOW, EVEN);

        assertThat(matrix.segments()).containsExactly("low", "even");
        assertThat(matrix.people()).isEqualTo(12);
        assertThat(matrix.variants()).extracting(Variant::people).containsExactly(4L, 8L);
        assertThat(matrix.variants()).extracting(Variant::segments).containsExactly(Map.of("low", 3L, "even", 2L),
                Map.of("low", 0L, "even", 4L));
        // Person 2 is in both, and gets the same in each.
        assertThat(matrix.divided()).isZero();
        assertThat(matrix.variants()).extracting(Variant::when).containsExactly(List.of("country == 'FR'"),
                List.of("not (country == 'FR')"));
    }

    @Test
    void whoIsInTwoSegmentsMayGetTwoVariantsWhereTheMessageAsksForTheSegment() throws Refusal {
        Matrix matrix = variants("{% if segment == 'low' %}a{% else %}b{% endif %}", LOW, EVEN);

        // Person 2 gets both; 5, 7, 9 and 11 are in no segment.
        assertThat(matrix.people()).isEqualTo(12);
        assertThat(matrix.divided()).isEqualTo(1);
        assertThat(matrix.inNone()).isEqualTo(4);
        assertThat(matrix.variants()).extracting(Variant::people).containsExactly(3L, 10L);
        assertThat(matrix.variants()).extracting(Variant::segments).containsExactly(Map.of("low", 3L, "even", 0L),
                Map.of("low", 0L, "even", 6L));
    }

    @Test
    void aMessageWithoutBranchesHasOneVariantForAll() throws Refusal {
        Matrix matrix = variants("Hello {{ city }}");

        assertThat(matrix.variants()).singleElement().satisfies(only -> {
            assertThat(only.people()).isEqualTo(12);
            assertThat(only.when()).isEmpty();
        });
    }

    @Test
    void onlyTheAttributesThatDecideAreAskedFor() throws Refusal {
        ListedPeople crowd = new ListedPeople(PEOPLE);

        renderer(new OwnEngines()).variants(message("{{ city }}{% if customer.country contains 'F' %}x{% endif %}"), crowd, List.of(),
                new Cancellation());

        // What is printed is asked for, too: who has none.
        assertThat(crowd.asked()).containsExactly("country", "country", "city");
        assertThat(crowd.walked()).isEmpty();
    }

    @Test
    void valuesAreReadOneByOneOnlyWhereBranchesDoMoreWithThem() throws Refusal {
        ListedPeople crowd = new ListedPeople(PEOPLE);

        Matrix matrix = renderer().variants(message("{% assign small = country | downcase %}{% if small == 'fr' %}x{% endif %}"), crowd,
                List.of(),
                new Cancellation());

        assertThat(crowd.walked()).containsExactly("country");
        assertThat(matrix.variants()).extracting(Variant::people).containsExactly(4L, 8L);
    }

    @Test
    void whoHasNothingToPrintIsCountedAtThePlace() throws Refusal {
        Matrix matrix = renderer(new OwnEngines()).variants(
                message("{% if country == 'FR' %}{{ city }}{% else %}Hi {{ country }},{{ city | default: 'there' }}{% endif %}{{ email }}"),
                new ListedPeople(PEOPLE), List.of(), new Cancellation());

        // Nobody has a city or an e-mail; 7 to 12 have no country either.
        assertThat(matrix.gaps()).extracting(Gap::attribute).containsExactly("city", "country", "email");
        assertThat(matrix.gaps()).extracting(Gap::people).containsExactly(4L, 6L, 12L);
        assertThat(matrix.gaps()).extracting(Gap::example).containsExactly("p1@example.com", "p7@example.com", "p1@example.com");
        assertThat(matrix.gaps()).extracting(Gap::variants).containsExactly(Map.of("v1", 4L), Map.of("v2", 6L), Map.of("v1", 4L, "v2", 8L));
    }

    @Test
    void mistakesNameFileAndPlace() throws IOException {
        Files.writeString(folder.resolve("foot.liquid"), "line\n{{ 1 | divided_by: 0 }}");

        assertThatThrownBy(() -> renderer().render(message("a\n{% if %}"), PEOPLE.getFirst(), Standing.NONE)).isInstanceOf(Refusal.class)
                .hasMessageStartingWith(folder.resolve("hello.liquid") + ", line 2, column ").hasCauseInstanceOf(LiquidProblem.class);
        assertThatThrownBy(() -> renderer().render(message("{% include 'foot' %}"), PEOPLE.getFirst(), Standing.NONE))
                .hasMessage(folder.resolve("foot.liquid") + ", line 2, column 1: a number is divided by zero");
        Message subject = new Message("hello", "Hello", Dialect.LIQUID, "fine", "{{ 'x' ", "", 600);
        assertThatThrownBy(() -> renderer().render(subject, PEOPLE.getFirst(), Standing.NONE))
                .hasMessageStartingWith(folder.resolve("hello.json") + ", subject, line 1, column ");
    }

    @Test
    void countingStopsWhenItIsTakenBack() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();

        assertThatThrownBy(() -> renderer().variants(message("{% if country %}x{% endif %}"), new ListedPeople(PEOPLE),
                List.of(), cancellation))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void partialsNeverLeaveTheFolder() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates/parts"));
        Files.writeString(folder.resolve("secret.liquid"), "secret");
        Files.writeString(templates.resolve("foot.liquid"), "foot");
        Files.createSymbolicLink(templates.resolve("link.liquid"), folder.resolve("secret.liquid"));
        FolderPartials partials = new FolderPartials(folder.resolve("templates"));

        assertThat(partials.source("parts/foot")).contains("foot");
        assertThat(List.of("../secret", "parts/../../secret", "parts/link", folder.resolve("secret").toString(), "file:" + folder, "", ".",
                "C:\\x", "a\0b"))
                .allSatisfy(name -> assertThat(partials.source(name)).isEmpty());
    }
}
