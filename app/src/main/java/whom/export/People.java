package whom.export;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.profile.Person;
import whom.text.Refusal;
import whom.work.Ahead;

/// The people of an audience in the order of their ids, read page by page, more than once when needed.
///
/// Their consent is the newest known, whatever the as-of of the selection.
public interface People {
    /// So many are read at once.
    int PAGE = 2_000;

    /// How many there are.
    long count();

    /// The people from a position on; empty at the end.
    List<Person> page(long from, int most) throws Refusal;

    /// One after the other, read on a thread of their own while those before them are used; to be closed.
    default Ahead<Person, Refusal> ahead() {
        return new Ahead<>("people to export", new Ahead.Source<>() {
            private Iterator<Person> page = Collections.emptyIterator();
            private long at;

            @Override
            public @Nullable Person next() throws Refusal {
                while (!page.hasNext() && at < count()) {
                    page = page(at, PAGE).iterator();
                    at += PAGE;
                }
                return page.hasNext() ? page.next() : null;
            }
        }, Refusal.class);
    }

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
