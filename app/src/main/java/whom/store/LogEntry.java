package whom.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that changed the data of a store, as its log keeps it.
///
/// @param id       rises with time
/// @param within   the import during which a merge was made, null for what stands by itself
/// @param file     where it came from
/// @param origin   the name under which rules know where it came from
/// @param digest   what tells the content of an import from every other, null when it was not noted
/// @param revision of the data once it was done
/// @param undone   when it was taken back, null while it holds
public record LogEntry(long id, @Nullable Long within, What what, String file, String origin, Instant at, @Nullable String digest,
        long revision, Totals totals, @Nullable Instant undone) {
    /// What was done.
    public enum What {
        PEOPLE("people"), EVENTS("events"), SUPPRESSIONS("suppressions"), MERGE("merge"), UNDO("undo"), ERASURE("erasure");

        private final String word;

        What(String word) {
            this.word = word;
        }

        /// The word in the store.
        public String word() {
            return word;
        }

        static What of(String word) {
            for (What what : values()) {
                if (what.word.equals(word)) {
                    return what;
                }
            }
            throw new IllegalArgumentException("no such entry of the log: " + word);
        }
    }

    /// What became of the rows: `read = added + updated + merged + rejected + unchanged`.
    ///
    /// @param people those added because of their events alone
    public record Totals(long read, long added, long updated, long merged, long rejected, long unchanged, long people) {
        public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0);

        /// Of two files together.
        public Totals plus(Totals other) {
            return new Totals(read + other.read, added + other.added, updated + other.updated, merged + other.merged,
                    rejected + other.rejected, unchanged + other.unchanged, people + other.people);
        }
    }
}
