package whom.naive;

import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import whom.audience.Counter;
import whom.audience.person.PersonEngine;
import whom.audience.person.PersonReader;
import whom.audience.person.Ranks;
import whom.audience.person.Standing;
import whom.profile.History;
import whom.profile.Value;
import whom.resolve.Resolved;
import whom.sql.RuleSql;
import whom.store.Past;
import whom.work.Cancellation;

/// One way of finding whom a resolved rule selects in a store.
///
/// @param name  what it is called where it is wrong
/// @param reads over an open store, the ids ascending
public record Reader(String name, Function<Shelved, Function<Resolved.Whole, long[]>> reads) {
    /// All that must select the same people.
    public static final List<Reader> ALL = List.of( //
            new Reader("person", shelved -> rule -> new PersonEngine(shelved.store()).ids(rule, new Cancellation())), //
            new Reader("live", shelved -> rule -> members(shelved.counter(), rule)), //
            new Reader("live after working ahead", shelved -> rule -> {
                Counter counter = new Counter(shelved.live());
                counter.prepare(rule, new Cancellation());
                return members(counter, rule);
            }), //
            new Reader("bitmaps of SQL", shelved -> rule -> members(new Counter(shelved.store()), rule)), //
            new Reader("SQL", shelved -> rule -> shelved.store()
                    .ids(Past.of(shelved.store(), rule.at()).map(past -> past.query(RuleSql.ids(rule))).orElseGet(() -> RuleSql.ids(rule)),
                            new Cancellation())));

    private static long[] members(Counter counter, Resolved.Whole rule) {
        return counter.count(rule, new Cancellation()).members().ids(0, Integer.MAX_VALUE);
    }

    /// Reads the people of the world one by one, without a store.
    static long[] inMemory(World world, Resolved.Whole rule) {
        PersonReader reader = new PersonReader(ranks(world));
        return LongStream.rangeClosed(1, world.people().size())
                .filter(id -> reader.selects(rule, Histories.of(world.people().get((int) id - 1), id))).toArray();
    }

    /// Looks through everyone for each value.
    static Ranks ranks(World world) {
        return (attribute, value) -> {
            List<Value> values = world.people().stream().map(person -> Histories.of(person, 1)).map(History::person)
                    .flatMap(person -> Stream.ofNullable(person.attributes().get(attribute.name()))).toList();
            return new Standing(values.stream().filter(other -> compare(other, value) < 0).count(), values.size());
        };
    }

    private static int compare(Value first, Value second) {
        return Values.compare(bare(first), bare(second));
    }

    private static Object bare(Value value) {
        return switch (value) {
            case Value.Number(var number) -> number;
            case Value.Date(var date) -> date;
            case Value.Moment(var at) -> at;
            case Value.Text _,Value.Truth _,Value.Texts _ -> throw new IllegalArgumentException("has no order: " + value);
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
