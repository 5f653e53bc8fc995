package whom.audience.quality;

/// A figure that is watched from import to import.
public sealed interface Figure {
    /// How many people there are.
    record People() implements Figure {}

    /// How many events of a kind there are.
    record Events(String kind) implements Figure {}

    /// The share of people who have a value of an attribute, from 0 to 1.
    record Completeness(String attribute) implements Figure {}

    /// The share of an attribute's values that are in order, from 0 to 1.
    record Validity(String attribute) implements Figure {}

    /// How it stood.
    default double in(Snapshot snapshot) {
        return switch (this) {
            case People() -> snapshot.people();
            case Events(String kind) -> snapshot.events().getOrDefault(kind, 0L);
            case Completeness(String attribute) -> snapshot.completeness(attribute);
            case Validity(String attribute) -> snapshot.validity(attribute);
        };
    }
}
