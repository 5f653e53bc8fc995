/// What the marketer wrote, possibly unfinished: the sealed tree of groups and conditions, and where in it something stands.
@NullMarked
package whom.rule;

import org.jspecify.annotations.NullMarked;
