package whom.store;

/// People by two independent hashes of their folded key, together 96 bits: of a hundred million keys two have the same with a chance of one to ten
/// billions of billions. Sixteen bytes for each place, at most half of which are taken.
final class KeyIndex {
    private static final int FIRST = 1 << 12;

    private long[] hashes = new long[FIRST];
    private int[] checks = new int[FIRST];
    /// 0 where nobody is.
    private int[] ids = new int[FIRST];
    private int used;

    void add(String key, int id) {
        if (used * 2 > ids.length) {
            grow();
        }
        put(hash(key), check(key), id);
        used++;
    }

    private static long hash(String key) {
        long hash = 0x9E3779B97F4A7C15L ^ key.length();
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x2545F4914F6CDD1DL;
            hash ^= hash >>> 31;
        }
        return hash;
    }

    private static int check(String key) {
        return key.hashCode();
    }

    private void put(long hash, int check, int id) {
        int mask = ids.length - 1;
        int place = (int) (hash >>> 20) & mask;
        while (ids[place] != 0) {
            place = (place + 1) & mask;
        }
        hashes[place] = hash;
        checks[place] = check;
        ids[place] = id;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldChecks = checks;
        int[] oldIds = ids;
        hashes = new long[oldHashes.length * 2];
        checks = new int[oldHashes.length * 2];
        ids = new int[oldIds.length * 2];
        for (int i = 0; i < oldIds.length; i++) {
            if (oldIds[i] != 0) {
                put(oldHashes[i], oldChecks[i], oldIds[i]);
            }
        }
    }

    /// Whoever was last added with that key, 0 for nobody.
    int find(String key) {
        long hash = hash(key);
        int check = check(key);
        int mask = ids.length - 1;
        int found = 0;
        for (int place = (int) (hash >>> 20) & mask; ids[place] != 0; place = (place + 1) & mask) {
            if (hashes[place] == hash && checks[place] == check) {
                found = ids[place];
            }
        }
        return found;
    }

    /// Nobody has that key any more.
    void remove(String key) {
        long hash = hash(key);
        int check = check(key);
        int mask = ids.length - 1;
        for (int place = (int) (hash >>> 20) & mask; ids[place] != 0; place = (place + 1) & mask) {
            if (hashes[place] == hash && checks[place] == check) {
                // The place stays taken, so that others behind it are still found.
                checks[place] = ~check;
                hashes[place] = ~hash;
            }
        }
    }
}
