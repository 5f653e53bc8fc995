/// How long the preview takes to show what another program saves.
@NullMarked
package whom.bench.preview;

import org.jspecify.annotations.NullMarked;
