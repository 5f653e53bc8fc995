package whom.audience.person;

import java.util.List;
import whom.rule.Path;

/// The fewest conditions whose truth would have to change to let one person in, or out.
///
/// @param unpin whether a pin has to go first
/// @param flips empty where that is enough
public record LeastChange(boolean unpin, List<Flip> flips) {
    public LeastChange {
        flips = List.copyOf(flips);
    }

    /// One condition that would have to change.
    ///
    /// @param path   of the row
    /// @param wanted whether the row would have to be true
    /// @param also   rows that ask the same, or its complement, and change with it
    public record Flip(Path path, boolean wanted, List<Path> also) {
        public Flip {
            also = List.copyOf(also);
        }
    }
}
