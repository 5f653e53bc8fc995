package whom.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
    private final @Nullable Split split;
    private final RowWritten.Listener heard;
    private final List<OutFile> uploads = new ArrayList<>();
    private final Map<String, Strand> strands = new LinkedHashMap<>();
    private final Map<Role, OutFile> companions = new EnumMap<>(Role.class);

    /// The upload files of one group.
    private static final class Strand {
        private int parts;
        private int last;
    }

    private Landing(FileNames names, Underway underway, Layout layout, ExportRequest request, RowWritten.Listener heard) {
        this.names = names;
        this.underway = underway;
        this.layout = layout;
        this.preset = request.preset();
        this.split = request.terms().split();
        this.heard = heard;
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
                    if (free && landing.split == null) {
                        landing.nextUpload("");
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
        String group = group(row);
        Strand strand = strands.get(group);
        if (strand == null) {
            strand = nextUpload(group);
        }
        if (!uploads.get(strand.last).take(row.cells())) {
            if (!preset.limits().split()) {
                throw new Refusal(
                        preset.name() + " makes of each file a list of its own, so these people must go into one, and they do not fit;"
                                + " choose fewer people or columns. Nothing was written");
            }
            nextUpload(group);
            uploads.get(strand.last).take(row.cells());
        }
        heard.written(new RowWritten(row.person().id(), strand.last, row.row(), row.identity()));
    }

    /// That of the split, and the columns by which the vendor knows the person where each kind goes into a file of its own.
    private String group(Row row) {
        int known = preset.identity().split() ? layout.group(row.cells()) : 0;
        String by = known == 0 ? "" : layout.groups().get(known).getFirst().header();
        return row.group().isEmpty() || by.isEmpty() ? row.group() + by : row.group() + "-" + by;
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

    private Strand nextUpload(String group) throws IOException, Refusal {
        Strand strand = strands.computeIfAbsent(group, _ -> new Strand());
        if (split != null && strands.size() > Split.MOST) {
            throw new Refusal(
                    "By " + split.by() + " there would be more than " + Split.MOST + " files; choose something that has fewer values");
        }
        strand.parts++;
        strand.last = uploads.size();
        uploads.add(OutFile.upload(underway.file(names.upload(group, strand.parts)), preset.file(), preset.limits(), layout));
        return strand;
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
        List<OutFile> all = new ArrayList<>(uploads);
        all.addAll(companions.values());
        return all;
    }
}
