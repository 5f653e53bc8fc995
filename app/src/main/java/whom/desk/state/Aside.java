package whom.desk.state;

import org.jspecify.annotations.Nullable;

/// Something that is worth knowing about a row although nothing is wrong with it, and what can be done about it by one click.
public sealed interface Aside {
    /// As it is read.
    String text();

    /// What the click does, in a word or two; null where there is nothing to do.
    @Nullable
    String action();

    /// A row that asks who does not have a value also takes in people who have none at all.
    record NoValue(String text, String action) implements Aside {}

    /// A value that nobody has.
    ///
    /// @param written as it stands in the rule
    /// @param nearest one that somebody has and that was probably meant, as stored; null when none is near
    record Nobody(String text, @Nullable String action, String written, @Nullable String nearest) implements Aside {}
}
