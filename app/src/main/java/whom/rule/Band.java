package whom.rule;

import java.math.BigDecimal;

/// A part of the people with a value, ordered by it, in percent from the smallest. Ties stay together.
public sealed interface Band {
    /// Rank at least 100 − p.
    record Top(BigDecimal percent) implements Band {
        public Top {
            percent = Literal.plain(percent);
        }
    }

    /// Rank below p.
    record Bottom(BigDecimal percent) implements Band {
        public Bottom {
            percent = Literal.plain(percent);
        }
    }

    /// Rank in `[from, to)`.
    record Between(BigDecimal from, BigDecimal to) implements Band {
        public Between {
            from = Literal.plain(from);
            to = Literal.plain(to);
        }
    }
}
