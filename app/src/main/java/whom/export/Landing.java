package whom.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.export.Receipt.FileWritten;
import whom.export.Receipt.Role;
import whom.export.preset.Preset;
import whom.file.OwnerOnly;
import whom.file.SafeFile;
import whom.text.Refusal;

/// The files of one export, which get their places together, the receipt last, or not at all.
final class Landing implements Outlet, AutoCloseable {
    private final FileNames names;
    private final Underway underway;
    private final Layout layout;
    private final Preset preset;
    private final RowWritten.Listener heard;
    private final Dealing<OutFile> uploads;
    private final Map<Role, OutFile> companions = new EnumMap<>(Role.class);

    private Landing(FileNames names, Underway underway, Layout layout, ExportRequest request, RowWritten.Listener heard) {
        this.names = names;
        this.underway = underway;
        this.layout = layout;
        this.preset = request.preset();
        this.heard = heard;
        this.uploads = new Dealing<>(request, layout,
                (group, part) -> OutFile.upload(underway.file(names.upload(group, part)), preset.file(), preset.limits(), layout));
    }

    /// Holds names that nothing in the folder has, after removing what dead exports left there.
    static Landing in(Path folder, ExportRequest request, Layout layout, RowWritten.Listener heard) throws IOException, Refusal {
        OwnerOnly.createFolders(folder);
        Underway.sweep(folder);
        for (int number = 1;; number++) {
            FileNames names = FileNames.of(request.segment(), request.preset(), number);
            Underway underway = Underway.begin(folder, names.base());
            if (underway != null) {
                Landing landing = new Landing(names, underway, layout, request, heard);
                boolean free = false;
                try {
                    free = !names.isTakenIn(folder);
                    if (free) {
                        landing.uploads.begin();
                    }
                } catch (IOException | Refusal e) {
                    landing.close();
                    throw e;
                }
                if (free) {
                    return landing;
                }
                landing.close();
            }
        }
    }

    @Override
    public void written(Row row) throws IOException, Refusal {
        int file = uploads.put(row);
        heard.written(new RowWritten(row.person().id(), file, row.row(), row.identity()));
    }

    @Override
    public void suppressed(String identity, String reason) throws IOException {
        companion(Role.SUPPRESSED, List.of(layout.identity().header(), "reason")).take(List.of(identity, reason));
    }

    @Override
    public void rejected(String person, String value, String reason) throws IOException {
        companion(Role.REJECTS, List.of("person", layout.identity().header(), "reason")).take(List.of(person, value, reason));
    }

    @Override
    public void removed(long person, String identity, String reason) throws IOException {
        companion(Role.REMOVED, List.of(layout.identity().header(), "reason")).take(List.of(identity, reason));
        heard.removed(person);
    }

    /// Completes every file but the receipt.
    List<FileWritten> complete() throws IOException {
        List<FileWritten> kept = new ArrayList<>();
        for (OutFile file : all()) {
            kept.add(file.keep());
        }
        return kept;
    }

    /// Writes the receipt and puts all in its place; with the receipt there, which comes last, the export is complete.
    void publish(List<FileWritten> files, byte[] receipt) throws IOException {
        try (SafeFile file = SafeFile.ownerOnly(underway.file(names.receipt()))) {
            file.out().write(receipt);
            file.keep();
        }
        List<String> all = new ArrayList<>(files.stream().map(FileWritten::name).toList());
        all.add(names.receipt());
        underway.publish(all);
    }

    /// The name of the receipt, which tells this export from every other in the folder.
    String receipt() {
        return names.receipt();
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (OutFile file : all()) {
            try {
                file.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        underway.close();
        if (failure != null) {
            throw failure;
        }
    }

    private OutFile companion(Role role, List<String> columns) throws IOException {
        @Nullable
        OutFile known = companions.get(role);
        if (known != null) {
            return known;
        }
        OutFile opened = OutFile.companion(underway.file(names.companion(role)), role, preset.file(), columns);
        companions.put(role, opened);
        return opened;
    }

    private List<OutFile> all() {
        List<OutFile> all = new ArrayList<>(uploads.files());
        all.addAll(companions.values());
        return all;
    }
}
