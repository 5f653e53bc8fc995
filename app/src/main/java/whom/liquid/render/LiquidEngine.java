package whom.liquid.render;

import whom.liquid.Bounds;
import whom.liquid.Engine;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Partials;
import whom.liquid.filter.Filters;
import whom.liquid.parse.Reading;

/// Liquid as Shopify/liquid 5 has it, by our own hand: strict in what it reads, and errors of rendering are printed in place.
public final class LiquidEngine implements Engine {
    private final Bounds bounds;

    public LiquidEngine() {
        this(Bounds.USUAL);
    }

    public LiquidEngine(Bounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public Parsed parse(String source, Partials partials) throws LiquidProblem {
        return new ParsedTemplate(bounds, partials, new Reading(bounds, partials, Filters.CORE, true).read(source, null));
    }
}
