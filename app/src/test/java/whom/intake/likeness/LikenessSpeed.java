package whom.intake.likeness;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import whom.work.Cancellation;
import whom.work.Progress;

/// How long the search takes and how much memory: `LikenessSpeed 100000 1000000`, with the most memory that the process may have as -Xmx.
final class LikenessSpeed {
    private static final int AT_ONCE = 1_000;
    private static final double MEGABYTE = 1 << 20;

    private LikenessSpeed() {
    }

    /// @param args numbers of records
    public static void main(String[] args) {
        PrintStream out = System.out;
        for (String number : args) {
            measure(Integer.parseInt(number), out);
        }
    }

    private static void measure(int records, PrintStream out) {
        long start = System.nanoTime();
        long made = records(records).mapToLong(someone -> someone.said().size()).sum();
        Duration making = Duration.ofNanos(System.nanoTime() - start);
        start = System.nanoTime();
        Likenesses found = Likeness.USUAL.find(records(records), new Cancellation(), Progress.SILENT);
        Duration all = Duration.ofNanos(System.nanoTime() - start).minus(making);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        Likenesses.Search search = found.search();
        out.printf("%,d records with %,d values: %.1f s beside the making (%.1f s), %,.0f MB kept%n", search.people(), made,
                all.toMillis() / 1e3, making.toMillis() / 1e3, (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
        out.printf("  %,d blocks, %,d left out, %,d pairs compared, %,d told, %,d groups%n", search.blocks(), search.blocksLeftOut(),
                search.compared(), found.pairs().size(), found.groups().size());
        search.skipped().forEach(skipped -> out.println("  left out: " + skipped));
    }

    /// Made as they are read, so that nobody is kept.
    private static Stream<Someone> records(int count) {
        return IntStream.iterate(0, part -> part + 1).boxed().flatMap(LikenessSpeed::part).limit(count);
    }

    private static Stream<Someone> part(int part) {
        return Registry.of(AT_ONCE, part).people().stream()
                .map(someone -> new Someone(someone.id() + part * 1_000_000L, Map.copyOf(someone.said())));
    }
}
