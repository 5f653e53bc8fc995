package whom.store;

import java.util.Arrays;

/// People by a hash of their folded key, for a load into an empty store, which goes without the index of the table until its end: twelve bytes
/// for each person. Two keys may have the same hash, so that a hit must be held against the key itself.
final class KeyIndex {
    private static final int FIRST = 1 << 12;
    private static final int[] NOBODY = {};

    private long[] hashes = new long[FIRST];
    /// 0 where nobody is.
    private int[] ids = new int[FIRST];
    private int used;

    /// Of a key, never the same for two of usual length that one would meet in practice.
    static long hash(String key) {
        long hash = 0x9E3779B97F4A7C15L ^ key.length();
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x2545F4914F6CDD1DL;
            hash ^= hash >>> 31;
        }
        return hash;
    }

    void add(long hash, int id) {
        if (used * 2 > ids.length) {
            grow();
        }
        put(hash, id);
        used++;
    }

    private void put(long hash, int id) {
        int mask = ids.length - 1;
        int place = (int) (hash >>> 20) & mask;
        while (ids[place] != 0) {
            place = (place + 1) & mask;
        }
        hashes[place] = hash;
        ids[place] = id;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldIds = ids;
        hashes = new long[oldHashes.length * 2];
        ids = new int[oldIds.length * 2];
        for (int i = 0; i < oldIds.length; i++) {
            if (oldIds[i] != 0) {
                put(oldHashes[i], oldIds[i]);
            }
        }
    }

    /// Whoever has a key of that hash; empty for nobody.
    int[] find(long hash) {
        int mask = ids.length - 1;
        int[] found = NOBODY;
        for (int place = (int) (hash >>> 20) & mask; ids[place] != 0; place = (place + 1) & mask) {
            if (hashes[place] == hash) {
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = ids[place];
            }
        }
        return found;
    }
}
