package whom.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import whom.export.Receipt.FileWritten;
import whom.export.Receipt.Role;
import whom.export.preset.Preset.FileForm;
import whom.file.SafeFile;

/// The files of one export, which get their names together, the receipt last, or not at all.
final class Landing implements Outlet, AutoCloseable {
    private final FileNames names;
    private final Layout layout;
    private final FileForm form;
    private final CsvLine plainLine;
    private final LongConsumer heard;
    private final List<OutFile> uploads = new ArrayList<>();
    private final Map<Role, OutFile> companions = new EnumMap<>(Role.class);
    private boolean landed;

    private Landing(FileNames names, Layout layout, FileForm form, LongConsumer heard) throws IOException {
        this.names = names;
        this.layout = layout;
        this.form = form;
        this.heard = heard;
        this.plainLine = new CsvLine(form, _ -> false);
        nextUpload();
    }

    /// Opens the files under names that nothing in the folder has.
    ///
    /// @param heard hears the id of each person whose row is written
    static Landing in(Path folder, ExportRequest request, Layout layout, LongConsumer heard) throws IOException {
        Files.createDirectories(folder);
        for (int number = 1;; number++) {
            FileNames names = FileNames.of(folder, request.segment(), request.preset().id(), number);
            if (claimed(names.claim())) {
                boolean opened = false;
                try {
                    if (!names.isTaken()) {
                        Landing landing = new Landing(names, layout, request.preset().file(), heard);
                        opened = true;
                        return landing;
                    }
                } finally {
                    if (!opened) {
                        Files.deleteIfExists(names.claim());
                    }
                }
            }
        }
    }

    private static boolean claimed(Path claim) throws IOException {
        try {
            Files.createFile(claim);
            claim.toFile().deleteOnExit();
            return true;
        } catch (FileAlreadyExistsException _) {
            return false;
        }
    }

    @Override
    public void written(long person, List<String> cells) throws IOException {
        Long most = form.maxBytes();
        if (most != null && uploads.getLast().wouldExceed(cells, most)) {
            nextUpload();
        }
        uploads.getLast().row(cells);
        heard.accept(person);
    }

    @Override
    public void suppressed(String identity, String reason) throws IOException {
        companion(Role.SUPPRESSED, List.of(layout.identity().header(), "reason")).row(List.of(identity, reason));
    }

    @Override
    public void rejected(String person, String value, String reason) throws IOException {
        companion(Role.REJECTS, List.of("person", layout.identity().header(), "reason")).row(List.of(person, value, reason));
    }

    /// Gives every file but the receipt its name.
    List<FileWritten> keepFiles() throws IOException {
        List<FileWritten> kept = new ArrayList<>();
        for (OutFile file : all()) {
            kept.add(file.keep());
        }
        return kept;
    }

    /// Writes the receipt, which makes the export complete.
    void keepReceipt(byte[] json) throws IOException {
        try (SafeFile receipt = SafeFile.ownerOnly(names.receipt())) {
            receipt.out().write(json);
            receipt.keep();
        }
        landed = true;
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (OutFile file : all()) {
            try {
                if (landed) {
                    file.close();
                } else {
                    file.discard();
                }
            } catch (IOException e) {
                failure = e;
            }
        }
        Files.deleteIfExists(names.claim());
        if (failure != null) {
            throw failure;
        }
    }

    private void nextUpload() throws IOException {
        CsvLine line = new CsvLine(form, i -> layout.columns().get(i) instanceof LaidColumn.OfValues values && values.ownText());
        uploads.add(new OutFile(names.upload(uploads.size() + 1), Role.UPLOAD, line, layout.header()));
    }

    private OutFile companion(Role role, List<String> header) throws IOException {
        @Nullable
        OutFile known = companions.get(role);
        if (known != null) {
            return known;
        }
        OutFile opened = new OutFile(names.companion(role), role, plainLine, header);
        companions.put(role, opened);
        return opened;
    }

    private List<OutFile> all() {
        List<OutFile> all = new ArrayList<>(uploads);
        all.addAll(companions.values());
        return all;
    }
}
