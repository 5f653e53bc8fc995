package whom.bench.preview;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.scene.web.WebView;
import whom.desk.Intent;
import whom.desk.state.PreviewPane;
import whom.view.preview.FxPlatform;

/// Chooses templates of the sample shop, and steps from person to person, and tells how long it takes until the preview's state has the page, and until the browser has loaded it.
public final class PageBench {
    private static final int COLD = 20;
    private static final String[] TEMPLATES = {"win-back", "spring-banner"};

    private PageBench() {
    }

    /// @param args the folder for the workspace, and that of the sample workspaces
    public static void main(String[] args) throws Exception {
        FxPlatform.start();
        CompletableFuture<WebView> made = new CompletableFuture<>();
        Platform.runLater(() -> made.complete(new WebView()));
        WebView browser = made.get(60, TimeUnit.SECONDS);
        try (SampleShop shop = SampleShop.open(Path.of(args[0]).resolve("pages"), Path.of(args[1]))) {
            shop.until(pane -> pane.page() != null && !pane.counting());
            tell("template chosen", 120, browser, i -> {
                String template = TEMPLATES[i % TEMPLATES.length];
                shop.desk().send(new Intent.ChooseTemplate(template));
                return shop.until(pane -> template.equals(pane.template()) && pane.page() != null);
            });
            shop.until(pane -> !pane.counting());
            long first = position(shop.until(pane -> pane.person() != null));
            long of = members(shop.until(pane -> pane.person() != null));
            tell("next person", 520, browser, i -> {
                shop.desk().send(new Intent.StepPerson(1));
                return shop.until(pane -> position(pane) == (first + i) % of + 1 && pane.page() != null);
            });
        }
        Platform.exit();
    }

    private static long position(PreviewPane pane) {
        return pane.person() == null ? 0 : pane.person().position();
    }

    private static long members(PreviewPane pane) {
        return pane.person() == null ? 0 : pane.person().of();
    }

    private interface Step {
        PreviewPane take(int number) throws Exception;
    }

    private static void tell(String what, int times, WebView browser, Step step) throws Exception {
        double[] state = new double[times];
        double[] loaded = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            PreviewPane pane = step.take(i);
            state[i] = (System.nanoTime() - start) / 1e6;
            load(browser, pane.page() == null ? "" : pane.page().html());
            loaded[i] = (System.nanoTime() - start) / 1e6;
        }
        print(what + ", to the page", state);
        print(what + ", to the page in the browser", loaded);
    }

    private static void load(WebView browser, String html) throws Exception {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            browser.getEngine().getLoadWorker().stateProperty().subscribe((_, now) -> {
                if (now == Worker.State.SUCCEEDED) {
                    done.complete(true);
                }
            });
            browser.getEngine().loadContent(html, "text/html");
        });
        done.get(60, TimeUnit.SECONDS);
    }

    private static void print(String what, double[] took) {
        double[] warm = Arrays.copyOfRange(took, COLD, took.length);
        Arrays.sort(warm);
        System.out.printf(Locale.ROOT, "%s: the first %.0f ms; then half within %.1f, 99 %% within %.1f, the slowest %.1f%n", what, took[0],
                warm[warm.length / 2], warm[warm.length * 99 / 100], warm[warm.length - 1]);
    }
}
