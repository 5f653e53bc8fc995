package whom.export;

import whom.profile.Person;
import whom.text.Refusal;

/// A text that is another for each person, such as the name of their variant.
@FunctionalInterface
public interface PerPerson {
    /// @throws Refusal when it cannot be made for this person
    String of(Person person) throws Refusal;
}
