package whom.template.proof.css;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import whom.template.proof.css.Paint.Why;
import whom.template.proof.css.Screen.Scheme;

/// How every element of a page looks on a screen, worked out from its styles, its old attributes and what browsers do by themselves.
public final class Looks {
    private static final Paint BLACK = new Paint.Plain(Colour.BLACK);
    private static final Paint LINK = new Paint.Plain(Colour.of(0x0000EE));
    private static final Paint BUTTON = new Paint.Plain(Colour.of(0xEFEFEF));
    private static final Paint THROUGH = new Paint.Untold(Why.OPACITY);
    private static final Paint CLIENT = new Paint.Untold(Why.CLIENT);

    private final IdentityHashMap<Element, Look> looks = new IdentityHashMap<>();
    private final Cascade cascade;
    private final boolean clientsOwn;
    private final @Nullable String links;

    /// @param ownDark whether the page says by `color-scheme` that clients may bring their own colours into the dark
    public Looks(Document page, List<Stylesheet> sheets, Screen screen, boolean ownDark) {
        this.cascade = new Cascade(page, sheets, screen);
        this.clientsOwn = ownDark && screen.scheme() == Scheme.DARK;
        this.links = page.body().hasAttr("link") ? page.body().attr("link") : null;
        Paint canvas = clientsOwn ? CLIENT : new Paint.Plain(Colour.WHITE);
        Look root = new Look(clientsOwn ? CLIENT : BLACK, canvas, Sizes.USUAL, 400, false);
        for (Element element : page.getAllElements()) {
            Look parent = element.parent() == null ? root : looks.getOrDefault(element.parent(), root);
            looks.put(element, look(element, parent));
        }
    }

    public Look of(Element element) {
        Look look = looks.get(element);
        if (look == null) {
            throw new IllegalArgumentException("An element of another page: " + element.normalName());
        }
        return look;
    }

    private Look look(Element element, Look parent) {
        double size = size(element, parent.size());
        int weight = weight(element, parent.weight());
        Paint background = background(element, parent);
        Paint colour = colour(element, parent, background);
        double opacity = opacity(element);
        boolean hidden = parent.hidden() || isHidden(element, opacity) || size <= 1;
        if (!hidden && (opacity < 1 || parent.background().equals(THROUGH))) {
            return new Look(THROUGH, THROUGH, size, weight, false);
        }
        return new Look(colour, background, size, weight, hidden);
    }

    private boolean isHidden(Element element, double opacity) {
        String display = cascade.value(element, Property.DISPLAY);
        String height = cascade.value(element, Property.MAX_HEIGHT);
        return (display == null ? element.hasAttr("hidden") : display.equals("none")) || opacity == 0
                || "hidden".equals(cascade.value(element, Property.VISIBILITY))
                || (height != null && height.matches("0+(\\.0+)?(px|pt|em)?"));
    }

    private double opacity(Element element) {
        String written = cascade.value(element, Property.OPACITY);
        if (written == null || !written.matches("\\d{1,3}%|\\d?(\\.\\d+)?") || written.isEmpty()) {
            return 1;
        }
        return written.endsWith("%") ? Double.parseDouble(written.substring(0, written.length() - 1)) / 100 : Double.parseDouble(written);
    }

    private double size(Element element, double parent) {
        String written = cascade.value(element, Property.SIZE);
        if (written != null) {
            return Sizes.size(written, parent);
        }
        return switch (element.normalName()) {
            case "h1" -> parent * 2;
            case "h2" -> parent * 1.5;
            case "h3" -> parent * 1.17;
            case "h5" -> parent * 0.83;
            case "h6" -> parent * 0.67;
            case "big" -> parent * 1.2;
            case "small", "sub", "sup" -> parent / 1.2;
            case "font" -> Sizes.ofFont(element.attr("size"), parent);
            case "button" -> 13.3333;
            default -> parent;
        };
    }

    private int weight(Element element, int parent) {
        String written = cascade.value(element, Property.WEIGHT);
        int weight = written == null ? -1 : Sizes.weight(written, parent);
        if (weight > 0) {
            return weight;
        }
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> 700;
            case "b", "strong" -> Sizes.weight("bolder", parent);
            default -> parent;
        };
    }

    private Paint background(Element element, Look parent) {
        String image = cascade.value(element, Property.BACKGROUND_IMAGE);
        if (image == null ? !element.attr("background").isBlank() : Property.isPicture(image)) {
            return new Paint.Untold(image != null && !image.contains("url(") && image.contains("gradient(") ? Why.GRADIENT : Why.PICTURE);
        }
        String written = cascade.value(element, Property.BACKGROUND_COLOUR);
        ColourValue value = written != null
                ? ColourValue.of(written)
                : element.hasAttr("bgcolor") ? ColourValue.ofAttribute(element.attr("bgcolor")) : new ColourValue.Invalid();
        return switch (value) {
            case ColourValue.Known(Colour colour) -> upon(colour, parent.background());
            case ColourValue.Untold _ -> "initial".equals(written) ? parent.background() : new Paint.Untold(Why.FORMULA);
            case ColourValue.Current _ -> new Paint.Untold(Why.FORMULA);
            case ColourValue.Inherited _ -> parent.background();
            case ColourValue.Invalid _ -> switch (element.normalName()) {
                case "button" -> BUTTON;
                case "mark" -> new Paint.Plain(Colour.of(0xFFFF00));
                default -> parent.background();
            };
        };
    }

    private Paint colour(Element element, Look parent, Paint background) {
        String written = cascade.value(element, Property.COLOUR);
        ColourValue value = written != null ? ColourValue.of(written) : ofAttributes(element);
        return switch (value) {
            case ColourValue.Known(Colour colour) -> upon(colour, background);
            case ColourValue.Untold _ -> "initial".equals(written) && !clientsOwn ? BLACK : new Paint.Untold(Why.FORMULA);
            case ColourValue.Inherited _,ColourValue.Current _ -> parent.colour();
            case ColourValue.Invalid _ -> byItself(element, parent);
        };
    }

    private ColourValue ofAttributes(Element element) {
        return switch (element.normalName()) {
            case "font" -> ColourValue.ofAttribute(element.attr("color"));
            case "body" -> ColourValue.ofAttribute(element.attr("text"));
            case "a" -> links != null && element.hasAttr("href") ? ColourValue.ofAttribute(links) : new ColourValue.Invalid();
            default -> new ColourValue.Invalid();
        };
    }

    private Paint byItself(Element element, Look parent) {
        return switch (element.normalName()) {
            case "a" -> !element.hasAttr("href") ? parent.colour() : clientsOwn ? CLIENT : LINK;
            case "button", "mark" -> BLACK;
            default -> parent.colour();
        };
    }

    private static Paint upon(Colour colour, Paint below) {
        if (colour.alpha() >= 1) {
            return new Paint.Plain(colour);
        }
        return below instanceof Paint.Plain(Colour covered) ? new Paint.Plain(colour.over(covered)) : below;
    }
}
