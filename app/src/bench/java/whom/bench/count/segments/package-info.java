/// Ten typical segments as rule text and as the peers' SQL, and what a marketer changes in them.
@NullMarked
package whom.bench.count.segments;

import org.jspecify.annotations.NullMarked;
