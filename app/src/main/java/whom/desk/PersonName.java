package whom.desk;

import whom.profile.Person;
import whom.profile.Value;

/// What people call someone.
final class PersonName {
    private PersonName() {
    }

    /// First and last name, or the whole one; nothing where neither is known.
    static String of(Person person) {
        String name = part(person, "first_name") + " " + part(person, "last_name");
        return name.isBlank() ? part(person, "name") : name.strip();
    }

    private static String part(Person person, String attribute) {
        return person.attributes().get(attribute) instanceof Value.Text(String text) ? text : "";
    }
}
