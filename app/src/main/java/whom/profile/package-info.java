/// The world as data: the schema of a workspace and one person in it. No storage, no rules.
@NullMarked
package whom.profile;

import org.jspecify.annotations.NullMarked;
