package whom.liquid.mailchimp;

/// What becomes of a merge tag that is about the sender, not the reader.
sealed interface Known {
    /// Prints what stands in for something that only the sender knows, such as the link to unsubscribe.
    record StandIn(String text) implements Known {}

    /// Cannot be done here; whoever writes it is told.
    ///
    /// @param why   a whole clause, and what to do
    /// @param block whether it goes on to its `*|END:…|*`
    record Refused(String why, boolean block) implements Known {}
}
