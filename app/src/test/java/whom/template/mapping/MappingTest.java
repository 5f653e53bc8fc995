package whom.template.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whom.liquid.Variable;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;
import whom.template.Addressing;
import whom.template.Dialect;
import whom.template.ListedPeople;
import whom.template.Matrix;
import whom.template.Message;
import whom.template.OwnEngines;
import whom.template.Renderer;
import whom.template.Standing;
import whom.template.Target;
import whom.template.Variant;
import whom.template.mapping.Mapping.Line;
import whom.template.mapping.MappingCheck.Mistake;
import whom.template.mapping.MappingCheck.Part;
import whom.text.Refusal;
import whom.work.Cancellation;

class MappingTest {
    private static final Schema SCHEMA = new Schema("email",
            List.of(attribute("email", Kind.TEXT), attribute("first_name", Kind.TEXT), attribute("last_product", Kind.TEXT),
                    attribute("since", Kind.DATE),
                    attribute("seen", Kind.INSTANT), attribute("spent", Kind.NUMBER), attribute("vip", Kind.BOOLEAN),
                    attribute("interests", Kind.LIST)),
            List.of(), List.of());
    private static final Person ANA = new Person(1, "ana@example.com",
            Map.of("first_name", new Value.Text("Ana"), "last_product", new Value.Text("Coat"), "since",
                    new Value.Date(LocalDate.of(2024, 3, 9)), "seen",
                    new Value.Moment(Instant.parse("2026-11-01T22:30:00Z")), "spent", new Value.Number(new BigDecimal("1234.5")), "vip",
                    new Value.Truth(true)),
            List.of(), Map.of());
    private static final Person BO = new Person(2, "bo@example.com", Map.of(), List.of(), Map.of());

    private static Attribute attribute(String name, Kind kind) {
        return new Attribute(name, name, kind, Map.of());
    }

    private static Line line(String name, String attribute, @Nullable String otherwise, @Nullable String format) {
        return new Line(name, attribute, otherwise, format);
    }

    private static Message message(String source, Line... lines) {
        return new Message("m", "m", Dialect.LIQUID, source, "", "", 600).with(new Mapping(List.of(lines)));
    }

    private static Renderer renderer() {
        return new Renderer(new OwnEngines(), Path.of("nowhere"), SCHEMA,
                new AsOf(Instant.parse("2026-11-02T08:00:00Z"), ZoneId.of("Europe/Berlin")));
    }

    private static String html(Person person, String source, Line... lines) throws Refusal {
        return renderer().rendering(message(source, lines), person, Standing.NONE).html();
    }

    @Test
    void aNameStandsForAnAttributeItsDefaultOrItsFormat() throws Refusal {
        String source = "{{ bought }}|{{ event.first }}|{{ event.since }}|{{ seen_at }}|{{ sum }}|{{ customer.nick }}|{{ profile.nick }}|{{ first_name }}";
        Line[] lines = {line("bought", "last_product", "something new", null), line("event.first", "first_name", null, null),
            line("event.since", "since", "a while", "%d.%m.%Y"), line("seen_at", "seen", null, "%H:%M %d %b"),
            line("sum", "spent", "0", "#.##0,00"),
            line("customer.nick", "first_name", "friend", null)};

        assertThat(html(ANA, source, lines)).isEqualTo("Coat|Ana|09.03.2024|23:30 01 Nov|1.234,50|Ana|Ana|Ana");
        assertThat(html(BO, source, lines)).isEqualTo("something new||a while||0|friend|friend|");
    }

    @Test
    void aDefaultWithoutAFormatHasTheTypeOfItsAttribute() throws Refusal {
        assertThat(html(BO,
                "{{ sum | plus: 1 }}{% if sum < 5 %} few{% endif %}{% if gold == false %} plain{% endif %}{% for i in likes %} {{ i }}{% endfor %}",
                line("sum", "spent", "2.50", null), line("gold", "vip", "false", null), line("likes", "interests", "news", null)))
                .isEqualTo("3.5 few plain news");
    }

    @Test
    void anAttributeCanHaveADefaultUnderItsOwnName() throws Refusal {
        assertThat(html(BO, "{{ first_name }} {{ customer.first_name }}", line("first_name", "first_name", "friend", null)))
                .isEqualTo("friend ");
    }

    @Test
    void branchesOnMappedNamesAreFoundAndCounted() throws Refusal {
        Message message = message("{% if bought == 'something new' %}a{% else %}b{% endif %}",
                line("bought", "last_product", "something new", null));
        ListedPeople crowd = new ListedPeople(List.of(ANA, BO));
        Matrix matrix = renderer().variants(message, crowd, List.of(), new Cancellation());

        assertThat(crowd.asked()).containsOnly("last_product");
        assertThat(matrix.variants()).extracting(Variant::people, Variant::example).containsExactly(tuple(1L, "bo@example.com"),
                tuple(1L, "ana@example.com"));
        assertThat(renderer().unprovided(message)).isEmpty();
    }

