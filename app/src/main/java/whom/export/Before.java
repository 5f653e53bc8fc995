package whom.export;

import java.time.Instant;

/// What the receiver of an upload has been given, so that only what differs goes there.
///
/// @param receipt    of the last export of the same preset and segment
/// @param rows       by id, the mark of the row that the receiver has; 0 where there is none
/// @param identities by id, the mark of the address in that row
/// @param reader     reads people who may be no members any more
@SuppressWarnings("ArrayRecordComponent") // 16 bytes a person; never compared, never changed
public record Before(String receipt, Instant at, long[] rows, long[] identities, People.Reader reader) {
    boolean has(long person) {
        return row(person) != 0;
    }

    long row(long person) {
        return person < rows.length ? rows[(int) person] : 0;
    }

    long identity(long person) {
        return person < identities.length ? identities[(int) person] : 0;
    }
}
