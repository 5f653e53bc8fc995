/// The members of the segment.
@NullMarked
package whom.view.people;

import org.jspecify.annotations.NullMarked;
