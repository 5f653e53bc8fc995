package whom.liquid.parse;

import java.util.List;
import java.util.Map;
import whom.liquid.tree.Body;
import whom.liquid.tree.Source;

/// How the text of a language becomes a tree.
@FunctionalInterface
public interface Grammar {
    /// Reads a template or a partial; what is wrong goes to the reading, which goes on.
    ///
    /// @param within names of the partials that are being read, outermost first
    /// @param depth  how deeply all of it stands
    Body read(Reading reading, Source source, List<String> within, int depth);

    /// The tags that can be written, each with its end tag, or with nothing where it has none.
    ///
    /// @param reading of nothing, for grammars that make their tables while they read
    default Map<String, String> tags(Reading reading) {
        return Map.of();
    }
}
