package whom.bench.count.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import whom.bench.count.segments.Parameter;
import whom.bench.count.segments.Segment;
import whom.bench.count.segments.Segments;
import whom.text.Refusal;

/// The memory of a Java machine that did nothing but count all segments and a good many edits.
///
/// @param heapBytes   in use of the heap once all that can be thrown away is gone
/// @param allBytes    of the whole process that are no mapped file: heap, compiled code, what is kept outside the heap; 0 where Linux does not tell
/// @param mappedBytes of mapped files
record Footprint(long heapBytes, long allBytes, long mappedBytes) {
    private static final Path STATUS = Path.of("/proc/self/status");

    static Footprint inFreshProcess(Path store, int edits) throws IOException, InterruptedException {
        long[] bytes = FreshProcess.run(Footprint.class, store.toString(), String.valueOf(edits));
        return new Footprint(bytes[0], bytes[1], bytes[2]);
    }

    /// @param args the store, and how many edits of each value
    public static void main(String[] args) throws Refusal, IOException {
        try (Subject whom = Subject.open(Path.of(args[0]))) {
            for (Segment segment : Segments.TYPICAL) {
                whom.count(Question.of(segment, segment.start()).rule());
                for (Parameter parameter : segment.parameters()) {
                    for (int i = 1; i <= Integer.parseInt(args[1]); i++) {
                        whom.count(Question.of(segment, segment.start().with(parameter, i)).rule());
                    }
                }
            }
            long heap = Machine.heapInUse();
            System.out.println(heap + " " + anonymousBytes() + " " + whom.mappedBytes());
        }
    }

    private static long anonymousBytes() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("RssAnon:")).mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) << 10).sum();
        }
    }
}
