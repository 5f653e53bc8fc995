package whom.template.proof.css;

/// A property and its value.
///
/// @param property  in small letters, but a custom property as it was written
/// @param value     without `!important` and without comments
/// @param important whether it was marked so
/// @param at        where it stands in the page, in UTF-16 units from 0
public record Declaration(String property, String value, boolean important, int at) {}
