package whom.template;

import whom.liquid.Engine;
import whom.template.liqp.LiqpEngine;

/// The same with liqp, which stays selectable.
class RendererByLiqpTest extends RendererTest {
    @Override
    Engine engine() {
        return new LiqpEngine();
    }
}
