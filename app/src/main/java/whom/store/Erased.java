package whom.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Who was erased: HMAC-SHA256 of the keys and identities that they had, by a secret that never leaves the store. Nobody can be read from it; a file
/// that names one of them again is recognised.
final class Erased {
    private static final String META = "erasure secret";
    private static final String ALGORITHM = "HmacSHA256";

    private final PreparedStatement insert;
    private final Mac mac;
    private final Map<String, Instant> hashes = new HashMap<>();

    private Erased(PreparedStatement insert, Mac mac) {
        this.insert = insert;
        this.mac = mac;
    }

    static Erased of(Connection connection, Statements statements) throws SQLException {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret(connection)), ALGORITHM));
            Erased erased = new Erased(statements.of("INSERT OR REPLACE INTO erased VALUES(?, ?)"), mac);
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT hash, at FROM erased")) {
                while (rows.next()) {
                    erased.hashes.put(rows.getString(1), Instant.ofEpochMilli(rows.getLong(2)));
                }
            }
            return erased;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static String secret(Connection connection) throws SQLException {
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        Sql.run(connection, "INSERT OR IGNORE INTO meta VALUES('" + META + "', '" + HexFormat.of().formatHex(fresh) + "')");
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT value FROM meta WHERE key = '" + META + "'")) {
            rows.next();
            return rows.getString(1);
        }
    }

    /// Who was erased, null as long as nobody was.
    static @Nullable Erased any(Connection connection, Statements statements) throws SQLException {
        return Sql.number(connection, "SELECT count(*) FROM (SELECT 1 FROM erased LIMIT 1)") == 0 ? null : of(connection, statements);
    }

    void add(String known, Instant at) throws SQLException {
        String hash = hash(known);
        Sql.update(insert, hash, at.toEpochMilli());
        hashes.put(hash, at);
    }

    /// When the person was erased who was known by that, a folded key or an identity with the attribute before it.
    Optional<Instant> since(String known) {
        return Optional.ofNullable(hashes.get(hash(known)));
    }

    private String hash(String known) {
        return HexFormat.of().formatHex(mac.doFinal(known.getBytes(StandardCharsets.UTF_8)));
    }
}
