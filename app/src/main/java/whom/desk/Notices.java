package whom.desk;

import org.jspecify.annotations.Nullable;
import whom.desk.state.Notice;
import whom.resources.Words;
import whom.store.StoreFailure;
import whom.text.BoundedPattern;
import whom.text.Refusal;

/// How failures are said in the window: what the user can mend as it stands, our own mistakes as such.
record Notices(Words words) {
    Notice problem(Exception why) {
        return new Notice(Notice.Tone.PROBLEM, message(why), null);
    }

    Notice info(String text) {
        return new Notice(Notice.Tone.INFO, text, null);
    }

    Notice done(String text, Notice.@Nullable Action action) {
        return new Notice(Notice.Tone.DONE, text, action);
    }

    /// One line about what went wrong.
    String message(Exception why) {
        if (why instanceof Refusal || why instanceof StoreFailure || why instanceof BoundedPattern.TooMuchWork) {
            return String.valueOf(why.getMessage());
        }
        String what = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        return words.text("desk.mistake", what.lines().findFirst().orElse(""));
    }
}
