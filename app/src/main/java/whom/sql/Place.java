package whom.sql;

import org.jooq.Condition;
import org.jooq.Field;
import whom.profile.Attribute;
import whom.resolve.Criterion;

/// Where the values stand that a question is about: in the row of a person, or among the properties of an event.
interface Place {
    /// The value of what is no list, null when it is missing.
    <T> Field<T> value(Attribute attribute, Class<T> type);

    Condition isNotEmpty(Attribute list);

    Condition hasAny(Criterion.ListHasAny any);

    Condition hasAll(Criterion.ListHasAll all);
}
