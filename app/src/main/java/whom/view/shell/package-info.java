/// The frame: start page, opening page, the three panes with the status bar, and the keys that mean the same everywhere.
@NullMarked
package whom.view.shell;

import org.jspecify.annotations.NullMarked;
