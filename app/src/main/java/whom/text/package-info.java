/// Text and where it stands: places, folding for comparison, near matches, and the refusal that a user can mend.
@NullMarked
package whom.text;

import org.jspecify.annotations.NullMarked;
