package whom.desk;

import java.util.Map;
import java.util.Optional;
import whom.profile.Person;
import whom.profile.Value;
import whom.text.Folding;

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
        // Attributes that came with a file are called as its columns were: "First Name".
        Optional<Value> value = Optional.ofNullable(person.attributes().get(attribute))
                .or(() -> person.attributes().entrySet().stream()
                        .filter(known -> Folding.bare(known.getKey()).equals(Folding.bare(attribute)))
                        .min(Map.Entry.comparingByKey()).map(Map.Entry::getValue));
        return value.orElse(null) instanceof Value.Text(String text) ? text : "";
    }
}
