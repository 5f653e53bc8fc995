package whom.template;

import java.util.List;
import java.util.regex.Pattern;
import whom.profile.Value;

/// Values of people that a message prints as they are and that a browser would not read as text: `<b>Ana</b>`, `Tom &amp; Jerry`.
///
/// @param attribute whose values they are
/// @param people    for how many such a value is printed
/// @param example   the first such value
/// @param key       of the person who has it
public record Markup(String attribute, long people, String example, String key) {
    /// Every text that is no plain text has at least one of these.
    static final List<String> SIGNS = List.of("<", "&");

    private static final Pattern HTML = Pattern.compile("<[A-Za-z/!?]|&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);");

    /// Whether a browser would read something else than the text itself: a tag, a comment, an entity. A lone `<` or `&` is text.
    public static boolean isIn(String text) {
        return HTML.matcher(text).find();
    }

    /// The text of a value in which that is so, or nothing.
    static List<String> in(Value value) {
        return switch (value) {
            case Value.Text(String text) -> isIn(text) ? List.of(text) : List.of();
            case Value.Texts(var texts) -> texts.stream().filter(Markup::isIn).toList();
            case Value.Number _,Value.Truth _,Value.Date _,Value.Moment _ -> List.of();
        };
    }
}
