package whom.desk.words;

import org.jspecify.annotations.Nullable;
import whom.resolve.Problem.Part;

/// A piece of a row: a token that opens an editor, or a word between tokens.
///
/// @param part what it opens, or null for a word between
/// @param nth  which one of the row's tokens of that sort, from 0
public record Piece(@Nullable Part part, int nth, String text) {}
