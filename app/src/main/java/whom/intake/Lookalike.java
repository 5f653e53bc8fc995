package whom.intake;

import java.util.List;
import whom.intake.likeness.Evidence;
import whom.profile.Person;

/// Two people who are probably one, with all that is known of them.
///
/// @param one      of whom more is known, else who came first; who would stay
/// @param bits     of the odds that they are one
/// @param evidence of each role that is played, in the order of the roles
public record Lookalike(Person one, Person other, double bits, List<Evidence> evidence) {
    public Lookalike {
        evidence = List.copyOf(evidence);
    }

    /// How likely it is that they are one person, from 0 to 1.
    public double probability() {
        return 1 / (1 + Math.pow(2, -bits));
    }

    /// The same with what is known of one of them by now; another pair stays as it is.
    public Lookalike knowing(Person now) {
        return new Lookalike(one.key().equals(now.key()) ? now : one, other.key().equals(now.key()) ? now : other, bits, evidence);
    }

    /// Whether that is one of them.
    public boolean has(Person person) {
        return one.key().equals(person.key()) || other.key().equals(person.key());
    }

    /// The same with the other one to stay.
    public Lookalike swapped() {
        return new Lookalike(other, one, bits, evidence);
    }
}
