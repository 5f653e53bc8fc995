package whom.audience;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.resolve.Criterion;
import whom.work.Cancellation;

/// Where the bitmaps of single criteria come from. Any thread may use it.
public interface Finder {
    /// Which state of the data it looks at; a higher one is newer, and equal ones are the same whoever looks.
    long revision();

    /// How many people there are; their ids are 1 to this number.
    long people();

    /// Everyone for whom the criterion holds.
    ///
    /// @param criterion no segment: those are made of their own criteria
    /// @throws java.util.concurrent.CancellationException when taken back
    Bitmap find(Criterion criterion, Cancellation cancellation);

    /// The same at an earlier moment; itself where people stood then as they stand now, and for no moment.
    default Finder at(@Nullable Instant moment) {
        return this;
    }

    /// The moment at which it looks at people; none where they stood then as they stand now.
    default @Nullable Instant moment() {
        return null;
    }

    /// How the values of a number are spread over everybody.
    ///
    /// @throws java.util.concurrent.CancellationException when taken back
    Spread spread(Attribute number, Cancellation cancellation);

    /// Works ahead when nobody asks: what the next edit of one of the criterion's values will need, where there is such a thing.
    ///
    /// @throws java.util.concurrent.CancellationException when taken back
    default void prepare(Criterion criterion, Cancellation cancellation) {
    }
}
