/// Uploads held against files written by hand, against an independent reader, and against their own counts.
@NullMarked
package whom.export;

import org.jspecify.annotations.NullMarked;
