package whom.intake;

import java.util.Optional;
import java.util.function.Predicate;
import whom.clean.Countries;
import whom.clean.Emails;
import whom.clean.Fix;
import whom.clean.Languages;
import whom.clean.Phones;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Value;

/// Which values of an attribute are in order, where its name says that it holds addresses, telephone numbers, countries or languages.
public final class Orderly {
    private Orderly() {
    }

    /// The test of one value; none when nothing is asked of the attribute.
    public static Optional<Predicate<Value>> of(Attribute attribute) {
        Optional<String> meaning = attribute.kind() == Kind.TEXT ? Synonyms.meaning(attribute.name()) : Optional.empty();
        return meaning.flatMap(Orderly::test).map(test -> value -> value instanceof Value.Text(String text) && test.test(text));
    }

    private static Optional<Predicate<String>> test(String meaning) {
        return switch (meaning) {
            case "email" -> Optional.of(Emails::isUsable);
            // Without its country's code nobody knows whom to call.
            case "phone" -> Optional.of(text -> Phones.tidy(text, null).fixes().stream().noneMatch(Fix.PHONE_UNREADABLE::equals));
            case "country" -> Optional.of(text -> Countries.code(text).isPresent());
            case "language" -> Optional.of(text -> Languages.code(text).isPresent());
            default -> Optional.empty();
        };
    }
}
