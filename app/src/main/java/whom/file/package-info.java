/// Files: tables read as records with their line numbers, and files replaced so that a reader sees the old or the new, never half.
@NullMarked
package whom.file;

import org.jspecify.annotations.NullMarked;
