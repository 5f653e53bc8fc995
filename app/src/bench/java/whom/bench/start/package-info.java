/// How long it takes from starting the program to a window that can be used, with and without the class archive of the native package.
@NullMarked
package whom.bench.start;

import org.jspecify.annotations.NullMarked;
