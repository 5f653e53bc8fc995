package whom.template.proof.css;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// The properties that decide whether a text can be read.
enum Property {
    COLOUR("color"), BACKGROUND_COLOUR("background-color"), BACKGROUND_IMAGE("background-image"), SIZE("font-size"), WEIGHT(
            "font-weight"), DISPLAY("display"), VISIBILITY("visibility"), OPACITY("opacity"), MAX_HEIGHT("max-height");

    private static final Map<String, Property> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(property -> property.name, property -> property));

    private final String name;

    Property(String name) {
        this.name = name;
    }

    /// What a declaration sets, shorthands taken apart; nothing when a browser would pass it over.
    static void set(Declaration declaration, BiConsumer<Property, String> to) {
        String value = declaration.value().toLowerCase(Locale.ROOT);
        switch (declaration.property()) {
            case "background" -> background(value, to);
            case "font" -> font(value, to);
            default -> {
                Property property = BY_NAME.get(declaration.property());
                if (property != null && property.accepts(value)) {
                    to.accept(property, value);
                }
            }
        }
    }

    private boolean accepts(String value) {
        return switch (this) {
            case COLOUR, BACKGROUND_COLOUR -> value.contains("initial") || !(ColourValue.of(value) instanceof ColourValue.Invalid);
            case BACKGROUND_IMAGE, SIZE, WEIGHT, DISPLAY, VISIBILITY, OPACITY, MAX_HEIGHT -> !value.isEmpty();
        };
    }

    private static void background(String value, BiConsumer<Property, String> to) {
        if (value.contains("var(")) {
            to.accept(BACKGROUND_COLOUR, "var()");
            to.accept(BACKGROUND_IMAGE, "none");
            return;
        }
        List<String> words = Pieces.of(value.replace(",", " , ").replace(" , ", ", "), ' ');
        String colour = "transparent";
        String image = "none";
        for (String word : words) {
            String plain = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            if (isPicture(plain)) {
                image = plain;
            } else if (!plain.equals("initial") && !plain.equals("inherit")
                    && !(ColourValue.of(plain) instanceof ColourValue.Invalid)) {
                colour = plain;
            }
        }
        to.accept(BACKGROUND_COLOUR, colour);
        to.accept(BACKGROUND_IMAGE, image);
    }

    static boolean isPicture(String value) {
        return value.contains("url(") || value.contains("gradient(") || value.contains("image-set(");
    }

    private static void font(String value, BiConsumer<Property, String> to) {
        String weight = "400";
        for (String word : Pieces.of(value, ' ')) {
            String first = word.startsWith("/") ? "" : Pieces.of(word, '/').getFirst();
            if (Sizes.isSize(first)) {
                to.accept(SIZE, first);
                to.accept(WEIGHT, weight);
                return;
            }
            if (Sizes.weight(first, 400) > 0) {
                weight = first;
            }
        }
    }
}
