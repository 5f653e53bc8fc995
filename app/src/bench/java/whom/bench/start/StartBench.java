package whom.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import whom.bench.count.measure.Machine;
import whom.bench.count.measure.Times;

/// Starts the packaged program again and again, each time as a process of its own, the ways of starting it taking turns, and tells how long it took
/// from before the process was started until somebody saw what.
public final class StartBench {
    private static final Map<String, String> MILESTONES = milestones();

    private StartBench() {
    }

    /// @param args the folder of the runnable copy, that of the native package, the workspace to open, a folder to work in, and how many starts
    public static void main(String[] args) throws IOException, InterruptedException {
        Path work = Path.of(args[3]);
        int starts = Integer.parseInt(args[4]);
        Files.createDirectories(work);
        Path workspace = work.resolve("workspace");
        copy(Path.of(args[2]), workspace);
        List<Program> programs = programs(Path.of(args[0]), Path.of(args[1]), work);
        String segment = firstSegment(workspace);
        Map<Program, Map<String, Times>> windows = new LinkedHashMap<>();
        Map<Program, Times> counts = new LinkedHashMap<>();
        for (int i = -1; i < starts; i++) {
            for (Program program : programs) {
                Map<String, Double> reached = program.window(workspace);
                double counted = program.count(workspace, segment);
                // The first start builds the store and leaves everything in the system's cache.
                if (i >= 0) {
                    reached.forEach((milestone, millis) -> windows.computeIfAbsent(program, _ -> new LinkedHashMap<>())
                            .computeIfAbsent(milestone, _ -> new Times()).add((long) (millis * 1e6)));
                    counts.computeIfAbsent(program, _ -> new Times()).add((long) (counted * 1e6));
                }
            }
        }
        print(starts, windows, counts);
    }

    private static Map<String, String> milestones() {
        Map<String, String> milestones = new LinkedHashMap<>();
        milestones.put("javafx", "the window is about to be made");
        milestones.put("window", "its first frame");
        milestones.put("number", "usable: the segment's exact number is drawn");
        milestones.put("browser", "there is a browser for the mail");
        milestones.put("mail", "the mail is drawn");
        milestones.put("pause", "longest time between two frames since it was usable");
        milestones.put("processor", "processor's time, all threads");
        return milestones;
    }

    private static List<Program> programs(Path copy, Path installed, Path work) throws IOException {
        List<Program> programs = new ArrayList<>();
        programs.add(new Program("`app/target/whom`", copy.resolve("bin/whom"), "WHOM_JAVA_OPTIONS", List.of(), home(work, "copy")));
        Path launcher = installed.resolve("bin/Whom");
        if (Files.isExecutable(launcher)) {
            programs.add(new Program("installed, without its archive", launcher, "JAVA_TOOL_OPTIONS", List.of("-XX:AOTMode=off"),
                    home(work, "without")));
            programs.add(new Program("installed", launcher, "JAVA_TOOL_OPTIONS", List.of(), home(work, "installed")));
        }
        return programs;
    }

    private static Path home(Path work, String name) throws IOException {
        return Files.createDirectories(work.resolve(name).toAbsolutePath());
    }

    private static void print(int starts, Map<Program, Map<String, Times>> windows, Map<Program, Times> counts) throws IOException {
        System.out.printf(Locale.ROOT, "%d starts each, taking turns; %s.%nMedian, 95 %% and worst in ms.%n%n", starts, Machine.told(LocalDate.now(ZoneId.systemDefault())));
        StringBuilder head = new StringBuilder("| from before the process was started until |");
        StringBuilder line = new StringBuilder("|---|");
        windows.keySet().forEach(program -> {
            head.append(' ').append(program.name()).append(" |");
            line.append("---:|");
        });
        System.out.println(head + "\n" + line);
        MILESTONES.forEach((milestone, words) -> {
            StringBuilder row = new StringBuilder("| ").append(words).append(" |");
            windows.values().forEach(reached -> row.append(' ').append(told(reached.getOrDefault(milestone, new Times()))).append(" |"));
            System.out.println(row);
        });
        StringBuilder row = new StringBuilder("| `whom count` has ended |");
        counts.values().forEach(times -> row.append(' ').append(told(times)).append(" |"));
        System.out.println(row);
    }

    private static String told(Times times) {
        return String.format(Locale.ROOT, "%,.0f, %,.0f, %,.0f", times.median(), times.at(0.95), times.worst());
    }

    private static String firstSegment(Path workspace) throws IOException {
        try (Stream<Path> segments = Files.list(workspace.resolve("segments"))) {
            return segments.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")).sorted().findFirst()
                    .map(name -> name.substring(0, name.length() - ".json".length())).orElseThrow();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            return;
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path relative = from.relativize(file);
                if (!relative.toString().startsWith(".whom") && !relative.toString().startsWith("profiles.db")) {
                    Files.copy(file, to.resolve(relative));
                }
            }
        }
    }
}
