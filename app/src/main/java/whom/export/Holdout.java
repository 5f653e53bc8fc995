package whom.export;

import java.math.BigDecimal;
import whom.audience.Bitmap;

/// A random share of people to whom nothing goes, so that what an upload did can be told from what would have happened anyway.
///
/// @param percent of everybody
/// @param seed    by which the same people are held back every time
/// @param people  who they are
public record Holdout(BigDecimal percent, String seed, Bitmap people) {}
