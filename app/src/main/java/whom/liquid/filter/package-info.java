/// The filters of Liquid, each a function from a value and arguments to a value.
@NullMarked
package whom.liquid.filter;

import org.jspecify.annotations.NullMarked;
