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
import whom.export.preset.Preset.FileForm;
import whom.file.OwnerOnly;
import whom.file.SafeFile;
import whom.text.Refusal;

/// The files of one export, which get their places together, the receipt last, or not at all.
final class Landing implements Outlet, AutoCloseable {
    private final FileNames names;
    private final Underway underway;
    private final Layout layout;
    private final List<String> header;
    private final @Nullable Split split;
    private final FileForm form;
    private final CsvLine plainLine;
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
        this.header = Sorting.header(layout, request.terms());
        this.split = request.terms().split();
        this.form = request.preset().file();
        this.heard = heard;
        this.plainLine = new CsvLine(form, _ -> false);
    }

    /// Holds names that nothing in the folder has, after removing what dead exports left there.
    static Landing in(Path folder, ExportRequest request, Layout layout, RowWritten.Listener heard) throws IOException, Refusal {
        OwnerOnly.createFolders(folder);
        Underway.sweep(folder);
        for (int number = 1;; number++) {
            FileNames names = FileNames.of(request.segment(), request.preset().id(), number);
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
        Strand strand = strands.get(row.group());
        if (strand == null) {
            strand = nextUpload(row.group());
        }
        Long most = form.maxBytes();
        if (most != null && uploads.get(strand.last).wouldExceed(row.cells(), most)) {
            strand = nextUpload(row.group());
        }
        uploads.get(strand.last).row(row.cells());
        heard.written(new RowWritten(row.person(), strand.last, row.row(), row.identity()));
    }

    @Override
    public void suppressed(String identity, String reason) throws IOException {
        companion(Role.SUPPRESSED, List.of(layout.identity().header(), "reason")).row(List.of(identity, reason));
    }

    @Override
    public void rejected(String person, String value, String reason) throws IOException {
        companion(Role.REJECTS, List.of("person", layout.identity().header(), "reason")).row(List.of(person, value, reason));
    }

    @Override
    public void removed(long person, String identity, String reason) throws IOException {
        companion(Role.REMOVED, List.of(layout.identity().header(), "reason")).row(List.of(identity, reason));
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
        CsvLine line = new CsvLine(form, this::isOwnText);
        uploads.add(new OutFile(underway.file(names.upload(group, strand.parts)), Role.UPLOAD, line, header));
        return strand;
    }

    private boolean isOwnText(int column) {
        return column >= layout.columns().size()
                || (layout.columns().get(column) instanceof LaidColumn.OfValues values && values.ownText());
    }

    private OutFile companion(Role role, List<String> columns) throws IOException {
        @Nullable
        OutFile known = companions.get(role);
        if (known != null) {
            return known;
        }
        OutFile opened = new OutFile(underway.file(names.companion(role)), role, plainLine, columns);
        companions.put(role, opened);
        return opened;
    }

    private List<OutFile> all() {
        List<OutFile> all = new ArrayList<>(uploads);
        all.addAll(companions.values());
        return all;
    }
}
