package whom.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import whom.export.preset.Preset;
import whom.text.Refusal;

/// Rows dealt out to upload files: by the split that was asked for, by the columns by which the vendor knows people, and by what one file may hold.
///
/// @param <F> files
final class Dealing<F extends Dealing.Taking> {
    private final ExportRequest request;
    private final Layout layout;
    private final Opening<F> opening;
    private final List<F> files = new ArrayList<>();
    private final Map<String, Strand> strands = new LinkedHashMap<>();

    Dealing(ExportRequest request, Layout layout, Opening<F> opening) {
        this.request = request;
        this.layout = layout;
        this.opening = opening;
    }

    /// Where rows go.
    interface Taking {
        /// Takes a row, unless the limits say that the next file must; the first row of a file always finds room.
        boolean take(List<String> cells) throws IOException;
    }

    /// Makes a file.
    @FunctionalInterface
    interface Opening<F> {
        /// @param group what its rows have in common, perhaps nothing
        /// @param part  from 1
        F open(String group, int part) throws IOException;
    }

    /// The files of one group.
    private static final class Strand {
        private int parts;
        private int last;
    }

    /// Opens the file that there is also when nobody is written.
    void begin() throws IOException, Refusal {
        if (request.terms().split() == null) {
            next("");
        }
    }

    /// All files, in the order in which they were opened.
    List<F> files() {
        return files;
    }

    /// Puts a row where it belongs.
    ///
    /// @return the place of its file among all
    /// @throws Refusal when the vendor takes one file alone and it is full, or there would be too many files
    int put(Outlet.Row row) throws IOException, Refusal {
        String group = group(row);
        Strand strand = strands.get(group);
        if (strand == null) {
            strand = next(group);
        }
        if (!files.get(strand.last).take(row.cells())) {
            Preset preset = request.preset();
            if (!preset.limits().split()) {
                throw new Refusal(
                        preset.name() + " makes of each file a list of its own, so these people must go into one, and they do not fit;"
                                + " choose fewer people or columns. Nothing was written");
            }
            next(group);
            files.get(strand.last).take(row.cells());
        }
        return strand.last;
    }

    /// That of the split, and the columns by which the vendor knows the person where each kind goes into a file of its own.
    private String group(Outlet.Row row) {
        int known = request.preset().identity().split() ? layout.group(row.cells()) : 0;
        String by = known == 0 ? "" : layout.groups().get(known).getFirst().header();
        return row.group().isEmpty() || by.isEmpty() ? row.group() + by : row.group() + "-" + by;
    }

    private Strand next(String group) throws IOException, Refusal {
        Strand strand = strands.computeIfAbsent(group, _ -> new Strand());
        Split split = request.terms().split();
        if (split != null && strands.size() > Split.MOST) {
            throw new Refusal(
                    "By " + split.by() + " there would be more than " + Split.MOST + " files; choose something that has fewer values");
        }
        strand.parts++;
        strand.last = files.size();
        files.add(opening.open(group, strand.parts));
        return strand;
    }
}
