/// What the store knows about people as columns: one mapped file for each attribute, for the times of each kind of event and for each of its
/// properties, made from the store, kept beside it and never the truth.
@NullMarked
package whom.audience.column;

import org.jspecify.annotations.NullMarked;
