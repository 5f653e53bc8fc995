package whom.bench.count.measure;

import java.io.IOException;
import java.nio.file.Path;
import whom.bench.count.segments.Segment;
import whom.bench.count.segments.Segments;
import whom.resolve.Resolved;
import whom.text.Refusal;

/// The first thing that a fresh Java machine does: open and count.
///
/// @param openNanos  until it was ready to count
/// @param countNanos the first count, from the resolved rule to the number
record FirstCount(long openNanos, long countNanos) {
    static FirstCount inFreshProcess(Path store, Segment segment) throws IOException, InterruptedException {
        long[] nanos = FreshProcess.run(FirstCount.class, store.toString(), segment.id());
        return new FirstCount(nanos[0], nanos[1]);
    }

    /// @param args the store and the segment's id
    public static void main(String[] args) throws Refusal {
        Segment segment = Segments.TYPICAL.stream().filter(s -> s.id().equals(args[1])).findFirst().orElseThrow();
        Resolved.Whole rule = Question.of(segment, segment.start()).rule();
        long start = System.nanoTime();
        try (Subject whom = Subject.open(Path.of(args[0]))) {
            long opened = System.nanoTime() - start;
            System.out.println(opened + " " + whom.count(rule).nanos());
        }
    }
}
