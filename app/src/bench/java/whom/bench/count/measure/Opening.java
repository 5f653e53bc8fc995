package whom.bench.count.measure;

import java.time.Duration;
import java.util.Optional;

/// What it takes to be ready.
///
/// @param build      making what counting needs beside the store; nothing when there is no such thing
/// @param reopen     opening when it is there, in a warm Java machine
/// @param firstOpen  the same, by fresh processes
/// @param firstCount the first count after it, by fresh processes, one for each segment
/// @param footprint  the memory of counting
record Opening(Optional<Duration> build, Times reopen, Times firstOpen, Times firstCount, Footprint footprint) {}
