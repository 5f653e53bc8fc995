package whom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whom.profile.Attribute;
import whom.profile.Consent;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.profile.Uniting;
import whom.profile.Value;
import whom.sql.Query;
import whom.work.Cancellation;
import whom.work.Progress;

/// Imports made and taken back in any order: whatever is taken back, the store holds what the imports that are left would have made of it, one after
/// the other. The oracle does just that, from nothing, with maps.
class UndoWalkTest {
    private static final List<String> COLUMNS = List.of("city", "points");
    private static final Schema SCHEMA = new Schema("email",
            List.of(new Attribute("email", "E-mail", Kind.TEXT, Map.of()), new Attribute("city", "City", Kind.TEXT, Map.of()),
                    new Attribute("points", "Points", Kind.NUMBER, Map.of()), new Attribute("likes", "Likes", Kind.LIST, Map.of())),
            List.of(new EventKind("visit", "Visit", "came", List.of())), List.of("email"));
    private static final Cancellation NEVER = new Cancellation();
    private static final int STEPS = 120;

    @TempDir
    Path folder;

    /// One import: rows about people, each with all of its columns, or events.
    private record Import(long entry, Map<String, Map<String, String>> rows, Map<String, List<Integer>> visits) {}

    private final List<Import> imports = new ArrayList<>();
    private int takenBack;
    private int changedNothing;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void taking_back_is_as_if_it_had_never_been(long seed) throws Exception {
        Random chance = new Random(seed);
        try (Store store = Store.open(folder.resolve("profiles.db"), SCHEMA)) {
            for (int step = 0; step < STEPS; step++) {
                String before = told(store);
                if (imports.size() > 1 && chance.nextInt(100) < 45) {
                    undo(store, imports.remove(chance.nextInt(imports.size())));
                    takenBack++;
                    changedNothing += before.equals(told(store)) ? 1 : 0;
                } else {
                    imports.add(chance.nextInt(4) == 0 ? visits(store, chance) : rows(store, chance));
                }
                assertThat(told(store)).as("seed %d, step %d", seed, step).isEqualTo(expected());
                assertThat(store.people()).isEqualTo(store.number(new Query("SELECT count(*) FROM people", List.of()), NEVER));
            }
        }
        System.out.printf("seed %d: %d imports taken back, %d %% of them changed something%n", seed, takenBack,
                100 - 100 * changedNothing / takenBack);
        assertThat(changedNothing).isLessThan(takenBack * 3 / 4);
    }

    private Import rows(Store store, Random chance) throws Exception {
        List<String> columns = new ArrayList<>(List.of("city", "points", "likes", "tags", "consent"));
        Collections.shuffle(columns, chance);
        List<String> chosen = columns.subList(0, 1 + chance.nextInt(3));
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (int i = 0; i < 1 + chance.nextInt(5); i++) {
            Map<String, String> cells = new TreeMap<>();
            for (String column : chosen) {
                cells.put(column, switch (column) {
                    case "city" -> List.of("Paris", "Lyon", "Nice").get(chance.nextInt(3));
                    case "points" -> String.valueOf(chance.nextInt(3));
                    case "likes", "tags" -> List.of("a", "b", "a|b").get(chance.nextInt(3));
                    default -> chance.nextBoolean() ? "given" : "refused";
                });
            }
            rows.put("p" + chance.nextInt(8) + "@x.fr", cells);
        }
        try (Writing writing = store.begin(note(LogEntry.What.PEOPLE))) {
            rows.forEach((key, cells) -> writing.put(row(key, cells)));
            writing.commit(true);
        }
        return new Import(store.log(NEVER).getFirst().id(), rows, Map.of());
    }

