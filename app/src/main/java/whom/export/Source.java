package whom.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Value;

/// Where the value of a column comes from.
sealed interface Source {
    /// The name in `--columns` and in the receipt.
    String name();

    Kind kind();

    /// The person's value, or null when there is none.
    @Nullable
    Value of(Person person);

    /// An attribute.
    ///
    /// @param key whether it is the one that identifies people
    record OfAttribute(Attribute attribute, boolean key) implements Source {
        @Override
        public String name() {
            return attribute.name();
        }

        @Override
        public Kind kind() {
            return attribute.kind();
        }

        @Override
        public @Nullable Value of(Person person) {
            Value value = person.attributes().get(attribute.name());
            return value == null && key ? new Value.Text(person.key()) : value;
        }
    }

    /// The tags, as a list.
    record OfTags() implements Source {
        @Override
        public String name() {
            return ExportRequest.TAGS;
        }

        @Override
        public Kind kind() {
            return Kind.LIST;
        }

        @Override
        public @Nullable Value of(Person person) {
            return person.tags().isEmpty() ? null : new Value.Texts(person.tags());
        }
    }

    /// A text that is worked out for each person: an expression of a preset, or which variant of a mail they get.
    ///
    /// @param text null or empty where there is none
    record OfText(String name, Function<Person, @Nullable String> text) implements Source {
        @Override
        public Kind kind() {
            return Kind.TEXT;
        }

        @Override
        public @Nullable Value of(Person person) {
            String said = text.apply(person);
            return said == null || said.isEmpty() ? null : new Value.Text(said);
        }
    }
}
