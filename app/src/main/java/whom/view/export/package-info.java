/// What will be written, and what was.
@NullMarked
package whom.view.export;

import org.jspecify.annotations.NullMarked;
