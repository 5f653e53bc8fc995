/// The page that writes a template: its source with colours, problems and completion, its subject and preheader.
@NullMarked
package whom.view.writing;

import org.jspecify.annotations.NullMarked;
