/// A criterion answered from columns: one pass over the column it is about, on every core, into a bitmap. Nothing here reads the store.
@NullMarked
package whom.audience.live;

import org.jspecify.annotations.NullMarked;
