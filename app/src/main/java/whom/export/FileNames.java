package whom.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import whom.export.Receipt.Role;
import whom.export.preset.FileForm;
import whom.export.preset.Preset;
import whom.file.SafeName;
import whom.text.Folding;

/// The names of one export's files, which every file system can hold: with the preset behind the segment, none of those that Windows keeps for
/// devices can come about.
final class FileNames {
    private final String base;
    private final String ending;
    private final String companionEnding;
    private final Map<String, String> stems = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private FileNames(String base, FileForm form) {
        this.base = base;
        this.ending = form.ending();
        this.companionEnding = form.companion().ending();
    }

    static FileNames of(String segment, Preset preset, int number) {
        String base = safe(segment) + "-" + preset.id();
        return new FileNames(number == 1 ? base : base + "-" + number, preset.file());
    }

    /// The common beginning: `lapsed-mailchimp`, or `lapsed-mailchimp-2` when that is taken.
    String base() {
        return base;
    }

    /// @param group of a split: `lapsed-mailchimp.v1.csv`; empty without one
    /// @param part  from 1: `lapsed-mailchimp-part-2.csv`
    String upload(String group, int part) {
        return stems.computeIfAbsent(group, this::stem) + (part == 1 ? "" : "-part-" + part) + ending;
    }

    String companion(Role role) {
        return base + "-" + role.word() + companionEnding;
    }

    String receipt() {
        return base + ".receipt.json";
    }

    /// Whether the folder holds a file that one of this export could be called like.
    boolean isTakenIn(Path folder) throws IOException {
        try (Stream<Path> names = Files.list(folder)) {
            return names.map(file -> String.valueOf(file.getFileName())).anyMatch(name -> name.startsWith(base + ".")
                    || name.startsWith(base + "-part-") || companions().anyMatch(role -> name.startsWith(base + "-" + role.word() + ".")));
        }
    }

    private static Stream<Role> companions() {
        return Stream.of(Role.values()).filter(role -> role != Role.UPLOAD);
    }

    /// Two groups whose names come to the same by leaving out signs get a number.
    private String stem(String group) {
        if (group.isEmpty()) {
            return base;
        }
        String name = SafeName.of(group, "other");
        String free = name;
        for (int number = 2; !taken.add(Folding.fold(free)); number++) {
            free = name + "_" + number;
        }
        return base + "." + free;
    }

    /// Letters, digits, `-` and `_` of the text.
    static String safe(String text) {
        return SafeName.of(text, "segment");
    }
}
