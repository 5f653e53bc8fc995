package whom.intake;

import org.jspecify.annotations.Nullable;
import whom.profile.Kind;

/// Where the cells of a column go.
sealed interface Target {
    /// The key of the person.
    record Key() implements Target {}

    /// An attribute of the person.
    ///
    /// @param kind null while it is not known what a new column holds
    record ToAttribute(String name, @Nullable Kind kind) implements Target {}

    record Tags() implements Target {}

    record ToConsent(String channel) implements Target {}

    /// The name of what someone did.
    record EventName() implements Target {}

    /// When it was.
    record At() implements Target {}

    /// A property of the event.
    ///
    /// @param kind null unless the mapping says it
    record ToProperty(String name, @Nullable Kind kind) implements Target {}

    /// The channel of a suppression.
    record Channel() implements Target {}

    /// The reason of a suppression.
    record Reason() implements Target {}
}
