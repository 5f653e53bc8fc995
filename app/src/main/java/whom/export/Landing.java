package whom.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import whom.export.Receipt.FileWritten;
import whom.export.Receipt.Role;
import whom.export.preset.Preset;
import whom.file.SafeFile;
import whom.profile.Person;
import whom.text.Refusal;

/// The files of one export, which get their names together, the receipt last, or not at all.
final class Landing implements Outlet, AutoCloseable {
    private final FileNames names;
    private final Layout layout;
    private final Preset preset;
    private final LongConsumer heard;
    private final List<OutFile> uploads = new ArrayList<>();
    /// The upload that is being written, and how many there have been, by the group of columns that knows its people.
    private final Map<Integer, OutFile> open = new HashMap<>();
    private final Map<Integer, Integer> parts = new HashMap<>();
    private final Map<Role, OutFile> companions = new EnumMap<>(Role.class);
    private boolean landed;

    private Landing(FileNames names, Layout layout, Preset preset, LongConsumer heard) throws IOException {
        this.names = names;
        this.layout = layout;
        this.preset = preset;
        this.heard = heard;
        nextUpload(0);
    }

    /// Opens the files under names that nothing in the folder has.
    ///
    /// @param heard hears the id of each person whose row is written
    static Landing in(Path folder, ExportRequest request, Layout layout, LongConsumer heard) throws IOException {
        Files.createDirectories(folder);
        for (int number = 1;; number++) {
            FileNames names = FileNames.of(folder, request.segment(), request.preset(), number);
            if (claimed(names.claim())) {
                boolean opened = false;
                try {
                    if (!names.isTaken()) {
                        Landing landing = new Landing(names, layout, request.preset(), heard);
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
    public void written(Person person, List<String> cells) throws IOException, Refusal {
        int group = preset.identity().split() ? layout.group(cells) : 0;
        OutFile file = open.get(group);
        if (file == null || !file.take(cells)) {
            if (file != null && !preset.limits().split()) {
                throw new Refusal(
                        preset.name() + " makes of each file a list of its own, so these people must go into one, and they do not fit;"
                                + " choose fewer people or columns. Nothing was written");
            }
            nextUpload(group).take(cells);
        }
        heard.accept(person.id());
    }

    @Override
    public void suppressed(String identity, String reason) throws IOException {
        companion(Role.SUPPRESSED, List.of(layout.identity().header(), "reason")).take(List.of(identity, reason));
    }

    @Override
    public void rejected(String person, String value, String reason) throws IOException {
        companion(Role.REJECTS, List.of("person", layout.identity().header(), "reason")).take(List.of(person, value, reason));
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

    private OutFile nextUpload(int group) throws IOException {
        int part = parts.merge(group, 1, Integer::sum);
        String by = group == 0 ? "" : "-" + FileNames.safe(layout.groups().get(group).getFirst().header());
        OutFile opened = OutFile.upload(names.upload(by, part), preset.file(), preset.limits(), layout);
        uploads.add(opened);
        open.put(group, opened);
        return opened;
    }

    private OutFile companion(Role role, List<String> header) throws IOException {
        @Nullable
        OutFile known = companions.get(role);
        if (known != null) {
            return known;
        }
        OutFile opened = OutFile.companion(names.companion(role), role, preset.file(), header);
        companions.put(role, opened);
        return opened;
    }

    private List<OutFile> all() {
        List<OutFile> all = new ArrayList<>(uploads);
        all.addAll(companions.values());
        return all;
    }
}
