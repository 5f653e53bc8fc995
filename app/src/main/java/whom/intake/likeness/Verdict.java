package whom.intake.likeness;

import java.util.List;

/// Why two people are taken for one, or not.
///
/// @param bits      of the odds that they are one person: 0 is even, 10 a thousand to one
/// @param evidence  of each role that is played, in the order of the roles
/// @param relatives bits taken off because relatives share a name, a home or a birthday, too
/// @param many      bits taken off because among so many people some agree by chance
public record Verdict(double bits, List<Evidence> evidence, double relatives, double many) {
    public Verdict {
        evidence = List.copyOf(evidence);
    }

    /// How likely it is that they are one person, from 0 to 1.
    public double probability() {
        return Pair.probability(bits);
    }
}
