package whom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import whom.export.Receipt;
import whom.file.SafeFile;
import whom.report.ExportReceipt;
import whom.text.Refusal;
import whom.workspace.ExportTarget;

/// Files that the whole job leaves, and what the report says about them.
final class Outputs {
    private Outputs() {
    }

    static void write(Path file, byte[] content) throws Refusal {
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
            SafeFile.write(file, content);
        } catch (IOException unwritable) {
            throw new Refusal(file + ": cannot be written (" + unwritable.getMessage() + ")", unwritable);
        }
    }

    static ExportReceipt summary(ExportTarget target, Receipt receipt) {
        List<ExportReceipt.File> files = receipt.files().stream().map(file -> new ExportReceipt.File(file.name(),
                file.role() == Receipt.Role.UPLOAD ? "" : file.role().word(), file.rows(), file.bytes(), file.sha256())).toList();
        return new ExportReceipt(target.name(), receipt.preset(), receipt.counts().selected(), receipt.counts().written(),
                receipt.counts().suppressed(), receipt.counts().rejected(), receipt.counts().merged(), files);
    }
}
