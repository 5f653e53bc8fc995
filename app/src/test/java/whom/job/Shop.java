package whom.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import whom.cli.Commands;
import whom.cli.Console;
import whom.cli.Rooms;
import whom.template.OwnEngines;

/// A copy of the retail sample, asked by the command line and by SQL that was written by hand.
record Shop(Path folder) {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-01T00:00:00Z"), ZoneOffset.UTC);

    /// 90 days before 2 November 2026 begins on 4 August, at midnight of Paris's summer.
    static final long NINETY_DAYS_AGO = Instant.parse("2026-08-03T22:00:00Z").toEpochMilli();
    static final long AS_OF = Instant.parse("2026-11-02T08:00:00Z").toEpochMilli();

    /// Who is in the segment that the test builds.
    static final String MEMBERS = """
            SELECT p._id FROM people p
            WHERE lower(p.country) IN ('us', 'ca')
              AND (EXISTS (SELECT 1 FROM tags t WHERE t.person = p._id AND (lower(t.tag) = 'vip' OR lower(t.tag) LIKE 'vip/%%'))
                   OR (SELECT count(*) FROM events e JOIN event_kinds k ON k.id = e.kind
                       WHERE e.person = p._id AND k.name = 'purchase' AND e.at >= %d AND e.at <= %d) >= 3)
            """.formatted(NINETY_DAYS_AGO, AS_OF);

    /// Those of them who may be written to.
    static final String REACHABLE = """
            SELECT p.email FROM people p
            WHERE p._id IN (%s)
              AND EXISTS (SELECT 1 FROM consents c WHERE c.person = p._id AND c.channel = 'email' AND c.state = 1)
              AND NOT EXISTS (SELECT 1 FROM suppressions s WHERE s.key = p._key AND s.channel IN ('', 'email'))
            ORDER BY p._id
            """.formatted(MEMBERS);

    static Shop in(Path parent) throws IOException {
        Path from = Path.of(System.getProperty("whom.samples")).resolve("retail");
        Path to = parent.resolve("retail");
        Set<String> notCopied = Set.of("profiles.db", "profiles.db-wal", "profiles.db-shm", ".whom", "exports");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path inside = from.relativize(file);
                if (!notCopied.contains(inside.getName(0).toString())) {
                    Files.copy(file, to.resolve(inside.toString()));
                }
            }
        }
        return new Shop(to);
    }

    List<String> ask(String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("profiles.db"));
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                answers.add(String.valueOf(rows.getString(1)));
            }
        }
        return answers;
    }

    /// What a command prints.
    String command(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(new byte[0]), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false);
        Rooms rooms = new Rooms(console, CLOCK, new OwnEngines(), () -> {
            throw new IllegalStateException("no pictures here");
        }, _ -> {
            throw new IllegalStateException("no windows here");
        }, () -> Optional.of("No display"));
        int code = new Commands(rooms).run(words);
        if (code != 0) {
            throw new AssertionError(String.join(" ", words) + " ended with " + code + ": " + err.toString(StandardCharsets.UTF_8));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
