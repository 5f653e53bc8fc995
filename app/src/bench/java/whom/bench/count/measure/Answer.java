package whom.bench.count.measure;

/// How many people, and how long it took to know.
public record Answer(long people, long nanos) {}
