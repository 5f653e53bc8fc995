/// The rule as groups and rows that read as phrases, with counts, problems and menus.
@NullMarked
package whom.view.builder;

import org.jspecify.annotations.NullMarked;
