package whom.workspace;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What one person at this machine left in the sidebar: kept in `.whom/sidebar.json`, never shared with the folder's other readers.
///
/// @param starred ids of segments
/// @param folded  folders that are closed
/// @param seen    the people of a segment when it was last open, by its id
public record Remembered(Set<String> starred, Set<String> folded, Map<String, Long> seen) {
    /// Nothing was done yet.
    public static final Remembered NOTHING = new Remembered(Set.of(), Set.of(), Map.of());

    public Remembered {
        starred = Set.copyOf(starred);
        folded = Set.copyOf(folded);
        seen = Map.copyOf(seen);
    }

    /// The same with a star put on a segment or taken off.
    public Remembered starred(String segment, boolean on) {
        return new Remembered(changed(starred, segment, on), folded, seen);
    }

    /// The same with a folder closed or opened.
    public Remembered folded(String folder, boolean closed) {
        return new Remembered(starred, changed(folded, folder, closed), seen);
    }

    /// The same with a segment's people as they are seen now.
    public Remembered seen(String segment, long people) {
        Map<String, Long> next = new TreeMap<>(seen);
        next.put(segment, people);
        return new Remembered(starred, folded, next);
    }

    private static Set<String> changed(Set<String> set, String item, boolean in) {
        Set<String> next = new TreeSet<>(set);
        if (in) {
            next.add(item);
        } else {
            next.remove(item);
        }
        return next;
    }
}
