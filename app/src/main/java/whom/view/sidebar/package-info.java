/// The list of segments with their live sizes, and of templates.
@NullMarked
package whom.view.sidebar;

import org.jspecify.annotations.NullMarked;
