/// A rule held against a schema at a moment: either resolved, so that it cannot be wrong any more, or a list of problems with their places.
@NullMarked
package whom.resolve;

import org.jspecify.annotations.NullMarked;
