package whom.desk.words;

import java.util.Optional;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.resources.Words;
import whom.rule.Condition;

/// The names of attributes and events as people read them, on their own and within a sentence.
record Labels(Words words, Schema schema) {
    Optional<Attribute> attribute(Condition.OfAttribute row) {
        return schema.attribute(row.attribute().strip());
    }

    /// The attribute's label, its bare name when it is unknown, a request when it is not chosen.
    String subject(Condition.OfAttribute row) {
        return attribute(row).map(Attribute::label).orElse(nameOr(row.attribute(), "rule.choose.attribute"));
    }

    String event(Condition.Did row) {
        return schema.event(row.event().strip()).map(EventKind::label).orElse(nameOr(row.event(), "rule.choose.event"));
    }

    private String nameOr(String name, String key) {
        return name.isBlank() ? words.text(key) : name;
    }

    /// A label as it stands inside a sentence: "Last order" → "last order", but "VIP" stays.
    String within(String label) {
        String first = label.split(" ", 2)[0];
        boolean ordinary = first.codePoints().skip(1).noneMatch(Character::isUpperCase) && first.length() > 1;
        return ordinary ? label.substring(0, 1).toLowerCase(words.locale()) + label.substring(1) : label;
    }

    /// Whether the label of a date says by itself what people did: "Signed up".
    boolean isDone(Condition.OfAttribute row) {
        return attribute(row).filter(a -> a.kind() == Kind.DATE || a.kind() == Kind.INSTANT)
                .filter(a -> a.label().matches(words.text("rule.label.done"))).isPresent();
    }

    /// Whether the label of a date says by itself what will happen: "Trial ends".
    boolean isHappening(Condition.OfAttribute row) {
        return attribute(row).filter(a -> a.kind() == Kind.DATE || a.kind() == Kind.INSTANT)
                .filter(a -> a.label().matches(words.text("rule.label.happening"))).isPresent();
    }

    /// Whether the label speaks of several: "Orders", "Issues opened".
    boolean isPlural(String label) {
        return label.matches(words.text("rule.label.plural"));
    }
}
