/// Whom and its peers asked the same questions, timed, compared, and told as tables.
@NullMarked
package whom.bench.count.measure;

import org.jspecify.annotations.NullMarked;
