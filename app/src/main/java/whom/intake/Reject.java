package whom.intake;

/// A row that was not taken, and why.
///
/// @param line   where it begins in the file, from 1
/// @param column the header of the cell that is wrong, empty when it is the whole row
/// @param reason one sentence for people
public record Reject(long line, String column, String reason) {}
