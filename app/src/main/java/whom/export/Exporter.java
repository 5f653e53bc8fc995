package whom.export;

import java.nio.file.Path;
import java.time.Clock;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// Writes audiences as upload files. Consent and suppression are applied last and always.
@SuppressWarnings("DoNotCallSuggester") // until the bodies land
public final class Exporter {
    private final Clock clock;

    /// @param clock tells the receipt when the export was written
    public Exporter(Clock clock) {
        this.clock = clock;
    }

    /// Writes the upload file or files, the companions and the receipt into the folder, all or nothing; what is there already is never replaced.
    ///
    /// @throws Refusal when the preset cannot carry what was asked for, or a file cannot be written
    public Receipt write(ExportRequest request, People people, Suppressions suppressions, Path folder, Progress progress,
            Cancellation cancellation) throws Refusal {
        throw new UnsupportedOperationException(clock + request.segment());
    }

    /// What [#write] would write: the first rows and the counts of everyone.
    public Preview preview(ExportRequest request, People people, Suppressions suppressions, int rows, Progress progress,
            Cancellation cancellation) throws Refusal {
        throw new UnsupportedOperationException(clock + request.segment());
    }
}
