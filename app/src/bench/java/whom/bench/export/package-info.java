/// How fast an audience gets into an upload file, beside SQLite's own shell.
@NullMarked
package whom.bench.export;

import org.jspecify.annotations.NullMarked;
