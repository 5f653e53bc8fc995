package whom.desk.state;

import java.time.LocalDate;

/// At which moment a session reads everyone: what the whole window counts, shows and exports is as of then.
public sealed interface AsOfChoice {
    /// As workspace.json says; where that names no moment, now.
    record AsWorkspace() implements AsOfChoice {}

    /// Now, whatever workspace.json says. It is the moment at which this was wanted: nothing moves while somebody works.
    record Now() implements AsOfChoice {}

    /// The start of a day of the past or the future in the workspace's zone, as `--as-of 2026-03-01` of the commands.
    record AtDay(LocalDate day) implements AsOfChoice {}
}
