package whom.desk.writing;

/// Something that is wrong in a template's source, or hardly as meant.
///
/// @param from  where it begins, in UTF-16 units from 0
/// @param to    behind its last unit
/// @param wrong whether the template cannot be filled in because of it
/// @param text  what, and what would be right
public record Flaw(int from, int to, boolean wrong, String text) {}
