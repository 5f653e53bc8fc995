package whom.desk.state;

import java.util.List;

/// How the window looks and speaks: chosen once, kept between runs.
///
/// @param textSize per cent of the usual size
/// @param still    whether nothing moves, even where the system does not ask for that
public record Appearance(Theme theme, int textSize, boolean still, Language language) {
    /// The sizes that can be chosen.
    public static final List<Integer> TEXT_SIZES = List.of(100, 110, 125, 150, 175, 200);

    public static Appearance of(Theme theme) {
        return new Appearance(theme, TEXT_SIZES.getFirst(), false, Language.SYSTEM);
    }

    public Appearance with(Theme newTheme) {
        return new Appearance(newTheme, textSize, still, language);
    }

    /// @param size the nearest that can be chosen is taken
    public Appearance withTextSize(int size) {
        int nearest = TEXT_SIZES.getFirst();
        for (int offered : TEXT_SIZES) {
            nearest = Math.abs(offered - size) < Math.abs(nearest - size) ? offered : nearest;
        }
        return new Appearance(theme, nearest, still, language);
    }

    /// The next larger or smaller text; the same at either end.
    public Appearance withTextStep(int by) {
        int at = Math.clamp(TEXT_SIZES.indexOf(withTextSize(textSize).textSize()) + by, 0, TEXT_SIZES.size() - 1);
        return new Appearance(theme, TEXT_SIZES.get(at), still, language);
    }

    public Appearance withStill(boolean newStill) {
        return new Appearance(theme, textSize, newStill, language);
    }

    public Appearance with(Language newLanguage) {
        return new Appearance(theme, textSize, still, newLanguage);
    }
}
