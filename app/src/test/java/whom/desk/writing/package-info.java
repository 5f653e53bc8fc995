@NullMarked
package whom.desk.writing;

import org.jspecify.annotations.NullMarked;
