package whom.template.liqp;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import whom.liquid.Taken;
import whom.liquid.Bounds;

/// What the nodes of one tree share while it is rendered: the frozen moment, the time limit, and the arms taken so far. For one thread at a time.
final class Trail {
    private final BitSet[] arms;
    private final boolean[] entered;
    private @Nullable ZonedDateTime now;
    private long deadline;

    Trail(int blocks) {
        arms = new BitSet[blocks];
        for (int i = 0; i < blocks; i++) {
            arms[i] = new BitSet();
        }
        entered = new boolean[blocks];
    }

    void start(ZonedDateTime moment) {
        now = moment;
        deadline = System.nanoTime() + Bounds.USUAL.time().toNanos();
        for (BitSet taken : arms) {
            taken.clear();
        }
    }

    ZonedDateTime now() {
        return Objects.requireNonNull(now, "rendering has not started");
    }

    void checkTime() {
        if (System.nanoTime() - deadline > 0) {
            throw new IllegalStateException(
                    "filling the template in takes too long: more than " + Bounds.USUAL.time().toSeconds() + " seconds");
        }
    }

    void arrive(int block) {
        entered[block] = false;
    }

    void take(int block, int arm) {
        entered[block] = true;
        arms[block].set(arm);
    }

    boolean tookAnArm(int block) {
        return entered[block];
    }

    List<Taken> path() {
        List<Taken> path = new ArrayList<>();
        for (int block = 0; block < arms.length; block++) {
            if (!arms[block].isEmpty()) {
                path.add(new Taken(block, arms[block].stream().boxed().toList()));
            }
        }
        return List.copyOf(path);
    }
}
