package whom.store;

import java.util.List;

/// Whom a row is about.
sealed interface Recognised {
    /// Somebody new.
    ///
    /// @param key the folded key of that person
    record Nobody(String key) implements Recognised {}

    /// @param takesKey whether the row has a key that the person does not have yet
    record Someone(long id, boolean takesKey) implements Recognised {}

    /// People who have turned out to be one, the one first who stays.
    record Several(List<Long> ids, boolean takesKey) implements Recognised {}

    /// Nobody can tell.
    ///
    /// @param why for people
    record Contradiction(String why) implements Recognised {}
}
