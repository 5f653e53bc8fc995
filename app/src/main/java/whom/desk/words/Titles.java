package whom.desk.words;

import java.util.function.UnaryOperator;

/// What people call the things that a rule mentions by their id.
///
/// @param segment from a segment's id to its name
/// @param preset  from an upload format's id to its name
public record Titles(UnaryOperator<String> segment, UnaryOperator<String> preset) {
    /// The ids themselves, where nothing more is known.
    public static final Titles IDS = new Titles(UnaryOperator.identity(), UnaryOperator.identity());
}
