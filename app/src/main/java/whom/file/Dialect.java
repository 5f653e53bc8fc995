package whom.file;

/// What stands between the cells of delimited text, and around a cell that holds it.
///
/// @param spaced whether there are spaces between a delimiter and a quote: `a, "b"`
public record Dialect(char delimiter, char quote, boolean spaced) {}
