/// Texts brought into the one form that others can compare and send: addresses, phone numbers, countries, languages, white space.
@NullMarked
package whom.clean;

import org.jspecify.annotations.NullMarked;
