package whom.sql;

import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.trueCondition;

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
        return Sqlite.render(Sqlite.SQL.select(DSL.count()).from(Tables.PEOPLE).where(holds(rule)));
    }

    /// The ids of the people that the rule selects, ascending.
    public static Query ids(Resolved.Whole rule) {
        return Sqlite.render(Sqlite.SQL.select(Tables.ID).from(Tables.PEOPLE).where(holds(rule)).orderBy(Tables.ID));
    }

    /// Whether the rule selects the row of `people`.
    static Condition holds(Resolved.Whole rule) {
        Condition root = rule.root().children().isEmpty() ? trueCondition() : holds(rule.root());
        Condition withPinned = rule.in().isEmpty() ? root : root.or(PeopleSql.keyed(rule.in()));
        return rule.out().isEmpty() ? withPinned : withPinned.and(not(PeopleSql.keyed(rule.out())));
    }

    private static Condition holds(Resolved node) {
        return switch (node) {
            case Resolved.Row row -> row.negated() ? not(CriterionSql.holds(row.criterion())) : CriterionSql.holds(row.criterion());
            case Resolved.Group group -> {
                List<Condition> children = group.children().stream().map(RuleSql::holds).toList();
                yield switch (group.joiner()) {
                    case ALL -> Junction.and(children);
                    case ANY -> Junction.or(children);
                    case NONE -> not(Junction.or(children));
                };
            }
        };
    }
}
