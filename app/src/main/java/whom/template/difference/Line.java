package whom.template.difference;

import java.util.List;
import java.util.stream.Collectors;

/// A line of two texts that are held against each other.
///
/// @param pieces the line, cut where what differs begins and ends
public record Line(Side side, List<Piece> pieces) {
    public Line {
        pieces = List.copyOf(pieces);
    }

    /// In which of the texts it stands.
    public enum Side {
        BOTH, BEFORE, AFTER
    }

    /// @param differs whether the other text says something else here
    public record Piece(String text, boolean differs) {}

    /// The whole of it.
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
