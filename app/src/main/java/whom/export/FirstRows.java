package whom.export;

import java.util.ArrayList;
import java.util.List;

/// Keeps the first rows for a look and drops everything else.
final class FirstRows implements Outlet {
    private final int most;
    private final List<List<String>> rows = new ArrayList<>();

    FirstRows(int most) {
        this.most = most;
    }

    List<List<String>> rows() {
        return rows;
    }

    @Override
    public void written(Row row) {
        if (rows.size() < most) {
            rows.add(row.cells());
        }
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
