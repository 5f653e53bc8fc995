package whom.store;

import java.util.Arrays;

/// Rows of upload files, 28 bytes each: whose they are, in which file they stand, and the marks by which row and address are known again.
public final class GivenRows {
    private long[] people = new long[1 << 8];
    private long[] rows = new long[1 << 8];
    private long[] identities = new long[1 << 8];
    private int[] files = new int[1 << 8];
    private int size;

    /// @param file which of the export's files, from 0
    public void add(long person, int file, long row, long identity) {
        if (size == people.length) {
            people = Arrays.copyOf(people, size * 2);
            rows = Arrays.copyOf(rows, size * 2);
            identities = Arrays.copyOf(identities, size * 2);
            files = Arrays.copyOf(files, size * 2);
        }
        people[size] = person;
        rows[size] = row;
        identities[size] = identity;
        files[size] = file;
        size++;
    }

    public int size() {
        return size;
    }

    public long person(int at) {
        return people[at];
    }

    long row(int at) {
        return rows[at];
    }

    long identity(int at) {
        return identities[at];
    }

    int file(int at) {
        return files[at];
    }
}
