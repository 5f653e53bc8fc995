package whom.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.audience.column.ColumnCache;
import whom.audience.live.Live;
import whom.audience.person.PersonEngine;
import whom.profile.Attribute;
import whom.profile.Consent;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.profile.Uniting;
import whom.profile.Value;
import whom.resolve.Criterion;
import whom.resolve.Resolved;
import whom.rule.Joiner;
import whom.sql.RuleSql;
import whom.store.ImportNote;
import whom.store.LogEntry;
import whom.store.Past;
import whom.store.PersonRow;
import whom.store.Store;
import whom.store.Writing;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// Rules at moments before, between and after changes; every expectation was worked out by hand, and all engines must have it.
@SuppressWarnings("NullAway") // what is missing fails the test that looks for it
class PastTest {
    private static final Attribute CITY = new Attribute("city", "City", Kind.TEXT, Map.of());
    private static final Attribute AMOUNT = new Attribute("amount", "Amount", Kind.NUMBER, Map.of());
    private static final Attribute LIKES = new Attribute("likes", "Likes", Kind.LIST, Map.of());
    private static final Schema SCHEMA = new Schema("email",
            List.of(new Attribute("email", "E-mail", Kind.TEXT, Map.of()), CITY, AMOUNT, LIKES),
            List.of(), List.of("email"));
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");
    private static final Instant APRIL = MAY.minusMillis(1);
    private static final Cancellation NEVER = new Cancellation();

    @TempDir
    private Path folder;
    private Store store;

    @BeforeEach
    void make() throws Refusal {
        store = Store.open(folder.resolve("profiles.db"), SCHEMA);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void bring(Instant at, String... people) throws Refusal {
        try (Writing writing = store
                .begin(new ImportNote(LogEntry.What.PEOPLE, "people.csv", "people", at, null, new Uniting(List.of(), Map.of())))) {
            for (String person : people) {
                writing.put(row(person));
            }
            writing.commit(true);
        }
    }

    /// `a city=Rome amount=3 likes=x|y tags=vip email=yes`; nothing after `=` clears.
    private static PersonRow row(String written) {
        String[] words = written.split(" ");
        Map<String, Optional<Value>> values = new LinkedHashMap<>();
        Map<String, Consent> consent = new LinkedHashMap<>();
        Optional<List<String>> tags = Optional.empty();
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            String[] parts = word.split("=", 2);
            List<String> texts = parts[1].isEmpty() ? List.of() : List.of(parts[1].split("\\|"));
            switch (parts[0]) {
                case "tags" -> tags = Optional.of(texts);
                case "email" -> consent.put("email", parts[1].equals("yes") ? Consent.GIVEN : Consent.REFUSED);
                case "amount" -> values.put("amount", texts.stream().findFirst().map(n -> new Value.Number(new BigDecimal(n))));
                case "likes" -> values.put("likes", texts.isEmpty() ? Optional.empty() : Optional.of(new Value.Texts(texts)));
                default -> values.put(parts[0], texts.stream().findFirst().map(Value.Text::new));
            }
        }
        return new PersonRow(words[0], values, tags, consent);
    }

    /// What all engines say.
    private long[] at(@Nullable Instant moment, Criterion criterion) throws Refusal {
        Resolved.Whole rule = new Resolved.Whole(
                new Resolved.Group(whom.rule.Path.ROOT, Joiner.ALL, List.of(new Resolved.Row(whom.rule.Path.ROOT, criterion, false))),
                Set.of(), Set.of(), moment);
        long[] people = new PersonEngine(store).ids(rule, NEVER);
        Finder live = new LiveAndPast(new Live(new ColumnCache(folder.resolve("columns")).columns(store, Progress.SILENT, NEVER)), store);
        assertThat(new Counter(live).count(rule, NEVER).members().ids(0, 100)).as("live").isEqualTo(people);
        assertThat(new Counter(store).count(rule, NEVER).members().ids(0, 100)).as("bitmaps of SQL").isEqualTo(people);
        assertThat(store.ids(Past.of(store, moment).map(past -> past.query(RuleSql.ids(rule))).orElseGet(() -> RuleSql.ids(rule)), NEVER))
                .as("SQL").isEqualTo(people);
        return people;
    }

    private static Criterion city(String city) {
        return new Criterion.TextIs(CITY, Set.of(city), false);
    }

