package whom.template.liqp;

import java.util.List;
import java.util.Locale;
import liqp.TemplateParser;
import liqp.parser.Flavor;
import whom.liquid.Engine;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Partials;
import whom.liquid.Bounds;

/// Liquid by liqp, as Shopify writes it: an unknown variable is empty, an unknown filter passes its input on, everything else that is wrong is a problem.
public final class LiqpEngine implements Engine {
    /// Apart, since the library is loaded with it, and most commands read no template.
    private static final class Library {
        static final TemplateParser PARSER = new TemplateParser.Builder().withFlavor(Flavor.LIQUID)
                .withErrorMode(TemplateParser.ErrorMode.STRICT).withLocale(Locale.ENGLISH).withMaxIterations(Bounds.USUAL.rounds())
                .withMaxSizeRenderedString(Bounds.USUAL.characters()).withMaxTemplateSizeBytes(Bounds.USUAL.source())
                .withNameResolver(NoFiles.NONE).build();
    }

    @Override
    public Parsed parse(String source, Partials partials) throws LiquidProblem {
        if (source.length() > Bounds.USUAL.source()) {
            throw new LiquidProblem("the template is too long: more than " + Bounds.USUAL.source() + " characters", null, null);
        }
        ScriptReader reader = new ScriptReader(Library.PARSER, partials);
        Script script = reader.read(source, null, List.of());
        return new LiqpParsed(Library.PARSER, script, reader.blocks());
    }
}
