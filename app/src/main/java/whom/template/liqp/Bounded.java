package whom.template.liqp;

import liqp.TemplateContext;
import liqp.filters.Filter;
import org.jspecify.annotations.Nullable;
import whom.liquid.Bounds;

/// A filter of liqp that may not make a text too long.
final class Bounded extends Filter {
    private final Filter inner;

    Bounded(Filter inner) {
        super(inner.getName());
        this.inner = inner;
    }

    @Override
    public @Nullable Object apply(@Nullable Object value, TemplateContext context, Object... parameters) {
        Object filtered = inner.apply(value, context, parameters);
        if (filtered instanceof CharSequence text && text.length() > Bounds.USUAL.characters()) {
            throw new IllegalStateException("a text becomes too long: more than " + Bounds.USUAL.characters() + " characters");
        }
        return filtered;
    }
}
