package whom.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.profile.Schema;

/// With a schema at hand a WHERE ends before a test of what only people have; what is printed reads the same without it.
class WhereReachTest {
    private static final Schema SCHEMA = new Schema("email",
            List.of(attribute("email"), attribute("country"), attribute("city"), attribute("home town")),
            List.of(new EventKind("purchase", "Purchase", "bought", List.of(property("category"), property("city"))),
                    new EventKind("visit", "Visit", "came", List.of())),
            List.of());

    private static Attribute attribute(String name) {
        return new Attribute(name, name, Kind.TEXT, Map.of());
    }

    private static Property property(String name) {
        return new Property(name, name, Kind.TEXT);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            DID purchase WHERE category = 'a' AND country = 'US' | ALL (DID purchase WHERE category = 'a', country = 'US')
            DID purchase WHERE category = 'a' AND Country != 'US' AND DID visit | ALL (DID purchase WHERE category = 'a', Country != 'US', DID visit)
            DID purchase WHERE category = 'a' AND city = 'b' AND country = 'US' | ALL (DID purchase WHERE category = 'a' AND city = 'b', country = 'US')
            DID purchase WHERE category = 'a' OR country = 'US' | ANY (DID purchase WHERE category = 'a', country = 'US')
            DID purchase WHERE category = 'a' AND `home town` = 'b' | ALL (DID purchase WHERE category = 'a', `home town` = 'b')
            DID purchase WHERE category = 'a' AND (country = 'US' OR city = 'b') | ALL (DID purchase WHERE category = 'a', (country = 'US' OR city = 'b'))
            DID purchase WHERE category = 'a' AND (city = 'b' OR category = 'c') | DID purchase WHERE category = 'a' AND (city = 'b' OR category = 'c')
            DID purchase WHERE category = 'a' AND colour = 'b' | DID purchase WHERE category = 'a' AND colour = 'b'
            DID purchase WHERE country = 'US' | DID purchase WHERE country = 'US'
            LAST purchase WHERE category = 'a' AND country = 'US' | ALL (LAST purchase WHERE category = 'a', country = 'US')
            """)
    void ends_before_what_only_people_have(String text, String canonical) {
        assertThat(RuleText.parse(text, SCHEMA)).isInstanceOfSatisfying(Parsed.Tree.class, tree -> {
            assertThat(RuleText.print(tree.rule())).isEqualTo(canonical);
            assertThat(RuleText.parse(canonical)).isInstanceOfSatisfying(Parsed.Tree.class,
                    again -> assertThat(again.rule()).isEqualTo(tree.rule()));
        });
    }

    @Test
    void a_quote_that_is_never_closed_is_a_mistake() {
        assertThat(RuleText.parse("DID a WHERE `")).isInstanceOf(Parsed.Broken.class);
        assertThat(RuleText.parse("DID a WHERE b = 1 AND `")).isInstanceOf(Parsed.Broken.class);
    }
}
