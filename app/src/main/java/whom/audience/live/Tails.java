package whom.audience.live;

import java.util.Objects;
import whom.audience.column.Column;
import whom.audience.column.Entries;
import whom.resolve.Criterion.TextHas.Spot;
import whom.work.Cancellation;

/// A folded part looked for in texts that mostly end in one of a few tails, as e-mail addresses do: what a tail tells need not be looked up in
/// the texts themselves.
final class Tails {
    private final Column.Texts tails;
    private final Spot spot;
    private final String part;
    private final Cancellation cancellation;

    /// @param column has tails
    /// @param spot   not the beginning
    Tails(Column.Texts column, Spot spot, String part, Cancellation cancellation) {
        this.tails = Objects.requireNonNull(column.tails());
        this.spot = spot;
        this.part = part;
        this.cancellation = cancellation;
    }

    /// Rows whose tail tells that it is there.
    long[] sure() {
        return rows(tail -> spot == Spot.END ? tail.endsWith(part) : tail.contains(part));
    }

    /// Rows for which the text itself must be looked at.
    long[] unsure() {
        // Without a tail, or with one that is shorter than the part.
        return rows(tail -> tail.isEmpty() || (part.length() > tail.length() && part.endsWith(tail)));
    }

    @FunctionalInterface
    private interface Test {
        boolean holds(String tail);
    }

    private long[] rows(Test test) {
        Entries entries = tails.entries();
        byte[] flags = new byte[entries.count()];
        for (int entry = 0; entry < flags.length; entry++) {
            flags[entry] = (byte) (test.holds(entries.folded(entry)) ? 1 : 0);
        }
        return Scan.words(tails.words(), cancellation, new Flagged(Objects.requireNonNull(tails.codes()), flags).kernel());
    }
}
