package whom.rule.text;

import java.util.HashMap;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import whom.rule.Path;
import whom.text.Place;

/// Where things stand, noted while a text is read.
final class Notes {
    private final Map<Path, Place> nodes = new HashMap<>();
    private final Map<Places.Spot, Place> parts = new HashMap<>();
    private final Spots spots;

    Notes(Spots spots) {
        this.spots = spots;
    }

    Places places() {
        return new Places(nodes, parts);
    }

    void node(Path path, ParserRuleContext context) {
        nodes.put(path, spots.of(context.getStart()));
    }

    /// The place of the only part of that sort in a row.
    void part(Path path, Part part, ParserRuleContext context) {
        part(path, part, 0, context);
    }

    /// @param nth which part of that sort in the row, from 0
    void part(Path path, Part part, int nth, ParserRuleContext context) {
        part(path, part, nth, context.getStart());
    }

    void part(Path path, Part part, int nth, Token token) {
        parts.put(new Places.Spot(path, part, nth), spots.of(token));
    }
}
