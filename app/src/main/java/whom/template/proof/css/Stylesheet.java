package whom.template.proof.css;

import java.util.List;

/// What stands in one `style` element.
///
/// @param rules    all, those within at-rules too, in their order
/// @param atRules  all, in their order
/// @param comments where they begin in the page, in UTF-16 units from 0
public record Stylesheet(List<StyleRule> rules, List<AtRule> atRules, List<Integer> comments) {
    public Stylesheet {
        rules = List.copyOf(rules);
        atRules = List.copyOf(atRules);
        comments = List.copyOf(comments);
    }
}
