/// The program: builds the rooms in order and starts the window or a command.
@NullMarked
package whom;

import org.jspecify.annotations.NullMarked;
