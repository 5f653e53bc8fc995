package whom.rule;

/// How often an event must have happened. At most, fewer than and exactly 0 hold for people without any.
public sealed interface Count {
    record AtLeast(int n) implements Count {}

    record AtMost(int n) implements Count {}

    record Exactly(int n) implements Count {}

    record FewerThan(int n) implements Count {}

    record MoreThan(int n) implements Count {}

    /// Both ends included.
    record Between(int least, int most) implements Count {}
}
