package whom.desk.state;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two rules held against each other: a segment before and now, or two segments; in words and in people.
///
/// @param before   null when the segment has no version yet
/// @param versions of the segment, the newest first; empty when two segments are compared
/// @param lines    what is otherwise in the rule after
/// @param people   null while they are counted
/// @param failure  why they cannot be counted, or null
public record Comparing(@Nullable Side before, Side after, boolean ofVersions, List<Version> versions, List<Line> lines,
        @Nullable People people, @Nullable String failure) {
    public Comparing {
        versions = List.copyOf(versions);
        lines = List.copyOf(lines);
    }

    /// One of the two.
    ///
    /// @param version until when it held, or null for how the segment is now
    public record Side(String segment, String name, @Nullable Instant version) {}

    /// What the segment said before.
    ///
    /// @param said        until when it held, in words
    /// @param differences to what it says now
    public record Version(Instant until, String said, int differences) {}

    /// One thing that differs, in words.
    ///
    /// @param before empty where it is new
    /// @param after  empty where it is gone
    public record Line(Kind kind, String before, String after) {}

    /// How something differs.
    public enum Kind {
        ADDED, REMOVED, CHANGED, MOVED
    }

    /// Who is in both, only in the one after, only in the one before.
    public record People(Part stay, Part enter, Part leave) {}

    /// Some people, and the first of them.
    public record Part(long people, List<Someone> first) {
        public Part {
            first = List.copyOf(first);
        }
    }

    /// Who it is.
    ///
    /// @param name empty where it is not known
    public record Someone(String key, String name) {}
}
