/// Files into the store: which column means what, what a cell says, and a report that accounts for every row.
@NullMarked
package whom.intake;

import org.jspecify.annotations.NullMarked;
