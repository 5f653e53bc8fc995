/// A file on its way into the store, as far as it can be worked out without a window: what each column is going to mean, what is asked, and the
/// words for both.
@NullMarked
package whom.desk.intake;

import org.jspecify.annotations.NullMarked;
