/// A template as it was understood: nodes and expressions that never change, each with its span of the source.
@NullMarked
package whom.liquid.tree;

import org.jspecify.annotations.NullMarked;
