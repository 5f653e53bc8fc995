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
/// (4 bytes a person, 128 MB together) until the data changes, so that further pages and other segments cost nothing but a walk.
public final class Members {
    private static final int FEW = 50_000;
    private static final long MOST_BYTES = 128L << 20;

    private final Store store;
    private final Kept<Order, int[]> orders = new Kept<>(MOST_BYTES, ids -> 4L * ids.length);

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
        if (members.size() <= FEW) {
            long[] all = store.ids(OrderSql.of(members.ids(0, FEW), order.attribute(), order.descending()), cancellation);
            return Arrays.copyOfRange(all, (int) Math.min(offset, all.length), (int) Math.min(offset + most, all.length));
        }
        long[] page = new long[Math.clamp(members.size() - offset, 0, most)];
        int n = 0;
        long skip = offset;
        for (int id : everyone(order, cancellation)) {
            if (n == page.length) {
                break;
            }
            if (members.contains(id) && skip-- <= 0) {
                page[n++] = id;
            }
        }
        return Arrays.copyOf(page, n);
    }

    private int[] everyone(Order order, Cancellation cancellation) {
        long revision = store.revision();
        int[] before = orders.find(revision, order);
        if (before != null) {
            return before;
        }
        int[] ids = Arrays.stream(store.ids(OrderSql.everyone(order.attribute(), order.descending()), cancellation))
                .mapToInt(Math::toIntExact)
                .toArray();
        orders.keep(revision, order, ids);
        return ids;
    }
}
