package whom.desk.state;

import org.jspecify.annotations.Nullable;

/// The numbers of a group or a row, in people; each is null while it is not known.
///
/// @param alone   who match it by itself
/// @param running who match its group up to here, as the group joins what is in it
/// @param without whom the whole rule would hold if it were not there
public record Figures(@Nullable Long alone, @Nullable Long running, @Nullable Long without) {
    public static final Figures UNKNOWN = new Figures(null, null, null);

    /// Where only the number of the node itself is known.
    public static Figures alone(@Nullable Long alone) {
        return new Figures(alone, null, null);
    }
}
