/// How long counting takes at a million people: a seeded store, the whole rule, and one condition edited at a time.
@NullMarked
package whom.bench.count;

import org.jspecify.annotations.NullMarked;
