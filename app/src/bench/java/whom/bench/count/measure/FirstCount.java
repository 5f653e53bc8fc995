package whom.bench.count.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import whom.bench.count.segments.Segment;
import whom.bench.count.segments.Segments;
import whom.text.Refusal;

/// The first thing that a fresh Java machine does: open and count.
///
/// @param openNanos  until it was ready to count
/// @param countNanos the first count, from the resolved rule to the number
record FirstCount(long openNanos, long countNanos) {
    /// In a process of its own.
    static FirstCount inFreshProcess(Path store, Segment segment) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FirstCount.class.getName(), store.toString(), segment.id()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the first count of " + segment.id() + " failed: " + answer);
        }
        String[] nanos = answer.substring(answer.lastIndexOf('\n') + 1).split(" ", -1);
        return new FirstCount(Long.parseLong(nanos[0]), Long.parseLong(nanos[1]));
    }

    /// @param args the store and the segment's id
    public static void main(String[] args) throws Refusal {
        Segment segment = Segments.TYPICAL.stream().filter(s -> s.id().equals(args[1])).findFirst().orElseThrow();
        var rule = Question.of(segment, segment.start()).rule();
        long start = System.nanoTime();
        try (Subject whom = Subject.open(Path.of(args[0]))) {
            long opened = System.nanoTime() - start;
            System.out.println(opened + " " + whom.count(rule).nanos());
        }
    }
}
