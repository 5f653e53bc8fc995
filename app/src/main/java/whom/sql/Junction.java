package whom.sql;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.trueCondition;

import java.util.List;
import org.jooq.Condition;

/// Many conditions joined in halves: a plain chain of them is as deep as it is long for a parser, and SQLite takes a depth of 1000.
final class Junction {
    private Junction() {
    }

    /// All of them; true of none.
    static Condition and(List<? extends Condition> all) {
        return all.isEmpty() ? trueCondition() : halves("({0} and {1})", all);
    }

    /// At least one of them; false of none.
    static Condition or(List<? extends Condition> any) {
        return any.isEmpty() ? falseCondition() : halves("({0} or {1})", any);
    }

    private static Condition halves(String joined, List<? extends Condition> of) {
        if (of.size() == 1) {
            return of.getFirst();
        }
        int middle = of.size() / 2;
        return condition(joined, halves(joined, of.subList(0, middle)), halves(joined, of.subList(middle, of.size())));
    }
}
