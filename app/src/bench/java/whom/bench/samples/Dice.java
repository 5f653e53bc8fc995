package whom.bench.samples;

import java.util.List;

/// A seeded source of chance (SplitMix64), the same on every machine and in every Java version.
public final class Dice {
    private long state;

    /// Dice for one of many (a person, a day): its throws do not depend on how often the others were thrown.
    public Dice(String name, long which) {
        long seed = which * 0x9E3779B97F4A7C15L;
        for (int i = 0; i < name.length(); i++) {
            seed = mix(seed + name.charAt(i));
        }
        state = seed;
    }

    /// A number in `[0, 1)`.
    public double share() {
        state += 0x9E3779B97F4A7C15L;
        return (mix(state) >>> 11) * 0x1p-53;
    }

    /// A whole number in `[0, bound)`.
    public int below(int bound) {
        return (int) (share() * bound);
    }

    /// A whole number from `low` to `high`, both included.
    public int between(int low, int high) {
        return low + below(high - low + 1);
    }

    public boolean chance(double probability) {
        return share() < probability;
    }

    public <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /// Waiting times: many short, few long.
    public double exponential(double mean) {
        return -mean * StrictMath.log(1 - share());
    }

    /// A power law from `least` upwards, cut at `most`: the smaller the shape, the heavier the few.
    public double power(double least, double shape, double most) {
        return StrictMath.min(most, least * StrictMath.pow(1 - share(), -1 / shape));
    }

    /// The sum of twelve throws, less six: close enough to the normal curve for people.
    public double normal(double mean, double deviation) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += share();
        }
        return mean + deviation * sum;
    }

    /// How often something happens that happens `mean` times on average.
    public int times(double mean) {
        if (mean > 30) {
            return (int) StrictMath.max(0, StrictMath.round(normal(mean, StrictMath.sqrt(mean))));
        }
        double limit = StrictMath.exp(-mean);
        double product = share();
        int count = 0;
        while (product > limit) {
            product *= share();
            count++;
        }
        return count;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
