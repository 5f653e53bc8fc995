package whom.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;
import whom.text.Refusal;
import whom.work.Cancellation;

class MarkupTest {
    private static final Schema SCHEMA = new Schema("email",
            Stream.of("email", "name", "bio", "interests")
                    .map(name -> new Attribute(name, name, name.equals("interests") ? Kind.LIST : Kind.TEXT, Map.of())).toList(),
            List.of(), List.of());

    private static final List<Person> PEOPLE = List.of(
            person(1, "ana@example.com", Map.of("name", new Value.Text("Ana"), "bio", new Value.Text("likes <3 & R&B"))),
            person(2, "bo@example.com", Map.of("name", new Value.Text("<b>Bo</b>"), "bio", new Value.Text("Tom &amp; Jerry"))),
            person(3, "cy@example.com", Map.of("name", new Value.Text("Cy"), "bio", new Value.Text("<img src=x>"))),
            person(4, "dee@example.com", Map.of("name", new Value.Text("Dee<!--"), "interests", new Value.Texts(List.of("a", "<i>b")))));

    private static Person person(long id, String key, Map<String, Value> attributes) {
        return new Person(id, key, attributes, List.of(), Map.of());
    }

    private static List<Markup> found(Dialect dialect, String source) throws Refusal {
        Renderer renderer = new Renderer(new OwnEngines(), Path.of("nowhere"), SCHEMA, new AsOf(Instant.EPOCH, ZoneOffset.UTC));
        return renderer.markup(new Message("m", "m", dialect, source, "", "", 600), (_, look) -> PEOPLE.forEach(look), new Cancellation());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "a</p>", "<!-- x", "<?php", "Tom &amp; Jerry", "&lt;b&gt;", "&#60;", "&#x3C;"})
    void aBrowserReadsThisAsHtml(String text) {
        assertThat(Markup.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ana", "I <3 you", "a < b > c", "R&B", "Tom & Jerry;", "&; &#; &#x;", "5 &lt"})
    void andThisAsText(String text) {
        assertThat(Markup.isIn(text)).isFalse();
    }

    @Test
    void everyAttributeThatIsPrintedAsItIsComesWithItsPeopleAndTheFirstOfThem() throws Refusal {
        assertThat(found(Dialect.LIQUID, "{{ name }}{{ bio }}{{ interests | join: ', ' }}")).containsExactly(
                new Markup("name", 2, "<b>Bo</b>", "bo@example.com"), new Markup("bio", 2, "Tom &amp; Jerry", "bo@example.com"),
                new Markup("interests", 1, "<i>b", "dee@example.com"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            liquid    ; {{ name | escape }}
            liquid    ; {% assign n = name | escape %}{{ n }}
            liquid    ; {{ name | strip_html }}
            liquid    ; {% if name contains 'b' %}there is one{% endif %}
            liquid    ; {{ name | size }}
            klaviyo   ; {{ person.name }}
            mailchimp ; nothing
            """, delimiter = ';')
    void whatIsEscapedOrNotPrintedIsNone(String dialect, String source) throws Refusal {
        assertThat(found(Dialect.of(dialect).orElseThrow(), source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            liquid     ; {% assign n = name | upcase %}{{ n }}
            liquid     ; {% capture n %}{{ customer.name }}{% endcapture %}{{ n }}
            liquid     ; {{ name | truncate: 9 }}
            customerio ; {{ customer.name }}
            klaviyo    ; {{ person.name|safe }}
            """, delimiter = ';')
    void whateverWayItTakesToThePage(String dialect, String source) throws Refusal {
        assertThat(found(Dialect.of(dialect).orElseThrow(), source)).extracting(Markup::attribute, Markup::people)
                .containsExactly(org.assertj.core.api.Assertions.tuple("name", 2L));
    }

    @Test
    void whoTakesAnotherBranchIsNotCounted() throws Refusal {
        assertThat(found(Dialect.LIQUID, "{% if interests %}{{ name }}{% else %}{{ name | escape }}{% endif %}"))
                .containsExactly(new Markup("name", 1, "Dee<!--", "dee@example.com"));
    }
}
