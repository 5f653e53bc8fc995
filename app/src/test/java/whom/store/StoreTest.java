package whom.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.profile.Attribute;
import whom.profile.Consent;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.profile.Value;
import whom.sql.Query;
import whom.text.Refusal;
import whom.work.Cancellation;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class StoreTest {
    private static final Attribute EMAIL = attribute("email", Kind.TEXT);
    private static final Schema SCHEMA = schema(EMAIL);

    @TempDir
    Path folder;

    @Test
    void opensAgainWithWhatWasWritten() throws Refusal {
        Path file = folder.resolve("profiles.db");
        try (Store store = Store.open(file, SCHEMA)) {
            add(store, "Ana@X.fr");
            assertThat(store.revision()).isEqualTo(2);
        }
        Attribute city = attribute("ci\"ty", Kind.TEXT);
        try (Store store = Store.open(file, schema(EMAIL, city))) {
            assertThat(store.person(" ana@x.FR", new Cancellation())).get()
                    .satisfies(p -> assertThat(p.attributes()).isEqualTo(Map.of("email", new Value.Text("Ana@X.fr"))));
            assertThat(store.values(city, 5, new Cancellation())).isEmpty();
            assertThat(store.revision()).isEqualTo(2);
        }
    }

    @Test
    void refusesWhatIsNoStoreAndLeavesItAlone() throws Exception {
        Path text = Files.writeString(folder.resolve("text.db"), "dear diary, this is no database at all");
        assertRefused(text, "is not a Whom database");
        Path foreign = folder.resolve("foreign.db");
        run(foreign, "CREATE TABLE notes(text)");
        assertRefused(foreign, "is not a Whom database");
        Path newer = folder.resolve("newer.db");
        Store.open(newer, SCHEMA).close();
        run(newer, "UPDATE meta SET value = '99' WHERE key = 'version'");
        assertRefused(newer, "was written by a newer Whom");
        Path damaged = folder.resolve("damaged.db");
        Store.open(damaged, SCHEMA).close();
        byte[] bytes = Files.readAllBytes(damaged);
        Arrays.fill(bytes, 100, 4096, (byte) 0x5a);
        Files.write(damaged, bytes);
        assertRefused(damaged, "is damaged");
        assertThatThrownBy(() -> Store.open(folder.resolve("no/profiles.db"), SCHEMA)).isInstanceOf(Refusal.class)
                .hasMessageContaining("is not there");
        assertThatThrownBy(() -> Store.open(folder, SCHEMA)).isInstanceOf(Refusal.class).hasMessageContaining("is not a Whom database");
    }

    @Test
    void refusesAnAttributeOfAnotherKind() throws Refusal {
        Path file = folder.resolve("profiles.db");
        Store.open(file, schema(EMAIL, attribute("orders", Kind.NUMBER))).close();
        assertThatThrownBy(() -> Store.open(file, schema(EMAIL, attribute("orders", Kind.TEXT)))).isInstanceOf(Refusal.class)
                .hasMessageContaining("orders is stored as number, but workspace.json says text");
    }

    @Test
    void waitsForAnotherWriterAndThenSaysSo() throws Exception {
        Path file = folder.resolve("profiles.db");
        try (Store store = Store.open(file, SCHEMA);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> store.begin("test")).isInstanceOf(Refusal.class)
                    .hasMessageContaining("another program is writing to it");
            statement.execute("ROLLBACK");
            add(store, "ana@x.fr");
            assertThat(store.people()).isEqualTo(1);
        }
    }

    @Test
    void takesEverythingBackWithoutCommit() throws Refusal {
        try (Store store = Store.open(folder.resolve("profiles.db"), SCHEMA)) {
            add(store, "ana@x.fr");
            try (Writing writing = store.begin("test")) {
                writing.widen(schema(EMAIL, attribute("city", Kind.TEXT)));
                writing.put(new PersonRow("ben@x.fr", Map.of("city", Optional.of(new Value.Text("Rome"))), Optional.of(List.of("a")),
                        Map.of("sms", Consent.GIVEN)));
                assertThat(store.people()).as("seen by readers meanwhile").isEqualTo(1);
            }
            assertThat(store.people()).isEqualTo(1);
            assertThat(store.revision()).isEqualTo(2);
            assertThat(store.schema()).isEqualTo(SCHEMA);
            assertThat(store.tags(5, new Cancellation())).isEmpty();
            assertThat(store.number(new Query("SELECT count(*) FROM pragma_table_info('people')", List.of()), new Cancellation()))
                    .as("the id, the key, what added them, and the attribute").isEqualTo(4);
        }
    }

    @Test
    void stopsAQuestionThatIsTakenBack() throws Refusal {
        Query endless = new Query("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n", List.of());
        try (Store store = Store.open(folder.resolve("profiles.db"), SCHEMA)) {
            Cancellation cancellation = new Cancellation();
            assertThatThrownBy(() -> store.ids(endless, i -> {
                if (i == 1_000) {
                    cancellation.cancel();
                }
            }, cancellation)).isInstanceOf(CancellationException.class);
            List<String> next = new ArrayList<>();
            store.rows(new Query("SELECT fold('ÀÉ ß')", List.of()), row -> next.add(String.valueOf(row.text(0))), new Cancellation());
            assertThat(next).containsExactly("àé ß");
        }
    }

    @Property
    void keepsEveryDecimalOfFifteenDigits(@ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long digits,
            @ForAll @IntRange(min = -5, max = 20) int scale) {
        BigDecimal number = new BigDecimal(BigInteger.valueOf(digits), scale);
        Value kept = Cells.value(Kind.NUMBER, Cells.number(number));
        assertThat(kept).isInstanceOfSatisfying(Value.Number.class, n -> assertThat(n.number()).isEqualByComparingTo(number));
    }

    private void assertRefused(Path file, String words) throws Exception {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Store.open(file, SCHEMA)).isInstanceOf(Refusal.class).hasMessageStartingWith(file.toString())
                .hasMessageContaining(words);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private static void add(Store store, String key) throws Refusal {
        try (Writing writing = store.begin("test")) {
            writing.put(new PersonRow(key, Map.of(), Optional.empty(), Map.of()));
            writing.commit(true);
        }
    }

    private static void run(Path file, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Attribute attribute(String name, Kind kind) {
        return new Attribute(name, name, kind, Map.of());
    }

    private static Schema schema(Attribute... attributes) {
        return new Schema("email", List.of(attributes), List.of(), List.of());
    }
}