    @Test
    void anAttributeThatChangedTwiceAndWasCleared() throws Refusal {
        bring(MAY, "a city=Rome", "b city=Bonn", "c");
        bring(JUNE, "a city=Oslo", "c city=Rome");
        bring(JULY, "a city=", "b city=Rome");
        assertThat(at(APRIL, city("rome"))).containsExactly(1);
        assertThat(at(JUNE.minusMillis(1), city("rome"))).containsExactly(1);
        assertThat(at(JUNE, city("rome"))).containsExactly(3);
        assertThat(at(JUNE, city("oslo"))).containsExactly(1);
        assertThat(at(JULY, city("oslo"))).isEmpty();
        assertThat(at(JULY, city("rome"))).containsExactly(2, 3);
        assertThat(at(JULY, new Criterion.IsSet(CITY))).containsExactly(2, 3);
        assertThat(at(MAY, new Criterion.IsSet(CITY))).containsExactly(1, 2);
        assertThat(at(null, city("rome"))).containsExactly(2, 3);
    }

    @Test
    void listsTagsAndConsents() throws Refusal {
        bring(MAY, "a likes=x|y tags=vip email=yes", "b likes=z", "c email=no");
        bring(JUNE, "a likes=z tags=new|vip/gold email=no", "b likes= tags=vip email=yes", "c email=yes");
        Criterion x = new Criterion.ListHasAny(LIKES, Set.of("x"), false);
        Criterion z = new Criterion.ListHasAll(LIKES, Set.of("z"), false);
        assertThat(at(MAY, x)).containsExactly(1);
        assertThat(at(JUNE, x)).isEmpty();
        assertThat(at(MAY, z)).containsExactly(2);
        assertThat(at(JUNE, z)).containsExactly(1);
        assertThat(at(MAY, new Criterion.IsSet(LIKES))).containsExactly(1, 2);
        assertThat(at(MAY, new Criterion.Tagged("vip"))).containsExactly(1);
        assertThat(at(MAY, new Criterion.Tagged("new"))).isEmpty();
        assertThat(at(JUNE, new Criterion.Tagged("vip"))).containsExactly(1, 2);
        assertThat(at(MAY, new Criterion.Consented("email", JULY))).containsExactly(1);
        assertThat(at(JUNE, new Criterion.Consented("email", JULY))).containsExactly(2, 3);
    }

    @Test
    void ranksAreAmongTheValuesOfThen() throws Refusal {
        bring(MAY, "p1 amount=1", "p2 amount=2", "p3 amount=3", "p4 amount=4", "p5 amount=5", "p6 amount=6", "p7 amount=7", "p8 amount=8",
                "p9 amount=9", "p10 amount=10");
        bring(JUNE, "p1 amount=99.5", "p10 amount=");
        Criterion top = new Criterion.Ranked(AMOUNT, BigDecimal.valueOf(90), BigDecimal.valueOf(100));
        assertThat(at(MAY, top)).containsExactly(10);
        // Eight of nine are smaller: 88.9 percent, so that nobody is among the top ten.
        assertThat(at(JUNE, top)).isEmpty();
        assertThat(at(JUNE, new Criterion.Ranked(AMOUNT, BigDecimal.valueOf(80), BigDecimal.valueOf(100)))).containsExactly(1);
    }

    @Test
    void aHundredConditionsOnWhatChanged() throws Refusal {
        bring(MAY, "p1 amount=1", "p2 amount=2", "p3 amount=3", "p4 amount=4");
        bring(JUNE, "p4 amount=0");
        Criterion upper = new Criterion.Ranked(AMOUNT, BigDecimal.valueOf(50), BigDecimal.valueOf(100));
        List<Resolved> rows = Stream.generate(() -> (Resolved) new Resolved.Row(whom.rule.Path.ROOT, upper, false)).limit(100).toList();
        Criterion all = new Criterion.InSegment("upper",
                new Resolved.Whole(new Resolved.Group(whom.rule.Path.ROOT, Joiner.ALL, rows), Set.of(), Set.of(), MAY));
        assertThat(at(MAY, all)).containsExactly(3, 4);
        assertThat(at(JUNE, upper)).containsExactly(2, 3);
    }

    @Test
    void whatOneFileSaysOfSomebodyNewInSeveralRowsWasAlwaysThere() throws Refusal {
        bring(MAY, "a city=Rome", "a city=Oslo tags=vip", "b");
        bring(JUNE, "a city=Bonn");
        assertThat(at(APRIL, city("oslo"))).containsExactly(1);
        assertThat(at(APRIL, new Criterion.Tagged("vip"))).containsExactly(1);
        assertThat(at(APRIL, city("rome"))).isEmpty();
    }

    @Test
    void whatWasTakenBackNeverWas() throws Refusal {
        bring(MAY, "a city=Rome", "b");
        bring(JUNE, "a city=Oslo");
        LogEntry entry = store.log(NEVER).getFirst();
        try (Writing writing = store
                .begin(new ImportNote(LogEntry.What.UNDO, "people.csv", "people", JULY, null, new Uniting(List.of(), Map.of())))) {
            writing.undo(entry, Progress.SILENT, NEVER);
            writing.commit(true);
        }
        assertThat(at(MAY, city("rome"))).containsExactly(1);
        assertThat(Past.of(store, MAY)).isEmpty();
    }
}
