package whom.bench.count.measure;

import java.time.Duration;

/// What it takes to be ready.
///
/// @param build      making the columns from the store
/// @param reopen     opening when it is there, in a warm Java machine
/// @param firstOpen  the same, by fresh processes
/// @param firstCount the first count after it, by fresh processes, one for each segment
/// @param footprint  the memory of counting
record Opening(Duration build, Times reopen, Times firstOpen, Times firstCount, Footprint footprint) {}
