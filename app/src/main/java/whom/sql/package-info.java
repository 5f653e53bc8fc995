/// A resolved rule as SQL.
@NullMarked
package whom.sql;

import org.jspecify.annotations.NullMarked;
