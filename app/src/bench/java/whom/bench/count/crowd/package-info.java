/// Made-up people with realistic skew, the same on every machine, one by one so that ten million fit through little memory.
@NullMarked
package whom.bench.count.crowd;

import org.jspecify.annotations.NullMarked;
