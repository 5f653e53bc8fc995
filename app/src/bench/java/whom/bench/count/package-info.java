/// The counting benchmark of docs/benchmarks.md: the start of it, and how long the window lets anybody wait.
@NullMarked
package whom.bench.count;

import org.jspecify.annotations.NullMarked;
