package whom.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;
import whom.liquid.Offered;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;

/// What can be written in each dialect.
class OfferedTest {
    private static final Schema SCHEMA = new Schema("email", List.of(new Attribute("email", "E-mail", Kind.TEXT, Map.of()),
            new Attribute("First Name", "First name", Kind.TEXT, Map.of())), List.of(), List.of());

    private static Offered offered(Dialect dialect) {
        return new OwnEngines().of(dialect).offered();
    }

    @Test
    void tagsWithTheirEndsAndFiltersOfTheDialect() {
        assertThat(offered(Dialect.LIQUID).tags()).containsEntry("if", "endif").containsEntry("comment", "endcomment")
                .containsEntry("assign", "")
                .containsEntry("elsif", "").doesNotContainKeys("style", "endif");
        assertThat(offered(Dialect.LIQUID).filters()).contains("upcase", "default").doesNotContain("money");
        assertThat(offered(Dialect.SHOPIFY).tags()).containsEntry("style", "endstyle").doesNotContainKey("paginate");
        assertThat(offered(Dialect.SHOPIFY).filters()).contains("money");
        assertThat(offered(Dialect.KLAVIYO).tags()).containsEntry("for", "endfor").containsEntry("unsubscribe", "")
                .doesNotContainKey("assign");
        assertThat(offered(Dialect.KLAVIYO).filters()).contains("title").allMatch(name -> name.matches("\\w+"));
    }

    @ParameterizedTest
    @EnumSource(value = Dialect.class, names = {"LIQUID", "SHOPIFY", "BRAZE", "CUSTOMERIO", "KLAVIYO"})
    void everyBlockThatIsOfferedIsKnown(Dialect dialect) {
        offered(dialect).tags().forEach((tag, end) -> {
            if (!end.isEmpty()) {
                try {
                    new OwnEngines().of(dialect).parse("{% " + tag + " a %}{% " + end + " %}", _ -> Optional.empty());
                } catch (whom.liquid.LiquidProblem problem) {
                    assertThat(problem.getMessage()).doesNotContain("there is no tag", "closes nothing");
                }
            }
        });
    }

    @Test
    void namesAreSpelledAsTheDialectReadsThem() {
        assertThat(new Addressing(Dialect.LIQUID, SCHEMA).spellings()).containsEntry("email", "email")
                .containsEntry("first_name", "First Name")
                .containsEntry("customer.first_name", "First Name").containsEntry("profile.email", "email").doesNotContainKey("First Name");
        assertThat(new Addressing(Dialect.BRAZE, SCHEMA).spellings()).containsEntry("custom_attribute.${email}", "email")
                .containsEntry("${first_name}", "First Name");
        assertThat(new Addressing(Dialect.MAILCHIMP, SCHEMA).spellings()).containsEntry("FNAME", "First Name")
                .doesNotContainKey("GROUPS.FNAME");
        assertThat(new Addressing(Dialect.SHOPIFY, SCHEMA).spellings().keySet()).allMatch(name -> name.startsWith("customer."));
    }
}
