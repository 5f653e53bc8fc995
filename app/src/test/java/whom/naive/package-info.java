/// A second reading of the rule language, as plain as the page that defines it: one written rule, one person, no bounds, no bitmaps, no SQL.
/// With it random people and rules, so that the fast paths can be held to it.
@NullMarked
package whom.naive;

import org.jspecify.annotations.NullMarked;
