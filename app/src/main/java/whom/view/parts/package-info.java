/// What several parts of the window are made of: numbers and words, buttons with a name and a key, popovers in the window itself.
@NullMarked
package whom.view.parts;

import org.jspecify.annotations.NullMarked;
