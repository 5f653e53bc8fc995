package whom.store;

import java.sql.Connection;

/// A connection for reading, used by one question at a time.
///
/// @param matches the connection's function, which knows why it gave up
record Reader(Connection connection, Matches matches) {}
