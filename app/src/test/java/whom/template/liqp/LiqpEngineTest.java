package whom.template.liqp;

import whom.liquid.EngineContract;

class LiqpEngineTest extends EngineContract {
    LiqpEngineTest() {
        super(new LiqpEngine());
    }
}
