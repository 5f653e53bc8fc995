/// The seeded generator of the sample workspaces: writes their `data/` folders, the same bytes every time.
@NullMarked
package whom.bench.samples;

import org.jspecify.annotations.NullMarked;
