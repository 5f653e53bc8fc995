package whom.bench.count.measure;

import java.sql.SQLException;
import java.util.Locale;
import java.util.function.IntFunction;

/// Whom and the peers, each peer in the form that suits the question best. Whoever counts differently ends the run.
final class Contest {
    final Peer duck;
    final Peer sqlite;
    final Best ofDuck;
    final Best ofSqlite;

    /// @param questions different ones for different numbers, for finding the best forms
    Contest(Peer duck, Peer sqlite, IntFunction<Question> questions) throws SQLException {
        this.duck = duck;
        this.sqlite = sqlite;
        this.ofDuck = Best.of(duck, questions);
        this.ofSqlite = Best.of(sqlite, questions);
    }

    /// Asks everybody the same once, and notes how long each took.
    ///
    /// @return how many people there are in the answer
    long ask(Subject whom, Question question, Compared into) throws SQLException {
        Answer first = whom.count(question.rule());
        Answer second = duck.ask(ofDuck.form(), question.sql());
        Answer third = sqlite.ask(ofSqlite.form(), question.sql());
        if (first.people() != second.people() || first.people() != third.people()) {
            throw new IllegalStateException(String.format(Locale.ROOT, "The numbers differ: Whom %,d, DuckDB %,d, SQLite %,d%n%s%n%s%n%s",
                    first.people(), second.people(), third.people(), question.written(), ofDuck.form().readable(Dialect.DUCKDB, question.sql()),
                    ofSqlite.form().readable(Dialect.SQLITE, question.sql())));
        }
        into.add(first, second, third);
        return first.people();
    }
}
