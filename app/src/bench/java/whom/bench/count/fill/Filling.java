package whom.bench.count.fill;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Iterator;
import whom.bench.count.crowd.Crowd;
import whom.bench.count.crowd.Shopper;

/// A data set that is being written.
public interface Filling extends AutoCloseable {
    /// In order of id, without a gap.
    void put(Shopper shopper) throws SQLException;

    /// Orders and indexes what was written, and keeps it.
    void finish() throws SQLException;

    @Override
    void close() throws IOException, SQLException;

    /// Writes the first so many people.
    ///
    /// @return how many events they have
    static long all(Filling filling, int people) throws SQLException {
        long events = 0;
        for (Iterator<Shopper> all = Crowd.people(people).iterator(); all.hasNext();) {
            Shopper shopper = all.next();
            filling.put(shopper);
            events += shopper.events().size();
        }
        filling.finish();
        return events;
    }
}
