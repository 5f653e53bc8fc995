@NullMarked
package whom.desk;

import org.jspecify.annotations.NullMarked;
