package whom.bench.count.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import whom.bench.count.fill.DataSets;
import whom.bench.count.segments.Segment;
import whom.bench.count.segments.Segments;

/// One run over the data sets of one size, from building to the tables.
public final class Race {
    private static final int REOPENED = 5;
    private static final long WARM_UP_SECONDS = 20;

    private final DataSets data;
    private final int repetitions;
    private final PrintStream out;

    /// @param repetitions of everything that is measured, 2 to 30
    public Race(DataSets data, int repetitions, PrintStream out) {
        this.data = data;
        this.repetitions = repetitions;
        this.out = out;
    }

    /// Measures, and leaves the tables and the peers' plans in the folder `report` beside the data.
    public void run(LocalDate day) throws Exception {
        Path report = data.folder().resolve("report");
        Plans plans = new Plans(report);
        List<Measured> typical = new ArrayList<>();
        List<Measured> additions = new ArrayList<>();
        Opening opening;
        try (Peer duck = Peer.duckdb(data.duck()); Peer sqlite = Peer.sqlite(data.sqlite())) {
            plans.write(duck);
            plans.write(sqlite);
            opening = measure(new Measuring(data.store(), duck, sqlite, repetitions, plans), typical, additions);
        }
        String page = String.join("\n", String.format(Locale.ROOT, "%,d people. %s.%n", data.people(), Machine.told(day)), files(),
                Tables.opening(opening), Tables.summary(typical), Tables.segments(typical), Tables.edits(typical), Tables.additions(additions), Tables.forms(typical),
                Tables.forms(additions));
        Files.writeString(report.resolve("tables.md"), page);
        out.println(page);
    }

    private Opening measure(Measuring measuring, List<Measured> typical, List<Measured> additions) throws Exception {
        Duration build = Subject.build(data.store());
        Times firstOpen = new Times();
        Times firstCount = new Times();
        for (Segment segment : Segments.TYPICAL) {
            FirstCount first = FirstCount.inFreshProcess(data.store(), segment);
            firstOpen.add(first.openNanos());
            firstCount.add(first.countNanos());
        }
        Times reopen = new Times();
        for (int i = 0; i < REOPENED; i++) {
            long start = System.nanoTime();
            Subject whom = Subject.open(data.store());
            reopen.add(System.nanoTime() - start);
            whom.close();
        }
        Footprint footprint = Footprint.inFreshProcess(data.store(), repetitions);
        try (Subject whom = Subject.open(data.store())) {
            measuring.warmUp(whom, WARM_UP_SECONDS);
            for (Segment segment : Segments.TYPICAL) {
                out.println("measuring: " + segment.label());
                typical.add(measuring.measure(whom, segment));
            }
        }
        for (Segment condition : Segments.NEW) {
            out.println("measuring, never seen: " + condition.label());
            additions.add(measuring.measureNew(condition));
        }
        return new Opening(build, reopen, firstOpen, firstCount, footprint);
    }

    private String files() throws IOException {
        StringBuilder table = new StringBuilder("| file | size | filled in |\n|---|---:|---|\n");
        for (Path file : List.of(data.store(), data.duck(), data.sqlite())) {
            String name = file.getFileName().toString();
            table.append(String.format(Locale.ROOT, "| %s | %,d MB | %s |%n", name, Files.size(file) >> 20,
                    data.filled().getOrDefault(name, "–").replace("\t", ", ")));
        }
        return table.toString();
    }
}
