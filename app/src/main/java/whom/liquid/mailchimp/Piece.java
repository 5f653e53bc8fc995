package whom.liquid.mailchimp;

import whom.liquid.tree.Span;

/// A part of a template with merge tags.
sealed interface Piece {
    Span span();

    /// Printed as it is.
    record Text(Span span) implements Piece {}

    /// `*|NAME|*`, `*|VERB:argument|*`
    ///
    /// @param inside  what stands between `*|` and `|*`
    /// @param written the same without entities that a visual editor has put there
    record Tag(Span span, Span inside, String written) implements Piece {}
}
