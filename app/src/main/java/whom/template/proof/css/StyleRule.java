package whom.template.proof.css;

import java.util.List;

/// A rule of a stylesheet.
///
/// @param selectors    as they were written, one for each comma
/// @param declarations in their order
/// @param within       the at-rules around it, from the outside
/// @param nested       whether it stands in another rule
/// @param at           where its selectors begin in the page, in UTF-16 units from 0
public record StyleRule(List<String> selectors, List<Declaration> declarations, List<AtRule> within, boolean nested, int at) {
    public StyleRule {
        selectors = List.copyOf(selectors);
        declarations = List.copyOf(declarations);
        within = List.copyOf(within);
    }

    /// Whether it tells how elements look: a step of an animation does not, and a font or a printed page is no element.
    public boolean selectsElements() {
        return within.stream().noneMatch(around -> around.name().endsWith("keyframes") || around.name().equals("page"));
    }
}
