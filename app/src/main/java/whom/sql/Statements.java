package whom.sql;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.impl.DSL;

/// Statements rendered for SQLite.
final class Statements {
    static final DSLContext SQLITE = DSL.using(SQLDialect.SQLITE);

    private Statements() {
    }

    static Query render(Select<?> select) {
        return new Query(select.getSQL(), select.getBindValues());
    }
}
