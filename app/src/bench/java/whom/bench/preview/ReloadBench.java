package whom.bench.preview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import whom.desk.Intent;
import whom.desk.state.PreviewPane;

/// Saves a template of the sample shop again and again as an editor does, and tells how long it takes until the preview's state shows it.
public final class ReloadBench {
    private static final int SAVES = 220;
    /// So many come before the JVM has compiled what they run.
    private static final int COLD = 20;
    private static final String TEMPLATE = "spring-banner";
    private static final String SAID = "A made-up shop";

    private ReloadBench() {
    }

    /// @param args the folder for the workspace, and that of the sample workspaces
    public static void main(String[] args) throws Exception {
        try (SampleShop shop = SampleShop.open(Path.of(args[0]).resolve("reload"), Path.of(args[1]))) {
            Path file = shop.folder().resolve("templates").resolve(TEMPLATE + ".liquid");
            shop.desk().send(new Intent.ChooseTemplate(TEMPLATE));
            shop.until(pane -> pane.page() != null && !pane.counting());
            String source = Files.readString(file);
            double[] took = new double[SAVES];
            for (int i = 0; i < SAVES; i++) {
                String mark = "Save number " + i + ".";
                long start = System.nanoTime();
                Files.writeString(file, source.replace(SAID, mark + " " + SAID));
                shop.until(pane -> shows(pane, mark));
                took[i] = (System.nanoTime() - start) / 1e6;
            }
            Files.writeString(file, source);
            double[] warm = Arrays.copyOfRange(took, COLD, SAVES);
            Arrays.sort(warm);
            System.out.printf(Locale.ROOT,
                    "From save to state, %d saves of %s: half within %.0f ms, nine of ten within %.0f, the slowest %.0f; the first %.0f%n",
                    warm.length, TEMPLATE, warm[warm.length / 2], warm[warm.length * 9 / 10], warm[warm.length - 1], took[0]);
        }
    }

    private static boolean shows(PreviewPane pane, String mark) {
        return pane.page() != null && pane.page().html().contains(mark);
    }
}
