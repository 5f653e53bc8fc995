package whom.liquid.parse;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import whom.liquid.Bounds;
import whom.liquid.Offered;
import whom.liquid.filter.Filters;

/// A template language: how it is written and which filters it has.
///
/// @param name           as people know it, for messages
/// @param refusedFilters filters that the vendor has and that cannot be done here, with the reason
/// @param passesUnknown  whether a filter that nobody knows lets its input through, as in Shopify/liquid; otherwise it is a mistake
public record Language(String name, Grammar grammar, Filters filters, Map<String, String> refusedFilters, boolean passesUnknown) {
    private static final Pattern NAME = Pattern.compile("\\w+");

    public Language {
        refusedFilters = Map.copyOf(refusedFilters);
    }

    /// What somebody may write in it.
    public Offered offered() {
        Reading nothing = new Reading(this, Bounds.USUAL, _ -> Optional.empty(), false);
        // Those that only a reader puts in have names that nobody can write.
        return new Offered(grammar.tags(nothing),
                filters.names().stream().filter(name -> NAME.matcher(name).matches()).collect(Collectors.toSet()));
    }

    /// Shopify/liquid itself.
    public static final Language LIQUID = new Language("Liquid", LiquidGrammar.CORE, Filters.CORE, Map.of(), true);
}
