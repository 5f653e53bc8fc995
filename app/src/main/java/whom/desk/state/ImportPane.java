package whom.desk.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file on its way into the store.
///
/// @param open  whether it takes the place of the panes
/// @param file  its name
/// @param fresh the name of the workspace that was made for it and has nothing else yet, empty where there was one before
public record ImportPane(boolean open, String file, String fresh, At at) {
    public static final ImportPane CLOSED = new ImportPane(false, "", "", new At.Looking(Running.BEGUN));

    /// How far it has come.
    public sealed interface At {
        /// Every row is looked at once.
        record Looking(Running how) implements At {}

        /// It cannot be read, or brings nothing.
        record Refused(String why) implements At {}

        /// What each column means can be seen and changed.
        ///
        /// @param running the import, or null before it
        record Asked(ImportSheet sheet, Trial trial, @Nullable Running running) implements At {}

        /// It is in the store.
        record Done(Result result) implements At {}
    }

    /// Something that goes on in the background.
    ///
    /// @param total 0 when not known yet
    public record Running(String step, long done, long total) {
        public static final Running BEGUN = new Running("", 0, 0);
    }

    /// What the import would do, found out by doing it and taking it back.
    ///
    /// @param running how far it is, or null when it is done
    /// @param outcome of the last one, which may be of an earlier mapping while another is running; null before the first
    /// @param failure why there is none, or null
    public record Trial(@Nullable Running running, @Nullable Outcome outcome, @Nullable String failure) {
        public static final Trial NONE = new Trial(null, null, null);
    }

    /// What became of the rows, or would.
    ///
    /// @param what    the rows are about: `profiles`, `events` or `suppressions`
    /// @param united  people who turned out to be one with somebody else
    /// @param cleaned what was done to cells, or seen in them, as sentences
    /// @param rejects the first rows that are not taken
    public record Outcome(String what, ImportCounts counts, long united, List<Cleaned> cleaned, List<RejectItem> rejects) {
        public Outcome {
            cleaned = List.copyOf(cleaned);
            rejects = List.copyOf(rejects);
        }
    }

    /// @param doubt    whether cells were left as they are, so that somebody should look at them
    /// @param examples the first few, before and after
    public record Cleaned(String column, String text, long cells, boolean doubt, List<String> examples) {
        public Cleaned {
            examples = List.copyOf(examples);
        }
    }

    /// @param column its header, empty when it is the whole row
    public record RejectItem(long line, String column, String reason) {}

    /// @param rejects the file with the rows that were not taken, or null when there are none
    /// @param mapping the file that keeps what the columns mean, or null
    /// @param entry   by which it can be taken back, 0 where nothing changed
    /// @param undoing how far taking it back is, or null
    /// @param undone  what taking it back did, or null
    /// @param failure why it could not be taken back, or null
    public record Result(Outcome outcome, @Nullable String rejects, @Nullable String mapping, long entry, @Nullable Running undoing,
            @Nullable String undone, @Nullable String failure) {}
}
