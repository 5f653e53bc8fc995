package whom.export;

import java.util.ArrayList;
import java.util.List;
import whom.profile.Person;

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
    public void written(Person person, List<String> cells) {
        if (rows.size() < most) {
            rows.add(cells);
            unhashed.add(layout.columns().stream().map(column -> plain.fill(column, person).text()).toList());
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
}
