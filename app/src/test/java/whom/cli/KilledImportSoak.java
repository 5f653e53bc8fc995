package whom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.text.Refusal;

/// The same with a million rows and ten kills; what came of each stands in `target/killed-imports.txt`.
class KilledImportSoak {
    @Test
    void leavesTheStoreAsItWas(@TempDir Path home) throws IOException, InterruptedException, Refusal {
        KilledImport killed = new KilledImport(home, 1_000_000);
        killed.killAndRepeat(10, 0.02);
        Files.write(Path.of("target", "killed-imports.txt"), killed.told());
        assertThat(killed.told()).hasSize(10);
    }
}
