package whom.naive;

import java.util.List;
import java.util.Random;

/// Random choices from one seed.
record Chance(Random random) {
    Chance(long seed) {
        this(new Random(seed));
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
