/// The folder on disk: opening and saving workspace.json, segments, templates, and building the store from `data/`.
@NullMarked
package whom.workspace;

import org.jspecify.annotations.NullMarked;
