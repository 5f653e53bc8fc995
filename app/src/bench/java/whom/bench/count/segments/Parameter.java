package whom.bench.count.segments;

import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// A place in a condition where a marketer may write another value.
///
/// @param name  its placeholder in the rule, `{name}`
/// @param draws 0 gives what the segment has to begin with; no two numbers below [#VALUES] give the same value
public record Parameter(String name, IntFunction<Drawn> draws) {
    /// How many different values there are.
    public static final int VALUES = 40;

    public Parameter {
        long different = IntStream.range(0, VALUES).mapToObj(draws).map(Drawn::written).distinct().count();
        if (different < VALUES) {
            throw new IllegalArgumentException(name + " has only " + different + " different values");
        }
    }

    public Drawn draw(int which) {
        return draws.apply(which);
    }
}
