/// The SQLite file of a workspace: people, what they did, their tags, consent and suppressions; the only room that speaks JDBC.
@NullMarked
package whom.store;

import org.jspecify.annotations.NullMarked;
