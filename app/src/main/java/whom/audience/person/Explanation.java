package whom.audience.person;

/// Why one person is selected by a rule, or is not.
///
/// @param in     whether the rule selects the person, pins heeded
/// @param pinned whether that was decided by a pin
/// @param rule   the tree as it was found, whatever the pins say
public record Explanation(boolean in, Pin pinned, Finding.Group rule) {
    /// Where a person stands whatever the tree says.
    public enum Pin {
        NONE, IN, OUT,
        /// Pinned in and pinned out, which is out.
        BOTH
    }
}
