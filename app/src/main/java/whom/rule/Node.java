package whom.rule;

/// A group or a condition.
public sealed interface Node permits Group, Condition {
    /// Its label and whether it is muted.
    Mark mark();

    /// The same with another mark.
    Node with(Mark mark);
}
