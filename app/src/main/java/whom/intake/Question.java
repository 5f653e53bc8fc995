package whom.intake;

import java.util.List;

/// What the table alone cannot decide. The plan has an answer already; whoever knows better gives another one in the mapping.
public sealed interface Question {
    /// Header of the column that it is about.
    String header();

    /// Which comes first, day or month?
    ///
    /// @param assumed  the answer in the plan
    /// @param possible answers that fit every cell
    record WhichOrder(String header, DateOrder assumed, List<DateOrder> possible, String example) implements Question {
        public WhichOrder {
            possible = List.copyOf(possible);
        }
    }

    /// Is `1.020` a bit more than one, or a thousand and twenty?
    ///
    /// @param assumed the decimal sign in the plan
    record WhichDecimal(String header, char assumed, String example) implements Question {}

    /// Shall the texts of this column be brought into one form? They are left as they are unless the mapping says so.
    ///
    /// @param clean  the form
    /// @param before one of them
    /// @param after  the same in that form
    record WhetherClean(String header, Clean clean, String before, String after) implements Question {}

    /// Does this column say whether one may be written to? Nobody is taken to have agreed unless the mapping says so.
    record WhetherConsent(String header, String channel) implements Question {}
}
