package whom.view.editor;

import whom.resolve.Problem.Part;

/// A token of a row: which sort, and which one of that sort, from 0.
public record Spot(Part part, int nth) {
    /// The first or only one of its sort.
    public static Spot of(Part part) {
        return new Spot(part, 0);
    }
}
