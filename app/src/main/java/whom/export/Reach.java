package whom.export;

import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;

/// Who can be written to on a channel, and who may be, as newly known.
///
/// @param addressed  people with an address that can be written
/// @param addresses  by id, a number for each address, where people may share one; null where nobody does
/// @param given      people who gave consent
/// @param refused    people who refused it
/// @param suppressed people who must not be written to, consent or not
@SuppressWarnings("ArrayRecordComponent") // 4 bytes a person; never compared, never changed
public record Reach(Bitmap addressed, int @Nullable [] addresses, Bitmap given, Bitmap refused, Bitmap suppressed) {}
