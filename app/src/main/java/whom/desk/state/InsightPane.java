package whom.desk.state;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the segments overlap, and how one of them fares over time and on its way to an upload.
///
/// @param overlap  of the segments counted so far, or null while none is
/// @param story    of the segment that was chosen here, or null when there is none
/// @param progress how far a count that takes long has come, or null
/// @param failure  why something could not be counted, or null
public record InsightPane(boolean open, @Nullable Overlapping overlap, @Nullable Story story, @Nullable Progress progress,
        @Nullable String failure) {
    /// Not looked at.
    public static final InsightPane CLOSED = new InsightPane(false, null, null, null, null);

    /// The people of every combination of segments.
    ///
    /// @param combinations the largest first
    /// @param leftOut      segments beyond those that can be held against each other
    public record Overlapping(List<Member> segments, List<Together> combinations, long everyone, long inNone, long inSeveral, int leftOut) {
        public Overlapping {
            segments = List.copyOf(segments);
            combinations = List.copyOf(combinations);
        }
    }

    /// A segment that was compared.
    ///
    /// @param only people who are in no other
    public record Member(String id, String name, long people, long only) {}

    /// People who are in exactly these segments.
    ///
    /// @param segments places in the list of segments, ascending; empty for those in none
    public record Together(List<Integer> segments, long people) {
        public Together {
            segments = List.copyOf(segments);
        }
    }

    /// One segment.
    ///
    /// @param sizes    oldest first; empty while they are counted
    /// @param asksForPast whether the rule asks about what has a history of changes alone
    /// @param steps    null while they are counted, or when nobody can be written to from this workspace
    public record Story(String id, String name, List<Size> sizes, boolean asksForPast, @Nullable Steps steps) {
        public Story {
            sizes = List.copyOf(sizes);
        }
    }

    /// People at the beginning of a day, or on the last one at the moment of the workspace.
    public record Size(LocalDate day, long people) {}

    /// What is left on the way to an upload.
    ///
    /// @param channel such as `email`
    /// @param format  the name of the upload format whose addresses count
    public record Steps(String channel, String format, long matched, long reachable, long consented, long unsuppressed) {}

    /// How far.
    public record Progress(int done, int of) {}
}
