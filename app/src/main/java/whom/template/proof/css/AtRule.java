package whom.template.proof.css;

/// The head of an at-rule.
///
/// @param name    in small letters, without the sign
/// @param prelude what stands between the name and the block or the semicolon
/// @param at      where it stands in the page, in UTF-16 units from 0
public record AtRule(String name, String prelude, int at) {}
