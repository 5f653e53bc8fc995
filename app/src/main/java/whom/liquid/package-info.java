/// The template language as the rest of the house sees it: parse, render, and which branches were taken. Knows nothing of people or stores.
@NullMarked
package whom.liquid;

import org.jspecify.annotations.NullMarked;
