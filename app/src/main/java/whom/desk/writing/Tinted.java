package whom.desk.writing;

/// A piece of a line.
///
/// @param length in UTF-16 units, at least one
public record Tinted(int length, Tint tint) {}
