package whom.sql;

import java.util.List;

/// One question to the store.
///
/// @param sql    with a `?` for each value
/// @param values in the order of the `?`: `String`, `Long`, `Integer`, `Double`, `BigDecimal` or `Boolean`
/// @param before statements that make the temporary tables which this question alone reads in place of the store's own
public record Query(String sql, List<Object> values, List<String> before) {
    public Query {
        values = List.copyOf(values);
        before = List.copyOf(before);
    }

    /// A question to the store's own tables.
    public Query(String sql, List<Object> values) {
        this(sql, values, List.of());
    }
}
