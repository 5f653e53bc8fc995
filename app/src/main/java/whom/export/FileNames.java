package whom.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import whom.export.Receipt.Role;
import whom.export.preset.Preset;
import whom.file.SafeName;

/// The names of one export's files, which every file system can hold.
///
/// @param base the common beginning: `lapsed-mailchimp`, or `lapsed-mailchimp-2` when that is taken
/// @param ending    of the upload files: `.csv`, `.jsonl.gz`
/// @param companionEnding of the files beside them
record FileNames(Path folder, String base, String ending, String companionEnding) {
    static FileNames of(Path folder, String segment, Preset preset, int number) {
        String base = safe(segment) + "-" + preset.id();
        return new FileNames(folder, number == 1 ? base : base + "-" + number, preset.file().ending(), preset.file().companion().ending());
    }

    Path upload(int part) {
        return upload("", part);
    }

    /// @param by what an upload holds of the people: `-external_id`; empty for the first of them
    Path upload(String by, int part) {
        return folder.resolve(base + by + (part == 1 ? "" : "-part-" + part) + ending);
    }

    Path companion(Role role) {
        return folder.resolve(base + "-" + role.word() + companionEnding);
    }

    Path receipt() {
        return folder.resolve(base + ".receipt.json");
    }

    /// Holds the names for the export that is using them.
    Path claim() {
        return folder.resolve("." + base + ".exporting");
    }

    boolean isTaken() {
        return Stream.of(upload(1), upload(2), companion(Role.SUPPRESSED), companion(Role.REJECTS), receipt()).anyMatch(Files::exists);
    }

    /// Letters, digits, `-` and `_` of the text: no file system objects, and no name that Windows keeps for devices can come about.
    static String safe(String text) {
        return SafeName.of(text, "segment");
    }
}
