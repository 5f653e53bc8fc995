/// A resolved rule as SQL over the store's tables: one criterion, or the whole rule as one statement. Values are always bound, never written into the text.
@NullMarked
package whom.sql;

import org.jspecify.annotations.NullMarked;
