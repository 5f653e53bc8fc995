package whom.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.profile.Attribute;
import whom.profile.Consent;
import whom.profile.EventKind;
import whom.profile.Keep;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.profile.Uniting;
import whom.profile.Value;
import whom.sql.Query;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// One person, once: rows find their people by several identities, two people become one and are parted again, and whoever was erased stays so.
class UnitingTest {
    private static final Cancellation NEVER = new Cancellation();
    private static final Instant NOON = Instant.parse("2026-11-12T12:00:00Z");
    private static final Schema SCHEMA = new Schema("email",
            List.of(text("email"), text("customer"), text("phone"), text("name"), text("city"),
                    new Attribute("likes", "Likes", Kind.LIST, Map.of())),
            List.of(new EventKind("visit", "Visit", "came", List.of())), List.of("email"));

    @TempDir
    Path folder;

    private Store store;
    private Uniting uniting = new Uniting(List.of("customer", "email", "phone"), Map.of());

    @BeforeEach
    void open() throws Refusal {
        store = Store.open(folder.resolve("profiles.db"), SCHEMA);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Attribute text(String name) {
        return new Attribute(name, name, Kind.TEXT, Map.of());
    }

    @Test
    void somebodyIsFoundByAnyIdentityAndKeepsTheNewKey() throws Refusal {
        put("a@x.fr", "customer=5");
        assertThat(put("new@x.fr", "customer=5", "name=Ana").outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(put("", "customer=5", "city=Rome").outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(people()).containsExactly("new@x.fr city=Rome customer=5 email=new@x.fr name=Ana");
        assertThat(put("a@x.fr", "name=Ana").outcome()).as("known by the address that was theirs before").isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void somebodyWithoutAKeyIsKnownByAnotherIdentityUntilTheKeyComes() throws Refusal {
        put("", "customer=5", "name=Ana");
        assertThat(people()).containsExactly("customer=5 customer=5 name=Ana");
        put("ana@x.fr", "customer=5");
        assertThat(people()).containsExactly("ana@x.fr customer=5 email=ana@x.fr name=Ana");
    }

    @Test
    void phonesAreTheSameHoweverTheyAreSpaced() throws Refusal {
        put("a@x.fr", "phone=+49 30 123-456");
        assertThat(put("", "phone=+4930123456", "name=Ana").outcome()).isEqualTo(Outcome.UPDATED);
    }

    @Test
    void aRowWithIdentitiesOfTwoPeopleUnitesThem() throws Refusal {
        put("a@x.fr", "city=Rome");
        put("", "customer=5", "city=Bonn");
        Put united = put("a@x.fr", "customer=5", "name=Ana");
        assertThat(united.outcome()).isEqualTo(Outcome.MERGED);
        assertThat(people()).containsExactly("a@x.fr city=Bonn customer=5 email=a@x.fr name=Ana");
    }

    @Test
    void aWeakerIdentityDecidesOnlyWhereNoStrongerOneSaysOtherwise() throws Refusal {
        put("a@x.fr", "customer=5", "phone=+1");
        Put refused = put("a@x.fr", "customer=6");
        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(refused.refusal()).contains("\"a@x.fr\" belongs to somebody whose customer is another");
        assertThat(put("b@x.fr", "customer=7", "phone=+1").outcome()).as("a telephone that two share").isEqualTo(Outcome.ADDED);
    }

    @Test
    void valuesAreKeptByTheRulesOfTheWorkspace() throws Refusal {
        uniting = new Uniting(List.of("email"),
                Map.of("name", new Keep.Longest(), "city", new Keep.BySource(List.of("crm", "shop")), "phone",
                        new Keep.First(), "likes", new Keep.Union()));
        put("crm", "a@x.fr", "name=Ana", "city=Rome", "phone=+1", "likes=a");
        put("shop", "a@x.fr", "name=Ana Maria", "city=Bonn", "phone=+2", "likes=b");
        assertThat(people()).containsExactly("a@x.fr city=Rome email=a@x.fr likes=a|b name=Ana Maria phone=+1");
        put("crm", "a@x.fr", "name=Ann", "city=Oslo");
        assertThat(people()).containsExactly("a@x.fr city=Oslo email=a@x.fr likes=a|b name=Ana Maria phone=+1");
    }

    @Test
    void aMergeIsTakenBackWithAllThatWasTheirs() throws Refusal {
        put("a@x.fr", "name=Ana", "likes=a");
        put("b@x.fr", "name=Anna", "city=Rome", "likes=b", "phone=+2");
        suppress("b@x.fr");
        visit("a@x.fr", 1);
        visit("b@x.fr", 2);
        upload("b@x.fr");
        List<String> before = people();
        long merge = merge("a@x.fr", "b@x.fr");
        assertThat(people()).containsExactly("a@x.fr city=Rome email=a@x.fr likes=a|b name=Anna phone=+2");
        assertThat(store.suppressed("email", NEVER)).as("whoever was not to be written to still is not").containsEntry(1L, "");
        assertThat(visits(1)).isEqualTo(2);
        assertThat(put("b@x.fr", "name=Anna", "city=Rome", "likes=b", "phone=+2").outcome()).as("the same file again")
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(put("a@x.fr", "name=Ana", "likes=a").outcome()).as("the same file again").isEqualTo(Outcome.UNCHANGED);
        undo(merge);
        assertThat(people()).isEqualTo(before);
        assertThat(store.suppressed("email", NEVER)).containsOnlyKeys(2L);
        assertThat(List.of(visits(1), visits(2))).containsExactly(1L, 1L);
        assertThat(store.ids(new Query("SELECT person FROM uploaded", List.of()), NEVER)).containsExactly(2);
        assertThat(put("b@x.fr", "city=Oslo").id()).as("found again").isEqualTo(2);
    }

    @Test
    void mergesOfMergesComeBackInAnyOrder() throws Refusal {
        put("a@x.fr", "name=A");
        put("b@x.fr", "name=B");
        put("c@x.fr", "name=C");
        List<String> before = people();
        long first = merge("b@x.fr", "c@x.fr");
        long second = merge("a@x.fr", "b@x.fr");
        assertThat(people()).hasSize(1);
        undo(first);
        assertThat(people().stream().sorted()).as("the later one hangs on the earlier one").isEqualTo(before);
        assertThat(store.log(NEVER).stream().filter(e -> e.id() == second).findFirst().orElseThrow().undone()).isNotNull();
    }

    @Test
    void anImportIsTakenBackTogetherWithTheMergesThatItMade() throws Refusal {
        put("a@x.fr", "city=Rome");
        put("", "customer=5", "city=Bonn");
        List<String> before = people();
        put("a@x.fr", "customer=5", "name=Ana");
        undo(store.log(NEVER).stream().filter(e -> e.what() == LogEntry.What.PEOPLE).findFirst().orElseThrow().id());
        assertThat(people().stream().sorted().toList()).isEqualTo(before.stream().sorted().toList());
    }

    @Test
    void everyChangeOfSomebodyIsKnown() throws Refusal {
        put("a@x.fr", "city=Rome", "likes=a");
        put("a@x.fr", "city=Bonn");
        put("a@x.fr", "likes=a|b", "city=Oslo");
        assertThat(store.changesOf(1, NEVER).stream().map(c -> c.name() + " " + c.before() + " > " + c.after()))
                .containsExactlyInAnyOrder("likes a > a|b", "city Bonn > Oslo", "city Rome > Bonn");
    }

    @Test
    void whoeverWasErasedIsInNoByteOfTheFileAndComesBackWithNoFile() throws Exception {
        put("zoe.unmistakable@x.fr", "name=Zoe Unmistakable", "phone=+49301234567", "customer=5");
        put("zoe.unmistakable@x.fr", "name=Zoe Verymuchunmistakable");
        put("zoe.unmistakable.two@x.fr", "name=Zoe");
        put("a@x.fr", "name=Ana");
        merge("zoe.unmistakable@x.fr", "zoe.unmistakable.two@x.fr");
        upload("zoe.unmistakable@x.fr");
        List<GivenAway> uploads;
        try (Writing writing = store.begin(note(LogEntry.What.ERASURE, "erasure"))) {
            uploads = writing.erase(store.person("zoe.unmistakable@x.fr", NEVER).orElseThrow().id(), NEVER);
            writing.commit(true);
        }
        assertThat(uploads).extracting(given -> given.upload().preset()).containsExactly("mailchimp");
        assertThat(people()).containsExactly("a@x.fr email=a@x.fr name=Ana");
        assertThat(store.person("a@x.fr", NEVER).orElseThrow().id()).as("no gap is left").isEqualTo(1);
        assertThat(put("Zoe.Unmistakable@x.fr", "name=Zoe").refusal()).contains("was erased on 2026-11-12 and stays so");
        assertThat(put("zoe.unmistakable.two@x.fr").refusal()).contains("was erased");
        assertThat(put("other@x.fr", "phone=+49 30 1234567").refusal()).as("by another identity").contains("was erased");
        close();
        for (String file : List.of("profiles.db", "profiles.db-wal")) {
            Path path = folder.resolve(file);
            if (Files.exists(path)) {
                assertThat(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1).toLowerCase(java.util.Locale.ROOT))
                        .doesNotContain("unmistakable", "49301234567");
            }
        }
        open();
    }

    @Test
    void aDomainIsSuppressedAsAWhole() throws Refusal {
        put("a@ours.com");
        put("b@ours.com.fr");
        put("c@x.fr", "phone=+1");
        suppress("@ours.com");
        suppress("phone=+1");
        assertThat(store.suppressed("email", NEVER)).containsOnlyKeys(1L, 3L);
    }

    @Test
    void whoeverTwoListsNameIsNotWrittenToUntilBothAreTakenBack() throws Refusal {
        put("a@x.fr");
        long first = list("a@x.fr", "b@x.fr");
        long second = list("a@x.fr");
        put("b@x.fr");
        undo(first);
        assertThat(store.suppressed("email", NEVER)).containsOnlyKeys(1L);
        undo(second);
        assertThat(store.suppressed("email", NEVER)).isEmpty();
    }

    @Test
    void whatCannotBeTakenBackIsRefused() throws Refusal {
        put("a@x.fr");
        put("b@x.fr");
        long merge = merge("a@x.fr", "b@x.fr");
        undo(merge);
        assertThatThrownBy(() -> undo(merge)).isInstanceOf(Refusal.class).hasMessageContaining("has been taken back already");
    }

    private Put put(String key, String... cells) throws Refusal {
        return key.isEmpty() || key.contains("@")
                ? putFrom("file", key, cells)
                : putFrom(key, cells[0], java.util.Arrays.copyOfRange(cells, 1, cells.length));
    }

    private Put putFrom(String origin, String key, String... cells) throws Refusal {
        Map<String, Optional<Value>> values = new LinkedHashMap<>();
        for (String cell : cells) {
            String[] parts = cell.split("=", 2);
            values.put(parts[0],
                    Optional.of(parts[0].equals("likes") ? new Value.Texts(List.of(parts[1].split("\\|"))) : new Value.Text(parts[1])));
        }
        try (Writing writing = store.begin(note(LogEntry.What.PEOPLE, origin))) {
            Put put = writing.put(new PersonRow(key, values, Optional.empty(), Map.<String, Consent>of()));
            writing.commit(true);
            return put;
        }
    }

    private ImportNote note(LogEntry.What what, String origin) {
        return new ImportNote(what, origin, origin, NOON, null, uniting);
    }

    private long merge(String kept, String gone) throws Refusal {
        try (Writing writing = store.begin(note(LogEntry.What.PEOPLE, "merge"))) {
            long entry = writing.merge(store.person(kept, NEVER).orElseThrow().id(), store.person(gone, NEVER).orElseThrow().id());
            writing.commit(true);
            return entry;
        }
    }

    private void undo(long entry) throws Refusal {
        LogEntry taken = store.log(NEVER).stream().filter(e -> e.id() == entry).findFirst().orElseThrow();
        try (Writing writing = store.begin(note(LogEntry.What.UNDO, "undo"))) {
            writing.undo(taken, Progress.SILENT, NEVER);
            writing.commit(true);
        }
    }

    private void suppress(String key) throws Refusal {
        try (Writing writing = store.begin("test")) {
            writing.put(new SuppressionRow(key, "email", Optional.empty(), Optional.empty()));
            writing.commit(true);
        }
    }

    /// @return the entry of the log
    private long list(String... keys) throws Refusal {
        try (Writing writing = store.begin(note(LogEntry.What.SUPPRESSIONS, "list"))) {
            for (String key : keys) {
                writing.put(new SuppressionRow(key, "email", Optional.of("unsubscribed"), Optional.empty()));
            }
            writing.commit(true);
            return writing.entry();
        }
    }

    private void visit(String key, long at) throws Refusal {
        try (Writing writing = store.begin("test")) {
            writing.event(writing.person(key).orElseThrow(), "visit", Instant.ofEpochSecond(at), Map.of());
            writing.commit(true);
        }
    }

    private void upload(String key) throws Refusal {
        try (Writing writing = store.begin("test")) {
            writing.upload("mailchimp", "vip", NOON, new long[]{writing.person(key).orElseThrow()});
            writing.commit(true);
        }
    }

    private long visits(long person) {
        return store.number(new Query("SELECT count(*) FROM events WHERE person = ?", List.of(person)), NEVER);
    }

    private List<String> people() {
        return store.persons(LongStream.rangeClosed(1, store.people()).toArray(), NEVER).stream()
                .map(person -> person.key() + new TreeMap<>(
                        person.attributes()).entrySet().stream().map(e -> " " + e.getKey() + "=" + Cells.written(e.getValue()))
                        .collect(Collectors.joining()))
                .toList();
    }
}
