/// Who gets which variant, at a million people.
@NullMarked
package whom.bench.variants;

import org.jspecify.annotations.NullMarked;
