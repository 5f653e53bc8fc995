/// What the program remembers for its user between runs, in the user's own folder: theme, recent workspaces, the window's place.
@NullMarked
package whom.desk.settings;

import org.jspecify.annotations.NullMarked;
