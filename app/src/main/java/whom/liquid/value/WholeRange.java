package whom.liquid.value;

import java.util.AbstractList;
import java.util.List;

/// `(1..5)`: whole numbers in a row, none when the end is before the start.
public record WholeRange(long from, long to) {
    /// How many numbers.
    public long size() {
        if (to < from) {
            return 0;
        }
        long size = to - from + 1;
        return size <= 0 ? Long.MAX_VALUE : size;
    }

    /// The numbers, made as they are read.
    ///
    /// @param most how many there may be
    public List<Object> list(int most) {
        if (size() > most) {
            throw PastBound.items(most);
        }
        int size = (int) size();
        return new AbstractList<>() {
            @Override
            public Object get(int index) {
                return from + index;
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    @Override
    public String toString() {
        return from + ".." + to;
    }
}
