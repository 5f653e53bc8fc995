/// The same people written to Whom's store, to a DuckDB file and to a SQLite file, each in the layout that suits it best.
@NullMarked
package whom.bench.count.fill;

import org.jspecify.annotations.NullMarked;
