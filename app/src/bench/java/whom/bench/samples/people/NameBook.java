package whom.bench.samples.people;

import java.util.Arrays;
import java.util.List;
import whom.bench.samples.Dice;

/// The names of one language: given names of women and of men, family names as women and as men bear them.
public record NameBook(List<Name> women, List<Name> men, List<Name> womensFamilies, List<Name> mensFamilies) {
    /// A given and a family name that belong together.
    public record FullName(Name given, Name family) {}

    public FullName draw(Dice dice) {
        return dice.chance(0.64)
                ? new FullName(dice.of(women), dice.of(womensFamilies))
                : new FullName(dice.of(men), dice.of(mensFamilies));
    }

    static NameBook of(String women, String men, String families) {
        return new NameBook(names(women), names(men), names(families), names(families));
    }

    /// A language whose family names have a feminine form; both lists in the same order.
    static NameBook of(String women, String men, String womensFamilies, String mensFamilies) {
        return new NameBook(names(women), names(men), names(womensFamilies), names(mensFamilies));
    }

    private static List<Name> names(String written) {
        return Arrays.stream(written.strip().split("\\s*,\\s*", -1)).map(Name::read).toList();
    }
}
