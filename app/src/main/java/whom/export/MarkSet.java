package whom.export;

/// Marks, 8 bytes each at half full: a million addresses in 16 MB.
final class MarkSet {
    private long[] places = new long[1 << 10];
    private int size;

    /// @param mark never 0
    /// @return whether it is new
    boolean add(long mark) {
        if (size * 2 >= places.length) {
            grow();
        }
        int at = place(mark);
        if (places[at] == mark) {
            return false;
        }
        places[at] = mark;
        size++;
        return true;
    }

    boolean contains(long mark) {
        return places[place(mark)] == mark;
    }

    /// Where it is, or could be put.
    private int place(long mark) {
        int at = (int) mark & (places.length - 1);
        while (places[at] != 0 && places[at] != mark) {
            at = (at + 1) & (places.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] before = places;
        places = new long[before.length * 2];
        for (long mark : before) {
            if (mark != 0) {
                places[place(mark)] = mark;
            }
        }
    }
}
