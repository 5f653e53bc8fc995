package whom.template;

import whom.liquid.Engine;

/// Who reads the templates of each dialect.
@FunctionalInterface
public interface Engines {
    Engine of(Dialect dialect);
}
