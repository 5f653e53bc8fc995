package whom.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Keeps the first rows for a look and drops everything else.
final class FirstRows implements Outlet {
    private final int most;
    private final Layout layout;
    private final Filling plain;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<List<String>> unhashed = new ArrayList<>();

    /// @param plain fills cells as they are before they are hashed
    FirstRows(int most, Layout layout, Filling plain) {
        this.most = most;
        this.layout = layout;
        this.plain = plain;
    }

    /// The same rows before anything is hashed.
    List<List<String>> unhashed() {
        return unhashed;
    }

    List<List<String>> rows() {
        return rows;
    }

    @Override
    public void written(Row row) {
        if (rows.size() < most) {
            rows.add(row.cells());
            unhashed.add(IntStream.range(0, row.cells().size()).mapToObj(i -> unhashed(row, i)).toList());
        }
    }

    private String unhashed(Row row, int column) {
        LaidColumn laid = layout.columns().get(column);
        return laid instanceof LaidColumn.OfAdded ? row.cells().get(column) : plain.fill(laid, row.person()).text();
    }

    @Override
    public void suppressed(String identity, String reason) {
        // Only counted.
    }

    @Override
    public void rejected(String person, String value, String reason) {
        // Only counted.
    }

    @Override
    public void removed(long person, String identity, String reason) {
        // Only counted.
    }
}
