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

    /// Since when the consent on a channel is what it is: `consent.email.at`.
    record ConsentSince(String channel) implements Target {}

    /// Where the consent on a channel was given or refused: `consent.email.source`.
    record ConsentSource(String channel) implements Target {}

    /// The name of what someone did.
    record EventName() implements Target {}

    /// When it was.
    record At() implements Target {}

    /// What tells an event from others of its kind, `event.id`: the same again is the same event, whatever else it says by then.
    record EventId() implements Target {
        /// The property of the event in which it is kept.
        static final String PROPERTY = "id";
    }

    /// A property of the event.
    ///
    /// @param kind null unless the mapping says it
    record ToProperty(String name, @Nullable Kind kind) implements Target {}

    /// The channel of a suppression.
    record Channel() implements Target {}

    /// The reason of a suppression.
    record Reason() implements Target {}
}
