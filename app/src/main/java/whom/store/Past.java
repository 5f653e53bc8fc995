package whom.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.profile.Consent;
import whom.profile.History;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Value;
import whom.sql.PastSql;
import whom.sql.Query;
import whom.work.Cancellation;

/// A store at an earlier moment, after which something about people changed. What was added without a change counts as always there.
public record Past(Store store, Instant at) {
    /// Nothing for no moment, and where nothing changed after it, so that what stands now is what stood then.
    public static Optional<Past> of(Store store, @Nullable Instant at) {
        return at != null && store.number(PastSql.isAny(at), new Cancellation()) == 1
                ? Optional.of(new Past(store, at))
                : Optional.empty();
    }

    /// The question, asked of everybody at that moment.
    public Query query(Query query) {
        return PastSql.of(query, store.schema().attributes(), at);
    }

    /// The question, asked of those alone of whom something changed that it asks about.
    public Query queryOfChanged(Query query) {
        return PastSql.ofChanged(query, store.schema().attributes(), at);
    }

    /// Hears each thing that changed after the moment, as the letter of the part and the name, and whose it is.
    public void changed(BiConsumer<String, Long> each, Cancellation cancellation) {
        store.rows(PastSql.changed(at), row -> each.accept(row.text(0) + " " + row.text(1), row.number(2)), cancellation);
    }

    /// The same people as they were then.
    public List<Person> persons(List<Person> now, Cancellation cancellation) {
        return histories(now.stream().map(person -> new History(person, person.key(), List.of(), List.of(), Map.of())).toList(),
                cancellation)
                .stream().map(History::person).toList();
    }

    /// The same people as they were then, with all that they did at any time.
    public List<History> histories(List<History> now, Cancellation cancellation) {
        Map<Long, Then> changed = new HashMap<>();
        Map<Long, History> byId = now.stream().collect(Collectors.toMap(history -> history.person().id(), history -> history));
        String ids = now.stream().map(history -> Long.toString(history.person().id())).collect(Collectors.joining(",", "[", "]"));
        // From the newest change back: what stood before the first one is written last.
        store.rows(PastSql.before(at, ids), row -> {
            History history = byId.get(row.number(0));
            if (history != null) {
                changed.computeIfAbsent(row.number(0), _ -> new Then(history)).take(row);
            }
        }, cancellation);
        return now.stream().map(history -> {
            Then then = changed.get(history.person().id());
            return then == null ? history : then.history();
        }).toList();
    }

    private final class Then {
        private final History now;
        private final Map<String, Value> attributes;
        private final Map<String, Consent> consents;
        private final Map<String, Instant> since;
        private List<String> tags;

        Then(History now) {
            this.now = now;
            attributes = new HashMap<>(now.person().attributes());
            consents = new HashMap<>(now.person().consent());
            since = new HashMap<>(now.consentSince());
            tags = new ArrayList<>(now.person().tags());
        }

        void take(Row row) {
            String name = String.valueOf(row.text(2));
            switch (Part.of(String.valueOf(row.text(1)))) {
                case ATTRIBUTE -> put(name,
                        row.value(store.schema().attribute(name).map(Attribute::kind).orElse(Kind.TEXT), 3));
                case LIST -> put(name, row.isMissing(3) ? null : new Value.Texts(texts(row)));
                case TAGS -> tags = texts(row);
                case CONSENT -> {
                    consents.remove(name);
                    since.remove(name);
                    if (!row.isMissing(3)) {
                        consent(name, ConsentCell.read(String.valueOf(row.text(3))));
                    }
                }
                case KEY, SUPPRESSION -> {
                    // No rule asks for them.
                }
            }
        }

        private void consent(String channel, ConsentCell cell) {
            consents.put(channel, cell.state() == 1 ? Consent.GIVEN : Consent.REFUSED);
            Long at = cell.at();
            if (at != null) {
                since.put(channel, Instant.ofEpochMilli(at));
            }
        }

        private void put(String name, @Nullable Value value) {
            if (value == null) {
                attributes.remove(name);
            } else {
                attributes.put(name, value);
            }
        }

        private static List<String> texts(Row row) {
            return row.isMissing(3) ? List.of() : PropertyReader.texts(String.valueOf(row.text(3)));
        }

        History history() {
            Person person = now.person();
            return new History(new Person(person.id(), person.key(), attributes, tags, consents), now.key(), now.events(), now.uploads(),
                    since);
        }
    }
}
