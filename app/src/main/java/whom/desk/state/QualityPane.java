package whom.desk.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.desk.state.DataPane.Running;

/// How good the data is, attribute by attribute.
///
/// @param running the reading, while it goes on
/// @param shown   what was read, or null before
/// @param failure why it could not be read, or null
public record QualityPane(boolean open, @Nullable Running running, @Nullable Shown shown, @Nullable String failure) {
    public static final QualityPane CLOSED = new QualityPane(false, null, null, null);

    /// All of it.
    ///
    /// @param compared with what the changes are, as people read it; empty when there was no import before
    /// @param alerts   what fell below the usual
    /// @param waiting  pairs of people who are probably the same; null when nobody looked
    public record Shown(long people, String compared, List<String> alerts, List<Line> lines, List<Kind> kinds, @Nullable Long waiting) {
        public Shown {
            alerts = List.copyOf(alerts);
            lines = List.copyOf(lines);
            kinds = List.copyOf(kinds);
        }
    }

    /// One attribute.
    ///
    /// @param valid    none where nothing is asked of its values
    /// @param distinct how many different values, none where that says nothing
    /// @param newest   the newest day, empty where there is none
    /// @param leads    people about whom something is odd
    public record Line(String name, String label, Share complete, @Nullable Share valid, @Nullable Long distinct, String newest,
            List<Lead> leads) {
        public Line {
            leads = List.copyOf(leads);
        }
    }

    /// A share from 0 to 1, and by how much it is more or less than before.
    public record Share(double now, double change) {}

    /// Some of the people.
    ///
    /// @param grave whether it cannot be right, and is not only worth a look
    /// @param title what their segment is called
    /// @param rule  that selects them, or null where none can
    public record Lead(String said, boolean grave, String title, @Nullable String rule) {}

    /// One kind of event.
    ///
    /// @param newest the day of the newest, empty where there is none
    /// @param change how many more or fewer than before
    public record Kind(String label, long events, String newest, long ahead, long change) {}
}
