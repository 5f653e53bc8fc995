/// The plain reading of one person: each condition asked of one history as its definition says, with what the person actually has. No
/// bitmaps and no SQL; it is what explains why somebody is in or out, and what the fast readings are held to.
@NullMarked
package whom.audience.person;

import org.jspecify.annotations.NullMarked;
