/// Insight held to sets of numbers and to cases worked out by hand.
@NullMarked
package whom.audience.insight;

import org.jspecify.annotations.NullMarked;
