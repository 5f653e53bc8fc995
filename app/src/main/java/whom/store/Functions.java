package whom.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.sqlite.Function;
import whom.text.Folding;

/// What the statements of the SQL room call beside SQLite's own functions.
final class Functions {
    private Functions() {
    }

    static void lend(Connection connection, Matches matches) throws SQLException {
        Function.create(connection, "fold", new Fold(), 1, Function.FLAG_DETERMINISTIC);
        Function.create(connection, "matches", matches, 3, Function.FLAG_DETERMINISTIC);
        Function.create(connection, "local_day", new LocalDay(), 2, Function.FLAG_DETERMINISTIC);
        Function.create(connection, "share", new Share(), 2, Function.FLAG_DETERMINISTIC);
        Decimals.lend(connection);
    }

    private static final class Fold extends Function {
        @Override
        protected void xFunc() throws SQLException {
            String text = value_text(0);
            if (text == null) {
                result();
            } else {
                result(Folding.fold(text));
            }
        }
    }

    /// `local_day(millis, zone)`: the calendar day as ISO 8601 with a year of four digits; one before the year 0 as of that year, which is as
    /// long ago, and null after the year 9999.
    private static final class LocalDay extends Function {
        private static final int LAST_YEAR = 9999;

        @Override
        protected void xFunc() throws SQLException {
            if (value_text(0) == null) {
                result();
                return;
            }
            LocalDate day = day(value_long(0), value_text(1));
            if (day.getYear() > LAST_YEAR) {
                result();
            } else {
                result(String.format("%04d-%02d-%02d", Math.max(0, day.getYear()), day.getMonthValue(), day.getDayOfMonth()));
            }
        }

        private static LocalDate day(long millis, String zone) throws SQLException {
            try {
                return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneId.of(zone));
            } catch (DateTimeException e) {
                throw new SQLException("no zone " + zone, e);
            }
        }
    }

    /// `share(seed, key)`: the first 8 bytes of SHA-256 over seed, line feed and key, less 2^63, so that they are in order as signed numbers.
    private static final class Share extends Function {
        private final MessageDigest sha256 = sha256();

        @Override
        protected void xFunc() throws SQLException {
            byte[] hash = sha256.digest((value_text(0) + "\n" + value_text(1)).getBytes(StandardCharsets.UTF_8));
            result(ByteBuffer.wrap(hash).getLong() ^ Long.MIN_VALUE);
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
