package whom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.profile.Attribute;
import whom.profile.Consent;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.profile.Value;
import whom.text.Refusal;

/// Each change of the data is noted under what it changed, and under nothing else.
class ChangesTest {
    private static final Schema SCHEMA = new Schema("email",
            List.of(attribute("email", Kind.TEXT), attribute("orders", Kind.NUMBER), attribute("city", Kind.TEXT),
                    attribute("interests", Kind.LIST), attribute("sizes", Kind.LIST)),
            List.of(new EventKind("purchase", "Purchase", "bought", List.of())), List.of("email"));

    @TempDir
    Path folder;

    @Test
    void only_what_was_written_is_marked() throws Refusal {
        try (Store store = Store.open(folder.resolve("profiles.db"), SCHEMA)) {
            long first = store.revision();
            Value three = new Value.Number(new BigDecimal("3"));
            write(store, w -> w.put(row(Map.of("orders", Optional.of(three)), Optional.empty(), Map.of())));
            assertThat(changedSince(store, first)).containsExactlyInAnyOrder("people", "attribute email", "attribute orders");

            long added = store.revision();
            assertThat(added).isEqualTo(first + 1);
            write(store, w -> w.put(row(Map.of("orders", Optional.of(three), "city", Optional.of(new Value.Text("Rome"))), Optional.empty(),
                    Map.of())));
            assertThat(changedSince(store, added)).containsExactly("attribute city");

            long city = store.revision();
            write(store, w -> w.put(row(Map.of("interests", Optional.of(new Value.Texts(List.of("shoes")))), Optional.of(List.of("vip")),
                    Map.of("email", Consent.GIVEN))));
            assertThat(changedSince(store, city)).containsExactlyInAnyOrder("attribute interests", "tags", "consents");

            long lists = store.revision();
            write(store, w -> w.event(1, "purchase", Instant.EPOCH, Map.of()));
            assertThat(changedSince(store, lists)).containsExactly("events purchase");
            assertThat(store.changes().lastEvent()).isEqualTo(1);

            long events = store.revision();
            write(store, w -> w.put(new SuppressionRow("ana@x.fr", "email", Optional.empty(), Optional.empty())));
            assertThat(changedSince(store, events)).containsExactly("suppressions");

            long suppressed = store.revision();
            write(store, w -> w.upload("braze", "vip", Instant.EPOCH, new long[]{1}));
            assertThat(changedSince(store, suppressed)).containsExactly("uploads");

            long uploaded = store.revision();
            write(store, w -> w.put(row(Map.of("interests", Optional.empty()), Optional.of(List.of()), Map.of("email", Consent.UNKNOWN))));
            assertThat(changedSince(store, uploaded)).containsExactlyInAnyOrder("attribute interests", "tags", "consents");
        }
    }

    @Test
    void each_revision_has_a_state_of_its_own_and_the_latest_hundred_are_known() throws Refusal {
        try (Store store = Store.open(folder.resolve("profiles.db"), SCHEMA)) {
            Set<String> states = new HashSet<>();
            states.add(store.state());
            for (int i = 0; i < 102; i++) {
                write(store, w -> w.event(1, "purchase", Instant.EPOCH, Map.of()));
                assertThat(store.state()).matches(store.revision() + " [0-9a-f]{16}");
                assertThat(states.add(store.state())).isTrue();
            }
            Marks marks = store.changes();
            assertThat(marks.revision()).isEqualTo(103);
            assertThat(marks.state(103)).isEqualTo(store.state());
            assertThat(marks.states()).hasSize(100).containsKeys(4L, 103L);
            assertThat(states).contains(marks.state(4)).doesNotContain(marks.state(3));
        }
    }

    @Test
    void what_is_taken_back_marks_nothing() throws Refusal {
        try (Store store = Store.open(folder.resolve("profiles.db"), SCHEMA)) {
            Marks before = store.changes();
            try (Writing writing = store.begin("test")) {
                writing.put(row(Map.of(), Optional.empty(), Map.of()));
            }
            assertThat(store.changes()).isEqualTo(before);
            try (Writing writing = store.begin("test")) {
                writing.commit(false);
            }
            assertThat(store.changes()).isEqualTo(before);
        }
    }

    private static List<String> changedSince(Store store, long revision) {
        return store.changes().changed().entrySet().stream().filter(e -> e.getValue() > revision).map(Map.Entry::getKey).toList();
    }

    private static void write(Store store, Consumer<Writing> what) throws Refusal {
        try (Writing writing = store.begin("test")) {
            what.accept(writing);
            writing.commit(true);
        }
    }

    private static PersonRow row(Map<String, Optional<Value>> values, Optional<List<String>> tags, Map<String, Consent> consent) {
        return new PersonRow("ana@x.fr", values, tags, consent);
    }

    private static Attribute attribute(String name, Kind kind) {
        return new Attribute(name, name, kind, Map.of());
    }
}
