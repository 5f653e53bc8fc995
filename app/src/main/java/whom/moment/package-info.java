/// Time as a rule sees it: the frozen as-of, calendar windows, and the bounds they resolve to.
@NullMarked
package whom.moment;

import org.jspecify.annotations.NullMarked;
