package whom.template.liqp;

import whom.liquid.Engine;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Partials;

/// Liquid by liqp.
public final class LiqpEngine implements Engine {
    @Override
    public Parsed parse(String source, Partials partials) throws LiquidProblem {
        throw new UnsupportedOperationException(source + partials);
    }
}
