package whom.bench.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The event file of a sample: one row per event, person by person, each person's in the order of time.
public final class Journal implements AutoCloseable {
    private final Table table;
    private final List<String> properties;
    private int written;

    public Journal(Path file, List<String> properties) throws IOException {
        this.properties = properties;
        List<String> header = new ArrayList<>(List.of("email", "event", "at"));
        header.addAll(properties);
        table = new Table(file, header);
    }

    /// One row in a hundred spells the address in capitals, as shops' tills like to do.
    public void write(Dice dice, String email, List<Happening> happenings) throws IOException {
        for (Happening happening : inOrder(happenings)) {
            List<String> cells = new ArrayList<>();
            cells.add(dice.chance(0.01) ? email.toUpperCase(Locale.ROOT) : email);
            cells.add(happening.event());
            cells.add(happening.at().toString());
            properties.forEach(property -> cells.add(happening.properties().getOrDefault(property, "")));
            table.row(cells);
            written++;
        }
    }

    public int written() {
        return written;
    }

    public static List<Happening> inOrder(List<Happening> happenings) {
        return happenings.stream().sorted(Comparator.comparing(Happening::at).thenComparing(Happening::event)).toList();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
