/// The number, and the tabs below it.
@NullMarked
package whom.view.inspector;

import org.jspecify.annotations.NullMarked;
