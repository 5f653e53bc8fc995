/// Tests of what leaves the house.
@NullMarked
package whom.delivery;

import org.jspecify.annotations.NullMarked;
