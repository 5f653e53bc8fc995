package whom.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.profile.Person;
import whom.profile.Value;
import whom.resolve.Criterion;

/// People in a list with the ids 1, 2, …; criteria are answered by a few plain lines of its own.
public final class ListedPeople implements Crowd {
    private final List<Person> people;
    private final List<String> asked = new ArrayList<>();
    private final Set<String> walked = new TreeSet<>();

    public ListedPeople(List<Person> people) {
        this.people = people;
    }

    /// The attributes that criteria asked about, each as often as that.
    public List<String> asked() {
        return asked;
    }

    /// The attributes for which everybody was looked at.
    public Set<String> walked() {
        return walked;
    }

    @Override
    public Bitmap people() {
        return Bitmap.upTo(people.size());
    }

    @Override
    public Bitmap holding(Criterion.OfValue criterion) {
        asked.add(criterion.attribute().name());
        return Bitmap.of(people.size(),
                people.stream().filter(p -> holds(criterion, p.attributes().get(criterion.attribute().name()))).mapToLong(Person::id)
                        .toArray());
    }

    private static boolean holds(Criterion.OfValue criterion, @Nullable Value value) {
        return switch (criterion) {
            case Criterion.IsSet _ -> value != null;
            case Criterion.TruthIs(var _, boolean truth) -> value instanceof Value.Truth(boolean is) && is == truth;
            case Criterion.TextIs(var _, var texts, boolean matchCase) when matchCase ->
                value instanceof Value.Text(String text) && texts.contains(text);
            case Criterion.TextHas(var _, var _, String part, boolean matchCase) when matchCase ->
                value instanceof Value.Text(String text) && text.contains(part);
            case Criterion.NumberIs(var _, var numbers) ->
                value instanceof Value.Number(BigDecimal number) && numbers.stream().anyMatch(n -> n.compareTo(number) == 0);
            case Criterion.NumberIn(var _, var range) -> value instanceof Value.Number(BigDecimal number) && range.contains(number);
            case Criterion.ListHasAny(var _, var texts, boolean matchCase) when matchCase ->
                value instanceof Value.Texts(var list) && list.stream().anyMatch(texts::contains);
            case Criterion.OfValue other -> throw new AssertionError("no branch asks " + other);
        };
    }

    @Override
    public List<Person> persons(long... ids) {
        return LongStream.of(ids).mapToObj(id -> people.get((int) id - 1)).toList();
    }

    /// With nothing else than was asked for.
    @Override
    public List<Person> persons(Set<String> attributes, long... ids) {
        return persons(ids).stream().map(person -> {
            Map<String, Value> few = new HashMap<>(person.attributes());
            few.keySet().retainAll(attributes);
            return new Person(person.id(), person.key(), few, List.of(), Map.of());
        }).toList();
    }

    @Override
    public void each(Set<String> attributes, Consumer<Person> look) {
        walked.addAll(attributes);
        people.forEach(look);
    }
}
