/// A message on its way to others: the mail as programs and services take it (CSS on its elements, plain text beside it, pictures within), as
/// a file, as plain HTML without Liquid, or posted to one address as a test.
@NullMarked
package whom.delivery;

import org.jspecify.annotations.NullMarked;
