package whom.export;

import java.util.Arrays;
import java.util.List;
import whom.profile.Person;
import whom.text.Refusal;

/// The people of an audience in the order of their ids, read page by page, more than once when needed.
///
/// Their consent is the newest known, whatever the as-of of the selection.
public interface People {
    /// How many there are.
    long count();

    /// The people from a position on; empty at the end.
    List<Person> page(long from, int most) throws Refusal;

    /// People whose ids are known and who are read when their page is due.
    static People of(long[] ids, Reader reader) {
        return new People() {
            @Override
            public long count() {
                return ids.length;
            }

            @Override
            public List<Person> page(long from, int most) throws Refusal {
                int start = Math.toIntExact(from);
                int end = Math.min(ids.length, start + most);
                return start >= end ? List.of() : reader.persons(Arrays.copyOfRange(ids, start, end));
            }
        };
    }

    /// People who are all at hand.
    static People of(List<Person> people) {
        return new People() {
            @Override
            public long count() {
                return people.size();
            }

            @Override
            public List<Person> page(long from, int most) {
                int start = Math.toIntExact(from);
                return people.subList(start, Math.min(people.size(), start + most));
            }
        };
    }

    /// Reads people by their ids, in that order, such as the store.
    @FunctionalInterface
    interface Reader {
        List<Person> persons(long[] ids) throws Refusal;
    }
}
