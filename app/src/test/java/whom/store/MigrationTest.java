package whom.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.profile.Value;
import whom.sql.Query;
import whom.text.Refusal;
import whom.work.Cancellation;

/// A file of an older program is brought up to date when it is opened, and nothing in it is lost.
class MigrationTest {
    private static final List<String> VERSION_1 = List.of("CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
            "INSERT INTO meta VALUES('version', '1'), ('revision', '7'), ('attribute email', 'text'), ('attribute interests', 'list')",
            "CREATE TABLE people(_id INTEGER PRIMARY KEY, _key TEXT NOT NULL UNIQUE, email TEXT)",
            "INSERT INTO people VALUES(1, 'ana@x.fr', 'Ana@x.fr'), (2, 'bo@x.fr', 'bo@x.fr')",
            "CREATE TABLE list_values(person INTEGER NOT NULL, attribute TEXT NOT NULL, position INTEGER NOT NULL, value TEXT NOT NULL, folded TEXT NOT NULL, PRIMARY KEY(person, attribute, position)) WITHOUT ROWID",
            "INSERT INTO list_values VALUES(1, 'interests', 0, 'Shoes', 'shoes')",
            "CREATE TABLE tags(person INTEGER NOT NULL, tag TEXT NOT NULL, folded TEXT NOT NULL, PRIMARY KEY(person, folded)) WITHOUT ROWID",
            "CREATE TABLE consents(person INTEGER NOT NULL, channel TEXT NOT NULL, state INTEGER NOT NULL, at INTEGER, source TEXT, PRIMARY KEY(person, channel)) WITHOUT ROWID",
            "CREATE TABLE suppressions(id INTEGER PRIMARY KEY, key TEXT NOT NULL, channel TEXT NOT NULL, reason TEXT, at INTEGER, UNIQUE(key, channel))",
            "CREATE TABLE event_kinds(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
            "INSERT INTO event_kinds VALUES(1, 'purchase')",
            "CREATE TABLE events(id INTEGER PRIMARY KEY, person INTEGER NOT NULL, kind INTEGER NOT NULL, at INTEGER NOT NULL, properties TEXT)",
            "INSERT INTO events VALUES(1, 2, 1, 1000, '{\"value\":3}')",
            "CREATE INDEX events_by_person ON events(kind, person, at)",
            "CREATE INDEX list_values_by_value ON list_values(attribute, folded, person)",
            "CREATE INDEX tags_by_tag ON tags(folded, person)");
    private static final Schema SCHEMA = new Schema("email", List.of(attribute("email", Kind.TEXT), attribute("interests", Kind.LIST)),
            List.of(new EventKind("purchase", "Purchase", "bought", List.of())), List.of("email"));

    @TempDir
    Path folder;

    @Test
    void a_file_of_version_1_keeps_its_people_and_all_counts_as_changed() throws Exception {
        Path file = versionOne();
        String id;
        try (Store store = Store.open(file, SCHEMA)) {
            id = store.id();
            assertThat(id).hasSize(36);
            assertThat(store.state()).matches("7 [0-9a-f]{16}");
            assertThat(store.changes()).isEqualTo(new Marks(7, 2, 1, Map.of("people", 7L, "tags", 7L, "consents", 7L, "suppressions", 7L,
                    "uploads", 7L, "attribute email", 7L, "attribute interests", 7L, "events purchase", 7L),
                    Map.of(7L, store.state().substring(2))));
            assertThat(store.persons(new long[]{1}, new Cancellation())).singleElement()
                    .satisfies(p -> assertThat(p.attributes()).isEqualTo(
                            Map.of("email", new Value.Text("Ana@x.fr"), "interests", new Value.Texts(List.of("Shoes")))));
        }
        try (Store store = Store.open(file, SCHEMA)) {
            assertThat(store.id()).as("made once").isEqualTo(id);
            assertThat(version(store)).isEqualTo(4);
        }
    }

    @Test
    void a_file_of_version_1_takes_uploads_and_changes() throws Exception {
        try (Store store = Store.open(versionOne(), SCHEMA)) {
            try (Writing writing = store.begin("test")) {
                writing.upload("mailchimp", "vip", Instant.ofEpochMilli(5_000), new long[]{2, 1, 2});
                writing.commit(true);
            }
            assertThat(store.changes().revision()).isEqualTo(8);
            assertThat(store.changes().changed()).containsEntry("uploads", 8L).containsEntry("tags", 7L);
            assertThat(store.changes().isAsAt(7, "uploads")).isFalse();
            assertThat(store.changes().isAsAt(7, "tags")).isTrue();
            assertThat(store.ids(new Query("SELECT person FROM uploaded ORDER BY 1", List.of()), new Cancellation())).containsExactly(1, 2);
        }
    }

    @Test
    void a_new_file_has_an_id_of_its_own() throws Refusal {
        try (Store one = Store.open(folder.resolve("one.db"), SCHEMA); Store other = Store.open(folder.resolve("other.db"), SCHEMA)) {
            assertThat(version(one)).isEqualTo(4);
            assertThat(one.id()).isNotEqualTo(other.id());
        }
    }

    @Test
    void a_version_from_the_future_is_left_alone() throws Exception {
        Path file = versionOne();
        run(file, List.of("UPDATE meta SET value = '5' WHERE key = 'version'"));
        assertThatThrownBy(() -> Store.open(file, SCHEMA)).isInstanceOf(Refusal.class)
                .hasMessageContaining("its version is 5, this program knows 4");
    }

    private static long version(Store store) {
        return store.number(new Query("SELECT value FROM meta WHERE key = 'version'", List.of()), new Cancellation());
    }

    private Path versionOne() throws Exception {
        Path file = folder.resolve("profiles.db");
        run(file, VERSION_1);
        return file;
    }

    private static void run(Path file, List<String> statements) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Attribute attribute(String name, Kind kind) {
        return new Attribute(name, name, kind, Map.of());
    }
}
