package whom.template;

import whom.liquid.Engine;
import whom.template.liqp.LiqpEngine;

/// The same with liqp, which stays selectable.
class RetailVariantsByLiqpTest extends RetailVariantsTest {
    @Override
    Engine engine() {
        return new LiqpEngine();
    }
}
