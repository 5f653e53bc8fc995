package whom.sql;

import java.util.List;

/// One question to the store.
///
/// @param sql    with a `?` for each value
/// @param values in the order of the `?`: `String`, `Long`, `Integer`, `Double`, `BigDecimal` or `Boolean`
public record Query(String sql, List<Object> values) {
    public Query {
        values = List.copyOf(values);
    }
}
