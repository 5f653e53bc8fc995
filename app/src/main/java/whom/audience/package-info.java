/// A resolved rule evaluated: people as bitmaps, what each row contributes, and pages of members.
@NullMarked
package whom.audience;

import org.jspecify.annotations.NullMarked;
