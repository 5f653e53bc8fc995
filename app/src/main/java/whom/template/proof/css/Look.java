package whom.template.proof.css;

/// How the text of an element looks.
///
/// @param colour     of the text
/// @param background what lies behind it
/// @param size       in CSS pixels
/// @param weight     100 to 900; 700 and more is bold
/// @param hidden     whether nobody sees it
public record Look(Paint colour, Paint background, double size, int weight, boolean hidden) {
    /// Whether it counts as large: from 18 points, or 14 when bold; https://www.w3.org/TR/WCAG22/#dfn-large-scale.
    public boolean isLarge() {
        return size >= 24 || (size >= 18.66 && weight >= 700);
    }
}
