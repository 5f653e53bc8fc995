/// What opens from a token of a row: searchable pickers and typed editors. Every change leaves at once as an edit.
@NullMarked
package whom.view.editor;

import org.jspecify.annotations.NullMarked;
