package whom.view.editor;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import whom.resolve.Problem.Part;
import whom.rule.Condition;

/// What choosing a line of a list does.
///
/// @param next the token that is edited next when it is still missing, or null
record Choice(UnaryOperator<Condition> change, @Nullable Spot next) {
    /// The row is then asked for a part that it does not have yet.
    static Choice then(Part next, UnaryOperator<Condition> change) {
        return new Choice(change, Spot.of(next));
    }

    /// Nothing more is asked.
    static Choice last(UnaryOperator<Condition> change) {
        return new Choice(change, null);
    }
}
