package whom.desk.state;

import org.jspecify.annotations.Nullable;
import whom.desk.Intent;

/// A calm message with at most one thing to do about it. It stays until dismissed or replaced.
public record Notice(Tone tone, String text, @Nullable Action action) {
    /// How the message is meant.
    public enum Tone {
        INFO, DONE, PROBLEM
    }

    /// A button of the message.
    public record Action(String label, Intent intent) {}
}
