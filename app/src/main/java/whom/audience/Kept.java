package whom.audience;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Results kept for as long as the store's data stays as it is, the ones used longest ago given up first. Any thread may use it.
public final class Kept<K, V> {
    private final long mostBytes;
    private final ToLongFunction<V> bytesOf;
    private final Map<K, V> results = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;
    private long revision = Long.MIN_VALUE;

    /// @param mostBytes together; a single larger result is not kept
    public Kept(long mostBytes, ToLongFunction<V> bytesOf) {
        this.mostBytes = mostBytes;
        this.bytesOf = bytesOf;
    }

    /// What was kept of that revision of the data, or null.
    public synchronized @Nullable V find(long ofRevision, K key) {
        return ofRevision == revision ? results.get(key) : null;
    }

    /// Keeps a result; a newer revision forgets all older ones, and a result of an older one is not kept.
    public synchronized void keep(long ofRevision, K key, V result) {
        if (ofRevision > revision) {
            results.clear();
            bytes = 0;
            revision = ofRevision;
        }
        if (ofRevision < revision) {
            return;
        }
        V old = results.put(key, result);
        bytes += bytesOf.applyAsLong(result) - (old == null ? 0 : bytesOf.applyAsLong(old));
        var oldest = results.values().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            bytes -= bytesOf.applyAsLong(oldest.next());
            oldest.remove();
        }
    }

    synchronized long bytes() {
        return bytes;
    }
}
