package whom.audience;

import java.util.Arrays;
import java.util.List;
import whom.profile.Person;
import whom.sql.OrderSql;
import whom.store.Store;
import whom.work.Cancellation;

/// Pages of the people in a bitmap, by id or sorted by an attribute, whatever its size; only the people of the page are loaded. Any thread may use it.
///
/// Up to fifty thousand members are sorted by themselves. For more, the order of everyone is read once for an attribute and kept
/// (4 bytes a person, 128 MB together) until the data changes, so that other segments cost nothing but a walk. The members in their order are
/// kept too (as much again), so that whoever scrolls through them pays for the page alone.
public final class Members {
    private static final int FEW = 50_000;
    private static final long MOST_BYTES = 128L << 20;

    private final Store store;
    private final Kept<Order, int[]> orders = new Kept<>(MOST_BYTES, ids -> 4L * ids.length);
    private final Kept<Sorting, int[]> sorted = new Kept<>(MOST_BYTES, ids -> 4L * ids.length);

    private record Sorting(Bitmap members, Order order) {}

    public Members(Store store) {
        this.store = store;
    }

    /// At most so many people by id, after leaving out the first ones.
    public List<Person> page(Bitmap members, long offset, int most, Cancellation cancellation) {
        return store.persons(members.ids(offset, most), cancellation);
    }

    /// At most so many people in that order, after leaving out the first ones.
    public List<Person> page(Bitmap members, Order order, long offset, int most, Cancellation cancellation) {
        return store.persons(ids(members, order, offset, most, cancellation), cancellation);
    }

    private long[] ids(Bitmap members, Order order, long offset, int most, Cancellation cancellation) {
        if (offset >= members.size()) {
            return new long[0];
        }
        int[] all = sorted(members, order, cancellation);
        int from = (int) Math.min(offset, all.length);
        return Arrays.stream(all, from, (int) Math.min((long) from + most, all.length)).asLongStream().toArray();
    }

    private int[] sorted(Bitmap members, Order order, Cancellation cancellation) {
        long revision = store.revision();
        Sorting asked = new Sorting(members, order);
        int[] before = sorted.find(revision, asked);
        if (before != null) {
            return before;
        }
        int[] ids = members.size() <= FEW
                ? whole(store.ids(OrderSql.of(members.ids(0, FEW), order.attribute(), order.descending()), cancellation))
                : Arrays.stream(everyone(order, cancellation)).filter(members::contains).toArray();
        sorted.keep(revision, asked, ids);
        return ids;
    }

    private int[] everyone(Order order, Cancellation cancellation) {
        long revision = store.revision();
        int[] before = orders.find(revision, order);
        if (before != null) {
            return before;
        }
        int[] ids = whole(store.ids(OrderSql.everyone(order.attribute(), order.descending()), cancellation));
        orders.keep(revision, order, ids);
        return ids;
    }

    private static int[] whole(long[] ids) {
        return Arrays.stream(ids).mapToInt(Math::toIntExact).toArray();
    }
}
