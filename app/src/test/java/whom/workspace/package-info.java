/// Workspaces on disk: what is read, what survives a save, and what is said when a file is wrong.
@NullMarked
package whom.workspace;

import org.jspecify.annotations.NullMarked;
