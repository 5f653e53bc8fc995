package whom.store;

import java.time.Instant;

/// What a receiver has been given of one preset and segment: the last full export, and what came and went since.
///
/// @param export     the last one
/// @param receipt    name of its receipt
/// @param rows       by id of the person, the mark of the row that the receiver has; 0 where there is none
/// @param identities by id, the mark of the address in that row
@SuppressWarnings("ArrayRecordComponent") // 16 bytes a person; never compared, never changed
public record Given(long export, String receipt, Instant at, long[] rows, long[] identities) {}
