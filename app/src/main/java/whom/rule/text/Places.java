package whom.rule.text;

import java.util.Map;
import whom.rule.Path;
import whom.text.Place;

/// Where the nodes of a rule and the parts of its rows stand in the text it was read from.
public final class Places {
    private final Map<Path, Place> nodes;
    private final Map<Spot, Place> parts;

    /// A part of a row; nth counts those of one sort from 0.
    record Spot(Path path, Part part, int nth) {}

    Places(Map<Path, Place> nodes, Map<Spot, Place> parts) {
        this.nodes = Map.copyOf(nodes);
        this.parts = Map.copyOf(parts);
    }

    /// Where a part of a row begins; where the row begins when it does not have that part written out.
    public Place of(Path path, Part part) {
        return of(path, part, 0);
    }

    /// As above.
    ///
    /// @param nth which one of the row's tokens of that sort, from 0: an event of a sequence, a test of a WHERE
    public Place of(Path path, Part part, int nth) {
        Place place = parts.get(new Spot(path, part, nth));
        return place == null ? of(path) : place;
    }

    /// Where a node begins; the start of the text for a path that is not in the rule.
    public Place of(Path path) {
        return nodes.getOrDefault(path, new Place(1, 1));
    }
}
