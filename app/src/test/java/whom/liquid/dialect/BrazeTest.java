package whom.liquid.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import whom.liquid.Block;
import whom.liquid.Bounds;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.SpecTest;
import whom.liquid.Variable;
import whom.liquid.render.LiquidEngine;

/// Braze's names, tags and filters, and that the preview can count its variants.
final class BrazeTest {
    @TestFactory
    List<DynamicContainer> specs() throws IOException {
        return SpecTest.tests(Braze.LANGUAGE, List.of("braze/names.txt", "braze/tags.txt", "braze/filters.txt"));
    }

    @Test
    void namesAndBlocksAreKnownBeforeRendering() throws LiquidProblem {
        Parsed parsed = new LiquidEngine(Braze.LANGUAGE, Bounds.USUAL).parse(
                """
                        {% assign points = {{custom_attribute.${balance} | plus: 50}} %}
                        Hi {{${first_name} | default: {{custom_attribute.${nick}}}}},
                        {% if points >= 100 and campaign.${name} != 'x' %}a{% elsif ${language} == 'en' %}b{% else %}{% abort_message('no') %}{% endif %}
                        {{content_blocks.${foot}}}""",
                name -> Optional.of("{% for item in event_properties.${items} %}{{ item }}{% endfor %}"));
        assertThat(parsed.variables()).containsExactlyInAnyOrder(of("custom_attribute", "balance"), of("first_name"),
                of("custom_attribute", "nick"), of("campaign", "name"), of("language"), of("event_properties", "items"));
        assertThat(parsed.branchVariables()).contains(of("custom_attribute", "balance"), of("campaign", "name"), of("language"),
                of("event_properties", "items")).doesNotContain(of("first_name"), of("custom_attribute", "nick"));
        assertThat(parsed.blocks()).extracting(Block::kind).containsExactly(Block.Kind.IF, Block.Kind.LOOP);
        assertThat(parsed.blocks().getFirst().arms()).extracting(arm -> String.valueOf(arm.condition()))
                .containsExactly("points >= 100 and campaign.${name} != 'x'", "${language} == 'en'", "null");
        assertThat(parsed.path(Map.of("custom_attribute", Map.of("balance", 70L)), Dialects.NOW)).isEqualTo(
                List.of(Dialects.took(0, 0), Dialects.took(1, 1)));
        assertThat(parsed.path(Map.of("language", "fr"), Dialects.NOW)).isEqualTo(List.of(Dialects.took(0, 2)));
    }

    private static Variable of(String... steps) {
        return new Variable(List.of(steps));
    }
}
