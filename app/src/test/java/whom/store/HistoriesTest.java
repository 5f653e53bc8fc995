package whom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.profile.Attribute;
import whom.profile.Consent;
import whom.profile.Event;
import whom.profile.EventKind;
import whom.profile.History;
import whom.profile.Kind;
import whom.profile.Property;
import whom.profile.Schema;
import whom.profile.Upload;
import whom.profile.Value;
import whom.sql.Query;
import whom.text.Refusal;
import whom.work.Cancellation;

class HistoriesTest {
    private static final List<Property> PROPERTIES = List.of(property("text", Kind.TEXT), property("number", Kind.NUMBER),
            property("truth", Kind.BOOLEAN), property("date", Kind.DATE), property("moment", Kind.INSTANT), property("list", Kind.LIST));
    private static final Schema SCHEMA = new Schema("email", List.of(new Attribute("email", "E-mail", Kind.TEXT, Map.of())),
            List.of(new EventKind("visit", "Visit", "visited", PROPERTIES), new EventKind("purchase", "Purchase", "bought", List.of())),
            List.of("email"));
    private static final Instant T = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    Path folder;
    private final Cancellation never = new Cancellation();

    @Test
    void brings_everything_about_a_person_in_the_order_of_time() throws Refusal {
        Map<String, Value> all = Map.of("text", new Value.Text("a \"quoted\"\\\n\u0001 ß 😀"), "number",
                new Value.Number(new BigDecimal("0.1")), "truth", new Value.Truth(true), "date",
                new Value.Date(LocalDate.parse("2024-02-29")), "moment", new Value.Moment(T), "list",
                new Value.Texts(List.of("x", "y, z")));
        try (Store store = Store.open(folder.resolve("profiles.db"), SCHEMA)) {
            try (Writing writing = store.begin("test")) {
                writing.put(new PersonRow(" Ana@X.fr ", Map.of(), Optional.of(List.of("vip")), Map.of("email", Consent.GIVEN)));
                writing.put(new PersonRow("bo@x.fr", Map.of(), Optional.empty(), Map.of()));
                writing.event(1, "purchase", T, Map.of());
                writing.event(1, "visit", T, all);
                writing.event(1, "visit", T.minusMillis(1), Map.of("text", new Value.Text(" \u2003")));
                writing.event(1, "unheard of", T, Map.of());
                writing.upload("braze", "vip", T, new long[]{1});
                writing.upload("klaviyo", "all", T.minusSeconds(1), new long[]{1, 2});
                writing.commit(true);
            }
            List<History> two = store.histories(new long[]{2, 9, 1}, never);
            assertThat(two).extracting(History::key).containsExactly("bo@x.fr", "ana@x.fr");
            History ana = two.get(1);
            assertThat(ana.person()).isEqualTo(store.persons(new long[]{1}, never).getFirst());
            assertThat(ana.events()).containsExactly(new Event("visit", T.minusMillis(1), Map.of()), new Event("purchase", T, Map.of()),
                    new Event("visit", T, all));
            assertThat(ana.uploads()).containsExactly(new Upload("klaviyo", "all", T.minusSeconds(1)), new Upload("braze", "vip", T));
            assertThat(ana.consentSince()).isEmpty();
            assertThat(two.getFirst().events()).isEmpty();
            assertThat(two.getFirst().uploads()).containsExactly(new Upload("klaviyo", "all", T.minusSeconds(1)));
        }
    }

    @Test
    void goes_through_everyone_in_pages() throws Refusal {
        try (Store store = Store.open(folder.resolve("profiles.db"), SCHEMA)) {
            try (Writing writing = store.begin("test")) {
                for (int i = 1; i <= 25; i++) {
                    long id = writing.put(new PersonRow("p" + i, Map.of(), Optional.empty(), Map.of())).id();
                    writing.event(id, "purchase", T.plusMillis(i), Map.of());
                }
                writing.commit(true);
            }
            List<History> everyone = new ArrayList<>();
            for (long from = 1; from <= store.people(); from += 10) {
                everyone.addAll(store.histories(from, from + 10, never));
            }
            assertThat(everyone).hasSize(25).allSatisfy(h -> assertThat(h.events())
                    .containsExactly(new Event("purchase", T.plusMillis(h.person().id()), Map.of())));
        }
    }

    @Test
    void many_are_read_along_the_index_of_events() throws Refusal {
        try (Store store = Store.open(folder.resolve("profiles.db"), SCHEMA)) {
            List<String> steps = new ArrayList<>();
            store.rows(new Query("EXPLAIN QUERY PLAN " + Histories.EVENTS, List.of("[1]")), row -> steps.add(String.valueOf(row.text(3))),
                    never);
            assertThat(steps).anyMatch(step -> step.startsWith("SEARCH e USING INDEX events_by_person (kind=? AND person=?"));
        }
    }

    @Test
    void a_property_of_another_type_than_its_kind_is_missing() {
        EventKind visit = SCHEMA.events().getFirst();
        String json = "{\"text\":3,\"number\":\"3\",\"truth\":1,\"date\":\"2026-02-30\",\"moment\":1.5,\"list\":\"x\",\"more\":{\"a\":[1,{}]}}";
        assertThat(PropertyReader.values(json, visit)).isEmpty();
        assertThat(PropertyReader.values("{ \"number\" : 1e2 , \"list\" : [ ] , \"text\":null, \"truth\":false}", visit))
                .isEqualTo(Map.of("number", new Value.Number(new BigDecimal("100")), "truth", new Value.Truth(false)));
        assertThat(PropertyReader.values("{\"truth\":true,\"number\":", visit)).isEqualTo(Map.of("truth", new Value.Truth(true)));
        assertThat(PropertyReader.values(null, visit)).isEmpty();
    }

    private static Property property(String name, Kind kind) {
        return new Property(name, name, kind);
    }
}
