package whom.liquid;

import org.jspecify.annotations.Nullable;

/// One way in which a branch looks at a variable by itself: two values for which all such tests come to the same take the same branches.
public sealed interface BranchTest {
    /// `if x`, also a loop over it: whether it is there, is true, or has something.
    record Holds() implements BranchTest {}

    /// `x == value` or its opposite.
    ///
    /// @param value a text, a number, a truth, or nothing
    record Equals(@Nullable Object value) implements BranchTest {}

    /// `x == blank` or `empty`, or their opposites.
    record Blank() implements BranchTest {}

    /// `x < number`, `x <= number`, or their opposites.
    ///
    /// @param included whether the number itself belongs to those below
    record Below(Number number, boolean included) implements BranchTest {}

    /// `x contains 'part'`: in a text, or as one of a list.
    record Contains(String part) implements BranchTest {}
}
