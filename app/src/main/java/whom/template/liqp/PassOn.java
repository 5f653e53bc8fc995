package whom.template.liqp;

import liqp.TemplateContext;
import liqp.filters.Filter;
import org.jspecify.annotations.Nullable;

/// A filter that nobody knows: what comes in goes out.
final class PassOn extends Filter {
    PassOn(String name) {
        super(name);
    }

    @Override
    public @Nullable Object apply(@Nullable Object value, TemplateContext context, Object... parameters) {
        return value;
    }
}
