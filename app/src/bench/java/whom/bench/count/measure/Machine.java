package whom.bench.count.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What all of it ran on.
public final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {
    }

    /// As a sentence without its end.
    public static String told(LocalDate day) throws IOException {
        Runtime runtime = Runtime.getRuntime();
        return String.format(Locale.ROOT, "%d cores of %s, %d GB, JDK %s, %s %s, heap at most %d MB, %s", runtime.availableProcessors(), processor(),
                memory() >> 30, Runtime.version(), System.getProperty("os.name"), System.getProperty("os.arch"), runtime.maxMemory() >> 20, day);
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system ? system.getTotalMemorySize() : 0;
    }

    private static String processor() throws IOException {
        List<String> lines = Files.isReadable(PROCESSORS) ? Files.readAllLines(PROCESSORS) : List.of();
        return lines.stream().filter(line -> line.startsWith("model name")).findFirst().map(line -> line.substring(line.indexOf(':') + 2))
                .orElse("an unknown processor");
    }

    /// What is in use of the heap once all that can be thrown away is gone.
    static long heapInUse() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
