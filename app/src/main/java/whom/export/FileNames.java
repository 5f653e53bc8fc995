package whom.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import whom.export.Receipt.Role;
import whom.file.SafeName;

/// The names of one export's files, which every file system can hold.
///
/// @param base the common beginning: `lapsed-mailchimp`, or `lapsed-mailchimp-2` when that is taken
record FileNames(Path folder, String base) {
    private static final Set<String> TAKEN_BY = Set.of(".csv", "-suppressed.csv", "-rejects.csv", ".receipt.json");

    static FileNames of(Path folder, String segment, String preset, int number) {
        String base = safe(segment) + "-" + preset;
        return new FileNames(folder, number == 1 ? base : base + "-" + number);
    }

    Path upload(int part) {
        return folder.resolve(base + (part == 1 ? "" : "-part-" + part) + ".csv");
    }

    Path companion(Role role) {
        return folder.resolve(base + "-" + role.word() + ".csv");
    }

    Path receipt() {
        return folder.resolve(base + ".receipt.json");
    }

    /// Holds the names for the export that is using them.
    Path claim() {
        return folder.resolve("." + base + ".exporting");
    }

    boolean isTaken() {
        return Stream.concat(TAKEN_BY.stream().map(end -> folder.resolve(base + end)), List.of(upload(2)).stream()).anyMatch(Files::exists);
    }

    /// Letters, digits, `-` and `_` of the text: no file system objects, and no name that Windows keeps for devices can come about.
    static String safe(String text) {
        return SafeName.of(text, "segment");
    }
}
