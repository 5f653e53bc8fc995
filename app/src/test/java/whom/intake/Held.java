package whom.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import whom.profile.Person;
import whom.profile.Value;
import whom.sql.Query;
import whom.store.Store;
import whom.work.Cancellation;

/// All that a store holds, as lines that a person can write down before.
record Held(List<String> people, List<String> events, List<String> consents, List<String> suppressions) {
    private static final String TIME = "coalesce(strftime('%Y-%m-%dT%H:%M:%SZ', at / 1000, 'unixepoch'), '-')";

    static Held in(Store store) {
        return new Held(people(store), texts(store, "SELECT p._key || ' ' || k.name || ' ' || " + TIME
                + " || ' ' || coalesce(e.properties, '-') FROM events e JOIN people p ON p._id = e.person JOIN event_kinds k ON k.id = e.kind "
                + "ORDER BY p._key, k.name, e.at, e.id"),
                texts(store, "SELECT p._key || ' ' || channel || ' ' || " + TIME + " || ' ' || coalesce(source, '-') FROM consents c "
                        + "JOIN people p ON p._id = c.person WHERE at IS NOT NULL OR source IS NOT NULL ORDER BY p._key, channel"),
                texts(store, "SELECT key || ' ' || channel || ' ' || coalesce(reason, '-') || ' ' || " + TIME
                        + " FROM suppressions ORDER BY key, channel"));
    }

    static List<String> people(Store store) {
        return store.persons(LongStream.rangeClosed(1, store.people()).toArray(), new Cancellation()).stream().map(Held::line).toList();
    }

    /// The first column of what SQL finds.
    static List<String> texts(Store store, String sql) {
        List<String> texts = new ArrayList<>();
        store.rows(new Query(sql, List.of()), row -> texts.add(String.valueOf(row.text(0))), new Cancellation());
        return texts;
    }

    private static String line(Person person) {
        String attributes = new TreeMap<>(person.attributes()).entrySet().stream().map(e -> e.getKey() + "=" + written(e.getValue()))
                .collect(Collectors.joining(", "));
        String consent = new TreeMap<>(person.consent()).entrySet().stream().map(Object::toString).collect(Collectors.joining(", "));
        return person.key() + ": " + attributes + "; tags " + String.join("|", person.tags()) + "; consent " + consent;
    }

    private static String written(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Number(var number) -> number.toPlainString();
            case Value.Truth(var truth) -> Boolean.toString(truth);
            case Value.Date(var date) -> date.toString();
            case Value.Moment(var instant) -> instant.toString();
            case Value.Texts(var texts) -> String.join("|", texts);
        };
    }
}
