/// How long it takes files to come into the store, beside SQLite's own shell.
@NullMarked
package whom.bench.intake;

import org.jspecify.annotations.NullMarked;
