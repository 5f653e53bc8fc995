/// The pages on which the data is looked through: who is probably the same, and how good it is.
@NullMarked
package whom.view.review;

import org.jspecify.annotations.NullMarked;
