/// Fills trees in: one run for each rendering, one tree for all of them.
@NullMarked
package whom.liquid.render;

import org.jspecify.annotations.NullMarked;
