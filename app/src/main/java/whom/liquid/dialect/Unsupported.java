package whom.liquid.dialect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Filters that a dialect refuses, each with the reason.
final class Unsupported {
    /// Shopify's filters for colours and fonts, for those who leave all of them out.
    static final List<String> COLORS_AND_FONTS = List.of("brightness_difference", "color_brightness", "color_contrast", "color_darken",
            "color_desaturate", "color_difference", "color_extract", "color_lighten", "color_mix", "color_modify", "color_saturate",
            "color_to_hex", "color_to_hsl", "color_to_oklch", "color_to_rgb", "hex_to_rgba", "font_face", "font_modify", "font_url");

    private final Map<String, String> reasons = new HashMap<>();

    Unsupported because(String why, String... names) {
        return because(why, List.of(names));
    }

    Unsupported because(String why, List<String> names) {
        names.forEach(name -> reasons.put(name, why));
        return this;
    }

    Map<String, String> filters() {
        return Map.copyOf(reasons);
    }
}
