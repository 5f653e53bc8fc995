package whom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.text.Refusal;

/// A killed import leaves the store as it was.
class KilledImportTest {
    @Test
    void leavesTheStoreAsItWas(@TempDir Path home) throws IOException, InterruptedException, Refusal {
        KilledImport killed = new KilledImport(home, 30_000);
        killed.killAndRepeat(2, 0.5);
        assertThat(killed.told()).hasSize(2);
    }
}
