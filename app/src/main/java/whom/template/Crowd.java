package whom.template;

import java.util.Set;
import java.util.function.Consumer;
import whom.profile.Person;
import whom.text.Refusal;

/// People to go through once, such as everyone in a store.
@FunctionalInterface
public interface Crowd {
    /// Shows each person once, in the order of their ids.
    ///
    /// @param attributes names of the attributes that will be looked at; others may be left out to save time
    void each(Set<String> attributes, Consumer<Person> look) throws Refusal;
}
