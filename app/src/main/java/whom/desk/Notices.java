package whom.desk;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import whom.desk.state.Notice;
import whom.text.Refusal;

/// How failures are said at the foot of the window: what the user can mend as it stands, our own mistakes as such.
final class Notices {
    private Notices() {
    }

    static Notice problem(Exception why) {
        return new Notice(Notice.Tone.PROBLEM, message(why), null);
    }

    static Notice done(String text, Notice.@Nullable Action action) {
        return new Notice(Notice.Tone.DONE, text, action);
    }

    /// One line about what went wrong.
    static String message(Exception why) {
        if (why instanceof Refusal) {
            return String.valueOf(why.getMessage());
        }
        String what = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        return "Something went wrong inside Whom (" + what.lines().findFirst().orElse("") + "). Your files are as they were.";
    }

    /// A folder as people call it.
    static String nameOf(Path folder) {
        return String.valueOf(folder.getFileName());
    }
}
