package whom.desk.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.file.SafeName;
import whom.intake.Mapping;
import whom.intake.MappingFile;
import whom.text.Folding;
import whom.text.Refusal;

/// The mappings of a workspace, a JSON file a source, found again by the names of the columns.
///
/// @param folder `mappings` in the workspace
public record SavedMappings(Path folder) {
    private static final String ENDING = ".json";

    /// @param file its name, or null when nothing was found
    public record Found(Mapping mapping, @Nullable String file) {
        public static final Found NOTHING = new Found(Mapping.NONE, null);
    }

    /// The one that was last used for a table with exactly these columns, in whatever order. What cannot be read is passed over: it hinders nobody.
    public Found find(List<String> header) {
        Set<String> names = names(header);
        return files().stream().flatMap(file -> read(file, names).stream()).findFirst().orElse(Found.NOTHING);
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted(Comparator.comparingLong(SavedMappings::written)
                            .reversed().thenComparing(Comparator.naturalOrder()))
                    .toList();
        } catch (IOException | UncheckedIOException _) {
            return List.of();
        }
    }

    private static long written(Path file) {
        return file.toFile().lastModified();
    }

    private static Optional<Found> read(Path file, Set<String> names) {
        try {
            Mapping mapping = MappingFile.read(file);
            boolean same = names(List.copyOf(mapping.columns().keySet())).equals(names);
            return same ? Optional.of(new Found(mapping, file.getFileName().toString())) : Optional.empty();
        } catch (Refusal _) {
            return Optional.empty();
        }
    }

    /// A column without a name is called by its place, in mappings too.
    private static Set<String> names(List<String> header) {
        Set<String> names = new HashSet<>();
        IntStream.range(0, header.size())
                .forEach(i -> names.add(Folding.key(header.get(i).isEmpty() ? "Column " + (i + 1) : header.get(i))));
        return names;
    }

    /// Writes a mapping.
    ///
    /// @param name of the file that it was found in, or null for one after its source
    /// @return the file
    public Path save(Mapping mapping, @Nullable String name) throws Refusal {
        String source = mapping.source() == null ? "" : mapping.source();
        Path file = folder.resolve(name == null ? SafeName.of(Folding.fold(source), "file") + ENDING : name);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal(folder + ": can't be made: " + e.getMessage(), e);
        }
        MappingFile.write(file, mapping);
        return file;
    }
}
