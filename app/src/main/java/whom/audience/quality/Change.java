package whom.audience.quality;

/// A figure then and now.
///
/// @param before a count, or a share from 0 to 1, as the figure is
/// @param now    the same
public record Change(Figure figure, double before, double now) {}
