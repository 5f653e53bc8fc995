@NullMarked
package whom.desk.settings;

import org.jspecify.annotations.NullMarked;
