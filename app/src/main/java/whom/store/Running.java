package whom.store;

import java.sql.SQLException;
import java.sql.Statement;

/// A statement at work, which may be stopped from another thread; a stop that comes late does not hit the connection's next one.
final class Running {
    private final Statement statement;
    private boolean over;

    Running(Statement statement) {
        this.statement = statement;
    }

    synchronized void stop() {
        if (!over) {
            try {
                statement.cancel();
            } catch (SQLException _) {
                // It has ended by itself in this moment; whoever waits for it checks the cancellation anyway.
            }
        }
    }

    synchronized void over() {
        over = true;
    }
}