    private static PersonRow row(String key, Map<String, String> cells) {
        Map<String, Optional<Value>> values = new LinkedHashMap<>();
        if (cells.containsKey("city")) {
            values.put("city", Optional.of(new Value.Text(cells.get("city"))));
        }
        if (cells.containsKey("points")) {
            values.put("points", Optional.of(new Value.Number(new java.math.BigDecimal(cells.get("points")))));
        }
        if (cells.containsKey("likes")) {
            values.put("likes", Optional.of(new Value.Texts(List.of(cells.get("likes").split("\\|")))));
        }
        Optional<List<String>> tags = Optional.ofNullable(cells.get("tags")).map(t -> List.of(t.split("\\|")));
        Map<String, Consent> consent = cells.containsKey("consent")
                ? Map.of("email", cells.get("consent").equals("given") ? Consent.GIVEN : Consent.REFUSED)
                : Map.of();
        return new PersonRow(key, values, tags, consent);
    }

    /// Events of people who are there, each at a moment of its own.
    private Import visits(Store store, Random chance) throws Exception {
        Map<String, List<Integer>> visits = new TreeMap<>();
        try (Writing writing = store.begin(note(LogEntry.What.EVENTS))) {
            for (String key : keys()) {
                if (chance.nextInt(3) == 0) {
                    int at = chance.nextInt(1_000_000);
                    visits.computeIfAbsent(key, _ -> new ArrayList<>()).add(at);
                    writing.event(writing.person(key).orElseThrow(), "visit", Instant.ofEpochSecond(at), Map.of());
                }
            }
            writing.dropRepeatedEvents(null, NEVER);
            writing.commit(!visits.isEmpty());
        }
        return new Import(store.log(NEVER).getFirst().id(), Map.of(), visits);
    }

    private static void undo(Store store, Import taken) throws Exception {
        LogEntry entry = store.log(NEVER).stream().filter(e -> e.id() == taken.entry).findFirst().orElseThrow();
        try (Writing writing = store.begin(note(LogEntry.What.UNDO))) {
            writing.undo(entry, Progress.SILENT, NEVER);
            writing.commit(true);
        }
    }

    private static ImportNote note(LogEntry.What what) {
        return new ImportNote(what, "file", "file", Instant.EPOCH, null, Uniting.byKey("email"));
    }

    /// Whoever a row or a visit of an import that is left names.
    private Set<String> keys() {
        TreeSet<String> keys = new TreeSet<>();
        imports.forEach(one -> {
            keys.addAll(one.rows.keySet());
            keys.addAll(one.visits.keySet());
        });
        return keys;
    }

    private String expected() {
        Map<String, Map<String, String>> people = new TreeMap<>();
        Map<String, Integer> visits = new TreeMap<>();
        for (String key : keys()) {
            people.put(key, new TreeMap<>());
        }
        for (Import one : imports) {
            one.rows.forEach((key, cells) -> people.getOrDefault(key, new TreeMap<>()).putAll(cells));
            one.visits.forEach((key, at) -> visits.merge(key, at.size(), Integer::sum));
        }
        return people.entrySet().stream().map(e -> e.getKey() + " " + e.getValue() + " " + visits.getOrDefault(e.getKey(), 0))
                .collect(Collectors.joining("\n"));
    }

    private static String told(Store store) {
        TreeMap<String, String> told = new TreeMap<>();
        long[] ids = LongStream.rangeClosed(1, store.people()).toArray();
        store.histories(ids, NEVER).forEach(history -> {
            var person = history.person();
            Map<String, String> cells = new TreeMap<>();
            for (String column : COLUMNS) {
                if (person.attributes().get(column) != null) {
                    cells.put(column, Cells.written(person.attributes().get(column)));
                }
            }
            if (person.attributes().get("likes") != null) {
                cells.put("likes", Cells.written(person.attributes().get("likes")));
            }
            if (!person.tags().isEmpty()) {
                cells.put("tags", String.join("|", person.tags()));
            }
            person.consent().forEach((_, consent) -> cells.put("consent", consent == Consent.GIVEN ? "given" : "refused"));
            assertThat(person.attributes().get("email")).isEqualTo(new Value.Text(person.key()));
            told.put(person.key(), cells + " " + history.events().size());
        });
        return told.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining("\n"));
    }
}
