package whom.liquid.dialect;

import java.util.List;
import whom.liquid.filter.FilterEntry;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Filtered;

/// What stands for something that only the sender knows: the data where they have it, otherwise a text that tells what would stand there.
final class StandIns {
    /// A name that no template can hold.
    private static final FilterEntry OR_ELSE = new FilterEntry("stand in", 1, 1, (input, a) -> input == null ? a.at(0) : input);

    private StandIns() {
    }

    /// The name, or the text where the data do not have it.
    static Expression of(Expression.Named name, String text) {
        return new Expression.Piped(
                new Filtered(Expression.Named.untold(name.name(), name.steps()),
                        List.of(new Filtered.Call(OR_ELSE, List.of(new Expression.Literal(text)), List.of()))));
    }
}
