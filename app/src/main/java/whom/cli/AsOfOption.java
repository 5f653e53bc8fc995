package whom.cli;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import whom.moment.AsOf;
import whom.text.Refusal;
import whom.workspace.Manifest;
import whom.workspace.Moments;

/// `--as-of`: the moment at which people are read.
final class AsOfOption {
    @Option(names = "--as-of", paramLabel = "MOMENT", description = "Read people at this moment, such as 2026-11-01T00:00 "
            + "(the workspace's zone unless it has an offset). Otherwise the workspace's own as_of, else now.")
    private @Nullable String written;

    AsOf of(Manifest manifest, Clock clock) throws Refusal {
        if (written == null) {
            return manifest.asOf(clock);
        }
        String asked = written;
        return new AsOf(Moments.read(asked, manifest.zone())
                .orElseThrow(() -> new Refusal("--as-of " + asked + ": is no moment; write it as 2026-11-01T00:00")), manifest.zone());
    }
}
