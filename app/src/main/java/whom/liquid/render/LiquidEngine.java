package whom.liquid.render;

import whom.liquid.Bounds;
import whom.liquid.Engine;
import whom.liquid.LiquidProblem;
import whom.liquid.Offered;
import whom.liquid.Parsed;
import whom.liquid.Partials;
import whom.liquid.parse.Language;
import whom.liquid.parse.Reading;

/// Liquid as Shopify/liquid 5 has it, by our own hand: strict in what it reads, and errors of rendering are printed in place.
public final class LiquidEngine implements Engine {
    private final Language language;
    private final Bounds bounds;

    public LiquidEngine() {
        this(Bounds.USUAL);
    }

    public LiquidEngine(Bounds bounds) {
        this(Language.LIQUID, bounds);
    }

    /// @param language what is read; whatever it is, it becomes the same kind of tree
    public LiquidEngine(Language language, Bounds bounds) {
        this.language = language;
        this.bounds = bounds;
    }

    @Override
    public Offered offered() {
        return language.offered();
    }

    @Override
    public Parsed parse(String source, Partials partials) throws LiquidProblem {
        return new ParsedTemplate(language, bounds, partials, new Reading(language, bounds, partials, true).read(source, null));
    }
}
