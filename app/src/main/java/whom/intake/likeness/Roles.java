package whom.intake.likeness;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;
import whom.text.Folding;

/// Which attribute tells what about who somebody is; each role is played by one attribute at most.
///
/// @param attributes their names by role
public record Roles(Map<Role, String> attributes) {
    public Roles {
        attributes = Map.copyOf(attributes);
    }

    /// As the attributes' names tell; where two would do, the one whose name says it more plainly, then the one that comes first.
    public static Roles of(Schema schema) {
        Map<Role, String> found = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            int best = Integer.MAX_VALUE;
            for (Attribute attribute : schema.attributes()) {
                int rank = fits(attribute.kind(), role) ? rank(attribute.name(), role) : Integer.MAX_VALUE;
                boolean isKey = role == Role.IDENTIFIER && attribute.name().equals(schema.key());
                if (rank < best && !isKey) {
                    best = rank;
                    found.put(role, attribute.name());
                }
            }
        }
        return new Roles(found);
    }

    /// The same with a role played by another attribute, which plays none beside it.
    public Roles with(Role role, String attribute) {
        Map<Role, String> changed = new LinkedHashMap<>(attributes);
        changed.values().remove(attribute);
        changed.put(role, attribute);
        return new Roles(changed);
    }

    /// The same with a role that nobody plays.
    public Roles without(Role role) {
        Map<Role, String> changed = new LinkedHashMap<>(attributes);
        changed.remove(role);
        return new Roles(changed);
    }

    /// The attributes that have to be read.
    public Set<String> names() {
        return Set.copyOf(attributes.values());
    }

    /// Whether anything is there by which two people could be told to be one; a city alone tells nothing.
    public boolean suffice() {
        Set<Role> played = EnumSet.noneOf(Role.class);
        played.addAll(attributes.keySet());
        played.removeAll(Set.of(Role.CITY, Role.POSTCODE, Role.COMPANY));
        return !played.isEmpty();
    }

    /// What a person's attributes say.
    public Someone someone(Person person) {
        Map<Role, String> said = new EnumMap<>(Role.class);
        attributes.forEach((role, attribute) -> written(person.attributes().get(attribute)).ifPresent(text -> said.put(role, text)));
        return new Someone(person.id(), said);
    }

    private static Optional<String> written(@Nullable Value value) {
        return switch (value) {
            case null -> Optional.empty();
            case Value.Text(String text) -> Optional.of(text);
            case Value.Number(var number) -> Optional.of(number.toPlainString());
            case Value.Date(LocalDate date) -> Optional.of(date.toString());
            case Value.Truth _,Value.Moment _,Value.Texts _ -> Optional.empty();
        };
    }

    private static boolean fits(Kind kind, Role role) {
        return switch (kind) {
            case TEXT -> true;
            case DATE -> role == Role.BIRTH_DATE;
            case NUMBER -> role == Role.PHONE || role == Role.POSTCODE || role == Role.IDENTIFIER;
            case BOOLEAN, INSTANT, LIST -> false;
        };
    }

    /// How plainly a name says a role, 0 the plainest.
    private static int rank(String name, Role role) {
        List<String> synonyms = Synonyms.of(role);
        String bare = Folding.bare(name);
        int whole = synonyms.indexOf(bare);
        if (whole >= 0) {
            return whole;
        }
        for (String prefix : Synonyms.PREFIXES) {
            int rest = bare.startsWith(prefix) ? synonyms.indexOf(bare.substring(prefix.length())) : -1;
            if (rest >= 0) {
                return synonyms.size() + rest;
            }
        }
        return Integer.MAX_VALUE;
    }
}
