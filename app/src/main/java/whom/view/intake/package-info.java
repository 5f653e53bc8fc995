/// A file on its way into the store: what its columns become, what would happen, what did; and everything that came in so far.
@NullMarked
package whom.view.intake;

import org.jspecify.annotations.NullMarked;
