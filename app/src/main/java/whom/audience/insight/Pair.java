package whom.audience.insight;

import java.util.ArrayList;
import java.util.List;
import whom.audience.Bitmap;

/// Two of several segments, by their places in the list, and how many people they share.
public record Pair(int first, int second, long shared, Relation relation) {
    /// Every pair once, in the order of the list.
    public static List<Pair> all(List<Bitmap> segments) {
        List<Pair> pairs = new ArrayList<>();
        for (int first = 0; first < segments.size(); first++) {
            for (int second = first + 1; second < segments.size(); second++) {
                Bitmap one = segments.get(first);
                Bitmap other = segments.get(second);
                long shared = one.shared(other);
                pairs.add(new Pair(first, second, shared, Relation.of(one.size(), other.size(), shared)));
            }
        }
        return pairs;
    }
}
