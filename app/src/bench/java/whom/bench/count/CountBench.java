package whom.bench.count;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import whom.bench.count.fill.DataSets;
import whom.bench.count.measure.Race;

/// Fills the data sets of a number of people where they are missing, and measures Whom beside DuckDB and SQLite; see docs/benchmarks.md.
public final class CountBench {
    private CountBench() {
    }

    /// @param args the folder for the data, how many people, what to do (`fill`, `measure` or `all`), and how often each thing is measured
    public static void main(String[] args) throws Exception {
        int people = Integer.parseInt(args[1]);
        String what = args[2];
        DataSets data = new DataSets(Path.of(args[0]).resolve("count-" + people), people);
        if (!what.equals("measure")) {
            data.fill();
            data.filled().forEach((file, took) -> System.out.println("Filled " + file + ": " + took.replace("\t", ", ")));
        }
        if (!what.equals("fill")) {
            new Race(data, Integer.parseInt(args[3]), System.out).run(LocalDate.now(ZoneId.systemDefault()));
        }
    }
}
