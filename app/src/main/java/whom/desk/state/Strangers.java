package whom.desk.state;

import java.util.List;

/// Keys that nobody in the store has.
///
/// @param asked   those that were looked for
/// @param unknown those of them that nobody has, each once
public record Strangers(List<String> asked, List<String> unknown) {
    /// Nobody was asked about.
    public static final Strangers NONE = new Strangers(List.of(), List.of());

    public Strangers {
        asked = List.copyOf(asked);
        unknown = List.copyOf(unknown);
    }
}
