package whom.template.proof.css;

/// What a text is painted with, or upon.
public sealed interface Paint {
    /// A colour that covers.
    record Plain(Colour colour) implements Paint {}

    /// Something whose colour the page does not tell.
    record Untold(Why why) implements Paint {}

    /// Why a colour is not told.
    enum Why {
        /// A picture lies behind the text.
        PICTURE,
        /// A gradient lies behind the text.
        GRADIENT,
        /// The element as a whole lets shine through what lies below.
        OPACITY,
        /// The colour comes from a variable, or is written in a way that is not worked out here.
        FORMULA,
        /// The mail client takes a colour of its own in the dark.
        CLIENT
    }
}
