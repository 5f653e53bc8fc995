package whom.liquid;

import java.time.Duration;

/// How much one template may take before it is refused.
///
/// @param source     characters of a template with all that it includes
/// @param depth      of blocks in blocks, brackets in brackets, and partials in partials
/// @param includes   of partials in one template
/// @param characters of the page, and of any one text on the way there
/// @param items      of any one list
/// @param made       characters and items that filters make in one rendering, all together
/// @param rounds     of all loops together in one rendering
/// @param time       of one rendering
public record Bounds(int source, int depth, int includes, int characters, int items, long made, int rounds, Duration time) {
    /// Far more than any mail takes.
    public static final Bounds USUAL = new Bounds(2_000_000, 100, 500, 5_000_000, 1_000_000, 100_000_000, 100_000, Duration.ofSeconds(5));
}
