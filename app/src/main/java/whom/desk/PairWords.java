package whom.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.desk.state.DuplicatesPane.Both;
import whom.desk.state.DuplicatesPane.Field;
import whom.desk.state.DuplicatesPane.How;
import whom.desk.state.DuplicatesPane.Kept;
import whom.desk.state.DuplicatesPane.Pair;
import whom.desk.words.ValueWords;
import whom.intake.Lookalike;
import whom.intake.likeness.Agreement;
import whom.intake.likeness.Evidence;
import whom.intake.likeness.Roles;
import whom.profile.Attribute;
import whom.profile.Consent;
import whom.profile.Person;
import whom.profile.Value;

/// Two people who are probably one, in words.
record PairWords(Site site) {
    Pair pair(Lookalike pair) {
        return new Pair(who(pair.one()), who(pair.other()), pair.probability());
    }

    /// A name, else the key.
    String who(Person person) {
        String name = PersonName.of(person);
        return name.isEmpty() ? person.key() : name;
    }

    /// Side by side: what tells who they are, then all else that is known of one of them.
    ///
    /// @param after what would be known of the one who stays, or null while that is not known
    Both both(Lookalike pair, @Nullable Person after) {
        Roles roles = Roles.of(site.schema());
        List<Field> fields = new ArrayList<>();
        Set<String> told = new HashSet<>();
        pair.evidence().stream().sorted(Comparator.comparingDouble(Evidence::weight).reversed()).forEach(evidence -> {
            String name = roles.attributes().getOrDefault(evidence.role(), "");
            site.schema().attribute(name).filter(attribute -> told.add(attribute.name())).map(attribute -> field(attribute, pair, after))
                    .filter(PairWords::isKnown).ifPresent(field -> fields.add(new Field(field.label(), field.stays(), field.goes(),
                            how(evidence.agreement()), evidence.agreement() == Agreement.MISSING ? null : evidence.weight(),
                            field.kept())));
        });
        site.schema().attributes().stream().filter(attribute -> !told.contains(attribute.name()))
                .map(attribute -> field(attribute, pair, after)).filter(PairWords::isKnown).forEach(fields::add);
        marks(pair, after, fields);
        return new Both(pair.one().key(), pair.other().key(), fields);
    }

    private void marks(Lookalike pair, @Nullable Person after, List<Field> fields) {
        Field tags = field(site.ground().words().text("desk.duplicates.tags"), String.join(", ", pair.one().tags()),
                String.join(", ", pair.other().tags()), after == null ? null : String.join(", ", after.tags()));
        if (isKnown(tags)) {
            fields.add(tags);
        }
        for (String channel : site.schema().channels()) {
            Field consent = field(site.words().channel(channel), consent(pair.one(), channel), consent(pair.other(), channel),
                    after == null ? null : consent(after, channel));
            if (isKnown(consent)) {
                fields.add(consent);
            }
        }
    }

    private String consent(Person person, String channel) {
        return switch (person.consent().getOrDefault(channel, Consent.UNKNOWN)) {
            case GIVEN -> site.ground().words().text("actual.consent.given");
            case REFUSED -> site.ground().words().text("actual.consent.refused");
            case UNKNOWN -> "";
        };
    }

    private static boolean isKnown(Field field) {
        return !field.stays().isEmpty() || !field.goes().isEmpty();
    }

    private Field field(Attribute attribute, Lookalike pair, @Nullable Person after) {
        return field(attribute.label(), value(attribute, pair.one()), value(attribute, pair.other()),
                after == null ? null : value(attribute, after));
    }

    private String value(Attribute attribute, Person person) {
        Value value = person.attributes().get(attribute.name());
        return value == null ? "" : new ValueWords(site.ground().words(), site.workspace().manifest().zone()).of(attribute, value);
    }

    private static Field field(String label, String stays, String goes, @Nullable String after) {
        How how = stays.isEmpty() || goes.isEmpty() ? How.MISSING : stays.equals(goes) ? How.SAME : How.DIFFERENT;
        return new Field(label, stays, goes, how, null, kept(stays, goes, after));
    }

    private static Kept kept(String stays, String goes, @Nullable String after) {
        if (after == null || stays.equals(goes)) {
            return Kept.OPEN;
        }
        return after.equals(stays) ? Kept.STAYS : after.equals(goes) ? Kept.GOES : Kept.BOTH;
    }

    private static How how(Agreement agreement) {
        return switch (agreement) {
            case AGREE -> How.SAME;
            case CLOSE -> How.CLOSE;
            case FAINT -> How.FAINT;
            case DIFFER -> How.DIFFERENT;
            case SWAPPED -> How.SWAPPED;
            case MISSING -> How.MISSING;
        };
    }
}
