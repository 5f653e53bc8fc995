package whom.bench.samples;

import java.io.IOException;
import java.nio.file.Path;
import whom.bench.samples.newsletter.Newsletter;
import whom.bench.samples.retail.Retail;
import whom.bench.samples.saas.Saas;

/// Writes the `data/` folders of the sample workspaces: `Samples sample-workspaces`.
public final class Samples {
    private Samples() {
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Say where the sample workspaces are, for example: Samples sample-workspaces");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        Retail.write(folder.resolve("retail/data"));
        Saas.write(folder.resolve("saas/data"));
        Newsletter.write(folder.resolve("newsletter/data"));
    }
}
