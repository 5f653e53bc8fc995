package whom.sql;

import static org.jooq.impl.DSL.and;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.or;

import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import whom.resolve.Resolved;

/// A whole rule as one statement, independent of the bitmaps of the audience room.
public final class RuleSql {
    private RuleSql() {
    }

    /// How many people the rule selects: one row, one number.
    public static Query count(Resolved.Whole rule) {
        return Statements.render(Statements.SQLITE.select(DSL.count()).from(Tables.PEOPLE).where(everyoneOr(rule)));
    }

    /// The ids of the people that the rule selects, ascending.
    public static Query ids(Resolved.Whole rule) {
        return Statements.render(Statements.SQLITE.select(Tables.ID).from(Tables.PEOPLE).where(everyoneOr(rule)).orderBy(Tables.ID));
    }

    private static Condition everyoneOr(Resolved.Whole rule) {
        return rule.root().children().isEmpty() ? noCondition() : holds(rule.root());
    }

    private static Condition holds(Resolved node) {
        return switch (node) {
            case Resolved.Row row -> row.negated() ? not(CriterionSql.holds(row.criterion())) : CriterionSql.holds(row.criterion());
            case Resolved.Group group -> {
                List<Condition> children = group.children().stream().map(RuleSql::holds).toList();
                yield switch (group.joiner()) {
                    case ALL -> and(children);
                    case ANY -> or(children);
                    case NONE -> not(or(children));
                };
            }
        };
    }
}
