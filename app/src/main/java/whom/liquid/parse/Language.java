package whom.liquid.parse;

import java.util.Map;
import whom.liquid.filter.Filters;

/// A template language: how it is written and which filters it has.
///
/// @param name           as people know it, for messages
/// @param refusedFilters filters that the vendor has and that cannot be done here, with the reason
/// @param passesUnknown  whether a filter that nobody knows lets its input through, as in Shopify/liquid; otherwise it is a mistake
public record Language(String name, Grammar grammar, Filters filters, Map<String, String> refusedFilters, boolean passesUnknown) {
    public Language {
        refusedFilters = Map.copyOf(refusedFilters);
    }

    /// Shopify/liquid itself.
    public static final Language LIQUID = new Language("Liquid", LiquidGrammar.CORE, Filters.CORE, Map.of(), true);
}
