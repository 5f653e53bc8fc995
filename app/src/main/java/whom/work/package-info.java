/// Work that takes time: progress and cancellation.
@NullMarked
package whom.work;

import org.jspecify.annotations.NullMarked;