    @Test
    void aMappedNameIsItsAttributeAndAGroupOfThemMayBeAnything() {
        Addressing addressing = new Addressing(Dialect.LIQUID, SCHEMA,
                new Mapping(List.of(line("event.first", "first_name", "x", null), line("customer.nick", "last_product", null, null))));

        assertThat(addressing.target(new Variable(List.of("event", "first")))).isEqualTo(new Target.OfPerson("first_name"));
        assertThat(addressing.target(new Variable(List.of("event", "first", "size")))).isEqualTo(new Target.OfPerson("first_name"));
        assertThat(addressing.target(new Variable(List.of("profile", "nick")))).isEqualTo(new Target.OfPerson("last_product"));
        assertThat(addressing.target(new Variable(List.of("event")))).isEqualTo(new Target.Person());
        assertThat(addressing.target(new Variable(List.of("event", "last")))).isEqualTo(new Target.Nothing("event"));
        assertThat(addressing.target(new Variable(List.of("first_name")))).isEqualTo(new Target.OfPerson("first_name"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            bought         | last_prodct  |   |          | ATTRIBUTE | there is no attribute `last_prodct`; did you mean `last_product`?
            bought         | ''           |   |          | ATTRIBUTE | needs an attribute
            ''             | first_name   |   |          | NAME      | needs a name
            a b            | first_name   |   |          | NAME      | is no name of a variable: letters, digits, _ and -, with dots between at most 5 steps
            a..b           | first_name   |   |          | NAME      | is no name of a variable: letters, digits, _ and -, with dots between at most 5 steps
            1st            | first_name   |   |          | NAME      | is no name of a variable: letters, digits, _ and -, with dots between at most 5 steps
            empty          | first_name   |   |          | NAME      | `empty` is a word of the template language
            segment        | first_name   |   |          | NAME      | `segment` is the segment that is looked at
            customer       | first_name   |   |          | NAME      | `customer` is the person
            customer.segments | first_name |  |          | NAME      | `customer.segments` are the segments of the person
            spent          | first_name   |   |          | NAME      | would hide the attribute `spent`
            spent.total    | spent        |   |          | NAME      | would hide the attribute `spent`
            customer.spent | first_name   |   |          | NAME      | would hide the attribute `spent`
            bought         | first_name   |   | %d.%m.%Y | FORMAT    | only dates, moments and numbers have a format, and `first_name` holds text
            a              | since        |   | dd.MM    | FORMAT    | is no format of a date; write it as %d.%m.%Y
            a              | since        |   | %d %Q    | FORMAT    | has no `%Q`; a day is %d, a month %m, a year %Y, an hour %H, a minute %M
            a              | since        |   | %d %H    | FORMAT    | `%H` is a time of day, and `since` holds days
            a              | spent        |   | %d       | FORMAT    | is no format of a number; write it as 0, 0.00, #,##0.00 or #.##0,00
            a              | spent        | ''|          | DEFAULT   | is empty; leave it out where nothing should stand
            """, delimiter = '|')
    void aMistakeIsToldOfItsPart(String name, String attribute, @Nullable String otherwise, @Nullable String format, Part part,
            String message) {
        assertThat(MappingCheck.of(new Mapping(List.of(line(name, attribute, otherwise, format))), SCHEMA, Dialect.LIQUID))
                .containsExactly(new Mistake(0, part, message));
    }

    @Test
    void namesMayNotMeetEachOther() {
        assertThat(
                MappingCheck.of(new Mapping(List.of(line("event", "first_name", null, null), line("event.first", "first_name", null, null),
                        line("event", "spent", null, null))), SCHEMA, Dialect.LIQUID))
                .containsExactly(
                        new Mistake(1, Part.NAME,
                                "cannot be together with `event`: one is a value, and the other needs a group of that name"),
                        new Mistake(2, Part.NAME, "is there twice"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0        | 1234567.5  | 1234568
            0.00     | 1234.5     | 1234.50
            #,##0.00 | 1234567.5  | 1,234,567.50
            #.##0,00 | -1234.005  | -1.234,01
            # ##0    | 999        | 999
            0.0#     | 2.50       | 2.5
            0.0#     | 2.555      | 2.56
            #,##0    | -0.4       | 0
            """, delimiter = '|')
    void aNumberIsWrittenAsItsFormatShows(String format, BigDecimal number, String written) {
        assertThat(NumberForm.of(format).orElseThrow().written(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"''", "#", "0.", "00", "'#,##0,00'", "$0", "0.0000000000000000"})
    void thisIsNoFormatOfANumber(String format) {
        assertThat(NumberForm.of(format)).isEmpty();
    }

    @Test
    void editsArePure() {
        Mapping two = Mapping.NONE.added(line("a", "first_name", null, null)).added(line("b", "spent", null, null));

        assertThat(two.changed(1, line("c", "spent", null, null)).lines()).extracting(Line::name).containsExactly("a", "c");
        assertThat(two.without(0).lines()).extracting(Line::name).containsExactly("b");
        assertThat(two.lines()).extracting(Line::name).containsExactly("a", "b");
        assertThat(two.without(2)).isSameAs(two);
        assertThat(two.changed(0, two.lines().getFirst())).isSameAs(two);
    }
}
