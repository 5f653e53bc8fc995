package whom.template.proof;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import whom.template.proof.css.CssReader;
import whom.template.proof.css.Declaration;

/// How wide and how high a picture says it is.
final class Sides {
    private Sides() {
    }

    /// What the element's own style says, or null.
    static @Nullable String styled(Element picture, String side) {
        String value = null;
        for (Declaration one : CssReader.declarations(picture.attr("style"), 0)) {
            if (one.property().equals(side)) {
                value = one.value().toLowerCase(Locale.ROOT);
            }
        }
        return value;
    }

    /// In CSS pixels, or null when that cannot be told from the element alone.
    ///
    /// @param whole what 100 % is, or null when nobody knows
    static @Nullable Double pixels(Element picture, String side, @Nullable Integer whole) {
        String styled = styled(picture, side);
        String written = (styled == null || styled.equals("auto") ? picture.attr(side) : styled).strip();
        if (written.matches("\\d{1,5}(\\.\\d{1,3})?(px)?")) {
            return Double.valueOf(written.replace("px", ""));
        }
        return whole != null && written.matches("\\d{1,3}%")
                ? Integer.parseInt(written.substring(0, written.length() - 1)) * whole / 100.0
                : null;
    }
}
