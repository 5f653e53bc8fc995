package whom.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;

/// A few connections for reading, lent to one question at a time.
final class Readers {
    private static final int MOST = 4;

    private final Path file;
    private final Deque<Reader> idle = new ArrayDeque<>();
    private int made;
    private boolean closed;

    Readers(Path file) {
        this.file = file;
    }

    /// A connection of one's own; waits while all are lent.
    synchronized Reader borrow() throws SQLException {
        while (!closed && idle.isEmpty() && made == MOST) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw (CancellationException) new CancellationException().initCause(e);
            }
        }
        if (closed) {
            throw new IllegalStateException(file + " is closed");
        }
        Reader free = idle.pollLast();
        if (free == null) {
            free = Connecting.toRead(file);
            made++;
        }
        return free;
    }

    synchronized void giveBack(Reader reader) throws SQLException {
        if (closed) {
            reader.connection().close();
        } else {
            idle.addLast(reader);
            notifyAll();
        }
    }

    synchronized void close() throws SQLException {
        closed = true;
        notifyAll();
        for (Reader reader : idle) {
            reader.connection().close();
        }
        idle.clear();
    }
}
