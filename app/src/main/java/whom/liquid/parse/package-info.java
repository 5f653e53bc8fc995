/// From tokens to a tree, by recursive descent; what is wrong is noted with its place, and reading goes on behind it.
@NullMarked
package whom.liquid.parse;

import org.jspecify.annotations.NullMarked;
