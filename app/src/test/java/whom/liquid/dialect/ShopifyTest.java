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

/// Shopify's tags and filters, and that the preview can count its variants.
final class ShopifyTest {
    @TestFactory
    List<DynamicContainer> specs() throws IOException {
        return SpecTest.tests(Shopify.LANGUAGE, List.of("shopify/tags.txt", "shopify/filters.txt"));
    }

    @Test
    void namesAndBlocksAreKnownBeforeRendering() throws LiquidProblem {
        Parsed parsed = new LiquidEngine(Shopify.LANGUAGE, Bounds.USUAL).parse("""
                {% assign price = total_price | money %}{{ 'a.b' | t }}
                {% if price == '$1.00' %}{{ customer.first_name }}{% endif %}{% section 'foot' %}""",
                name -> Optional.of("{% style %}{% for line in line_items %}{{ line.title }}{% endfor %}{% endstyle %}"));
        assertThat(parsed.variables()).contains(of("total_price"), of("shop", "money_format"), of("translations"),
                of("customer", "first_name"), of("line_items"));
        assertThat(parsed.branchVariables()).contains(of("total_price"), of("shop", "money_format"), of("line_items"))
                .doesNotContain(of("customer", "first_name"), of("translations"));
        assertThat(parsed.blocks()).extracting(Block::kind).containsExactly(Block.Kind.IF, Block.Kind.LOOP);
        assertThat(parsed.path(Map.of("total_price", 100L), Dialects.NOW)).isEqualTo(List.of(Dialects.took(0, 0), Dialects.took(1, 1)));
        assertThat(parsed.path(Map.of("total_price", 100L, "shop", Map.of("money_format", "€{{amount}}")), Dialects.NOW))
                .isEqualTo(List.of(Dialects.took(0, 1), Dialects.took(1, 1)));
    }

    private static Variable of(String... steps) {
        return new Variable(List.of(steps));
    }
}
