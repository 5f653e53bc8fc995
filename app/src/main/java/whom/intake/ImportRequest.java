package whom.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is to be imported, and how.
///
/// @param file      any that [whom.file.Parts] reads
/// @param parts     names of the entries or sheets that are wanted, in any order; empty for all
/// @param content   what its rows are about; null to tell by its columns
/// @param mapping   what is written down about its columns; [Mapping#NONE] to map by their names alone
/// @param addPeople whether an event of an unknown person adds that person instead of being rejected
/// @param dryRun    whether to report only and leave the store as it is
/// @param rejects   where to write the rows that were rejected, as CSV, of several parts one file each with the part's name behind; null for
///                  nowhere
/// @param byPart    what is written down about single parts by their names, instead of the mapping
public record ImportRequest(Path file, List<String> parts, @Nullable Content content, Mapping mapping, boolean addPeople, boolean dryRun,
        @Nullable Path rejects, Map<String, Mapping> byPart) {
    public ImportRequest {
        parts = List.copyOf(parts);
        byPart = new TreeMap<>(byPart);
    }

    /// One mapping for all of it.
    public ImportRequest(Path file, List<String> parts, @Nullable Content content, Mapping mapping, boolean addPeople, boolean dryRun,
            @Nullable Path rejects) {
        this(file, parts, content, mapping, addPeople, dryRun, rejects, Map.of());
    }

    /// Everything by default: told and mapped by its columns, unknown people's events rejected.
    public static ImportRequest of(Path file, @Nullable Content content) {
        return new ImportRequest(file, List.of(), content, Mapping.NONE, false, false, null);
    }

    /// What is written down about a part of that name.
    Mapping mapping(String part) {
        Mapping written = byPart.getOrDefault(part, mapping);
        return content == null ? written : written.about(content);
    }
}
