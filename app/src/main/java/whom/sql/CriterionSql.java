package whom.sql;

import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.trueCondition;

import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.resolve.Criterion;

/// One criterion as SQL: the ids of the people for whom it holds, or a condition on a row of `people` that is never null.
public final class CriterionSql {
    private CriterionSql() {
    }

    /// Who answers a criterion: a row of `people`, or a table beside it, which names the people.
    private sealed interface Answer {
        record Holds(Condition condition) implements Answer {}

        record Ids(Select<Record1<Long>> people) implements Answer {}
    }

    /// The ids of the people for whom the criterion holds, each once, in any order.
    public static Query ids(Criterion criterion) {
        return Sqlite.render(switch (answer(criterion)) {
            case Answer.Holds(Condition condition) -> Sqlite.SQL.select(Tables.ID).from(Tables.PEOPLE).where(condition);
            case Answer.Ids(Select<Record1<Long>> people) -> people;
        });
    }

    /// Whether the criterion holds for the row of `people`.
    static Condition holds(Criterion criterion) {
        return switch (answer(criterion)) {
            case Answer.Holds(Condition condition) -> condition;
            case Answer.Ids(Select<Record1<Long>> people) -> Tables.ID.in(people);
        };
    }

    private static Answer answer(Criterion criterion) {
        return switch (criterion) {
            case Criterion.ListHasAny any -> new Answer.Ids(ListSql.anyOf(any));
            case Criterion.ListHasAll all -> new Answer.Ids(ListSql.allOf(all));
            case Criterion.IsSet(Attribute list) when list.kind() == Kind.LIST -> new Answer.Ids(ListSql.notEmpty(list));
            case Criterion.OfValue value -> new Answer.Holds(ValueSql.holds(value, ListSql.PEOPLE));
            case Criterion.Anniversary anniversary -> new Answer.Holds(Times.anniversary(anniversary));
            case Criterion.Compares compares -> new Answer.Holds(PeopleSql.compares(compares));
            case Criterion.Ranked ranked -> new Answer.Ids(PeopleSql.ranked(ranked));
            case Criterion.Tagged(String tag) -> new Answer.Ids(ListSql.tagged(tag));
            case Criterion.Consented consented -> new Answer.Ids(PeopleSql.consented(consented));
            case Criterion.Happened happened -> happened(happened);
            case Criterion.Aggregated aggregated -> aggregated.holdsForNone()
                    ? new Answer.Holds(not(Tables.ID.in(EventSql.aggregated(aggregated, false))))
                    : new Answer.Ids(EventSql.aggregated(aggregated, true));
            case Criterion.Edge edge -> new Answer.Ids(EventSql.edge(edge));
            case Criterion.Sequence sequence -> new Answer.Ids(SequenceSql.people(sequence));
            case Criterion.InSegment(String _, var rule) -> new Answer.Holds(RuleSql.holds(rule));
            case Criterion.Keyed(var keys) -> new Answer.Holds(PeopleSql.keyed(keys));
            case Criterion.RandomShare share -> new Answer.Holds(PeopleSql.share(share));
            case Criterion.Exported exported -> new Answer.Ids(PeopleSql.exported(exported));
        };
    }

    private static Answer happened(Criterion.Happened happened) {
        Criterion.Happened others = happened.complement();
        if (others != null) {
            return new Answer.Holds(not(Tables.ID.in(EventSql.happened(others))));
        }
        return happened.least() == 0 ? new Answer.Holds(trueCondition()) : new Answer.Ids(EventSql.happened(happened));
    }
}
