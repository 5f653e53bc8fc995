/// What a template computes with: nothing, truth, text, whole and decimal numbers, ranges, lists and maps; how they print, compare and count as in Ruby.
@NullMarked
package whom.liquid.value;

import org.jspecify.annotations.NullMarked;
