package whom.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// One way to start Whom as a process of its own.
///
/// @param variable the environment variable by which this launcher takes options for Java
/// @param options  for Java
/// @param home     where it finds its settings, so that nobody's own are touched
record Program(String name, Path launcher, String variable, List<String> options, Path home) {
    private static final int MOST_SECONDS = 120;

    /// Opens the window and waits until it has closed itself.
    ///
    /// @return milliseconds from before the process was started to each milestone, the longest pause, and the processor's time
    Map<String, Double> window(Path workspace) throws IOException, InterruptedException {
        Path milestones = Files.createTempFile(home, "milestones", "");
        List<String> more = new ArrayList<>(List.of("-Dwhom.milestones=" + milestones));
        if (System.getenv("DISPLAY") == null) {
            more.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        Instant start = Instant.now();
        run(more, "open", workspace.toString());
        Map<String, Double> reached = new LinkedHashMap<>();
        for (String line : Files.readAllLines(milestones)) {
            String[] words = line.split(" ", -1);
            long micros = Long.parseLong(words[1]);
            boolean moment = micros > 1_000_000_000_000L;
            reached.put(words[0], (moment ? micros - ChronoUnit.MICROS.between(Instant.EPOCH, start) : micros) / 1000.0);
        }
        Files.delete(milestones);
        return reached;
    }

    /// Counts one segment.
    ///
    /// @return milliseconds from before the process was started to its end
    double count(Path workspace, String segment) throws IOException, InterruptedException {
        long start = System.nanoTime();
        run(List.of(), "count", workspace.toString(), segment);
        return (System.nanoTime() - start) / 1e6;
    }

    private void run(List<String> more, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        List<String> all = new ArrayList<>(options);
        all.add("-Duser.home=" + home);
        all.addAll(more);
        Path said = home.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put(variable, String.join(" ", all));
        builder.environment().put("XDG_CONFIG_HOME", home.toString());
        Process process = builder.start();
        boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        if (!ended || process.exitValue() != 0) {
            throw new IllegalStateException(name + " failed: " + Files.readString(said));
        }
    }
}
