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

/// Customer.io's names, tags and filters, and that the preview can count its variants.
final class CustomerIoTest {
    @TestFactory
    List<DynamicContainer> specs() throws IOException {
        return SpecTest.tests(CustomerIo.LANGUAGE, List.of("customerio/names.txt", "customerio/tags.txt", "customerio/filters.txt"));
    }

    @Test
    void namesAndBlocksAreKnownBeforeRendering() throws LiquidProblem {
        Parsed parsed = new LiquidEngine(CustomerIo.LANGUAGE, Bounds.USUAL).parse("""
                {% assign spend = customer.spend | plus: 0 %}Hi {{customer.first_name | default: event.name}},
                {% if spend > 500 and campaign.name != 'x' %}a{% else %}b{% endif %}{{snippets.foot}}""",
                name -> Optional.of("{% case customer.plan %}{% when 'pro' %}{{ trigger.code }}{% endcase %}"));
        assertThat(parsed.variables()).containsExactlyInAnyOrder(of("customer", "spend"), of("customer", "first_name"), of("event", "name"),
                of("campaign", "name"), of("customer", "plan"), of("trigger", "code"));
        assertThat(parsed.branchVariables()).contains(of("customer", "spend"), of("campaign", "name"), of("customer", "plan"))
                .doesNotContain(of("customer", "first_name"), of("trigger", "code"));
        assertThat(parsed.blocks()).extracting(Block::kind).containsExactly(Block.Kind.IF, Block.Kind.CASE);
        assertThat(parsed.path(Map.of("customer", Map.of("spend", "600", "plan", "pro")), Dialects.NOW))
                .isEqualTo(List.of(Dialects.took(0, 0), Dialects.took(1, 0)));
        assertThat(parsed.path(Map.of(), Dialects.NOW)).isEqualTo(List.of(Dialects.took(0, 1), Dialects.took(1, 1)));
    }

    private static Variable of(String... steps) {
        return new Variable(List.of(steps));
    }
}
