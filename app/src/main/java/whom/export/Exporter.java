package whom.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import whom.export.Receipt.ColumnWritten;
import whom.export.Receipt.FileWritten;
import whom.export.preset.Preset;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// Writes audiences as upload files. Consent and suppression are applied last and always.
public final class Exporter {
    private final Clock clock;

    /// @param clock tells the receipt when the export was written
    public Exporter(Clock clock) {
        this.clock = clock;
    }

    /// Writes the upload file or files, the companions and the receipt into the folder, all or nothing; what is there already is never replaced.
    ///
    /// @param heard hears of each row that is written; true only once the receipt is returned
    /// @throws Refusal when the preset cannot carry what was asked for, or a file cannot be written
    /// @throws java.util.concurrent.CancellationException when cancelled; nothing is left behind
    public Receipt write(ExportRequest request, People people, Suppressions suppressions, Path folder, RowWritten.Listener heard,
            Progress progress, Cancellation cancellation) throws Refusal {
        Layout layout = Layout.of(request);
        try (Landing landing = Landing.in(folder, request, layout, heard)) {
            Counts counts = new Sorting(request, layout, suppressions).sort(people, landing, progress, cancellation);
            enough(request, counts);
            List<FileWritten> files = landing.complete();
            cancellation.check();
            Receipt receipt = new Receipt(request.preset().id(), request.preset().version(), clock.instant(), request.segment(),
                    request.rule(), request.asOf(), folder, landing.receipt(), columns(layout), counts, files, request.terms(),
                    request.terms().earlier() == null ? null : request.terms().earlier().segments());
            landing.publish(files, ReceiptJson.bytes(receipt));
            return receipt;
        } catch (IOException e) {
            throw new Refusal("The export could not be written into " + folder + ": " + reason(e)
                    + ". Nothing was left there; choose another folder or make room", e);
        }
    }

    /// What [#write] would write: the first rows and the counts of everyone.
    ///
    /// @throws Refusal when the preset cannot carry what was asked for
    public Preview preview(ExportRequest request, People people, Suppressions suppressions, int rows, Progress progress,
            Cancellation cancellation) throws Refusal {
        Layout layout = Layout.of(request);
        try {
            Look look = Look.at(request, layout, rows);
            return look.preview(new Sorting(request, layout, suppressions).sort(people, look, progress, cancellation));
        } catch (IOException e) {
            throw new IllegalStateException("a look at the first rows writes nothing", e);
        }
    }

    /// What goes to a receiver who has the others already may be as little as it is.
    private static void enough(ExportRequest request, Counts counts) throws Refusal {
        Preset preset = request.preset();
        if (counts.written() < preset.limits().leastRows() && request.terms().before() == null) {
            throw new Refusal(preset.name() + " takes no fewer than " + preset.limits().leastRows() + " people, and these would be "
                    + counts.written() + "; nothing was written");
        }
    }

    private static List<ColumnWritten> columns(Layout layout) {
        return layout.columns().stream().map(column -> new ColumnWritten(column.header(), column.from())).toList();
    }

    /// Why a file could not be written, in a few words.
    static String reason(IOException e) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("no space left") || said.contains("not enough space") || said.contains("disk quota")) {
            return "the disk is full";
        }
        return switch (e) {
            case AccessDeniedException _ -> "this is not allowed here";
            case FileAlreadyExistsException f when f.getReason() != null -> f.getReason();
            case FileAlreadyExistsException _ -> "there is a file where a folder is needed";
            case FileSystemException f when f.getReason() != null -> f.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
