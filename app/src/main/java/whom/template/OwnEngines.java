package whom.template;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import whom.liquid.Bounds;
import whom.liquid.Engine;
import whom.liquid.dialect.Braze;
import whom.liquid.dialect.CustomerIo;
import whom.liquid.dialect.Shopify;
import whom.liquid.klaviyo.Klaviyo;
import whom.liquid.mailchimp.Mailchimp;
import whom.liquid.parse.Language;
import whom.liquid.render.LiquidEngine;
import whom.template.liqp.LiqpEngine;

/// Our own engine for every dialect but liqp, which renders itself.
public final class OwnEngines implements Engines {
    private final Map<Dialect, Engine> engines = new EnumMap<>(Dialect.class);

    public OwnEngines() {
        for (Dialect dialect : Dialect.values()) {
            engines.put(dialect, switch (dialect) {
                case LIQUID -> own(Language.LIQUID);
                case SHOPIFY -> own(Shopify.LANGUAGE);
                case BRAZE -> own(Braze.LANGUAGE);
                case CUSTOMERIO -> own(CustomerIo.LANGUAGE);
                case KLAVIYO -> own(Klaviyo.LANGUAGE);
                case MAILCHIMP -> own(Mailchimp.LANGUAGE);
                case LIQP -> new LiqpEngine();
            });
        }
    }

    private static Engine own(Language language) {
        return new LiquidEngine(language, Bounds.USUAL);
    }

    @Override
    public Engine of(Dialect dialect) {
        return Objects.requireNonNull(engines.get(dialect));
    }
}
