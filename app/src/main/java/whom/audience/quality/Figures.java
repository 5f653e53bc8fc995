package whom.audience.quality;

/// What is kept of one attribute.
///
/// @param filled   people who have a value
/// @param invalid  of these, whose value is not in order
/// @param distinct different values
public record Figures(long filled, long invalid, long distinct) {}
