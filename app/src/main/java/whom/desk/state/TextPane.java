package whom.desk.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.template.difference.Line;

/// A mail as plain text, for those whose program shows no pages.
///
/// @param ofPage  what is made of the page where the author wrote none
/// @param own     what the author wrote in a text file beside the template, filled in for the person; or null
/// @param between both held against each other, from the page's to the author's; empty without the latter
public record TextPane(String ofPage, @Nullable String own, List<Line> between) {
    public TextPane {
        between = List.copyOf(between);
    }
}
