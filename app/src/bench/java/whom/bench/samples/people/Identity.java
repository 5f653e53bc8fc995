package whom.bench.samples.people;

import whom.bench.samples.Dice;

/// Who somebody is, before anything happened: address, name, home. What nobody told us is empty.
public record Identity(String email, String firstName, String lastName, String country, String city, String language) {
    /// The same human with another address.
    public Identity at(String otherEmail) {
        return new Identity(otherEmail, firstName, lastName, country, city, language);
    }

    /// The same human as most files know them: with gaps.
    ///
    /// @param candour how often somebody gives the first name; the other answers follow from it
    public Identity withGaps(Dice dice, double candour) {
        return new Identity(email, kept(dice, candour, firstName), kept(dice, candour - 0.06, lastName),
                kept(dice, candour + 0.045, country),
                kept(dice, candour - 0.04, city), kept(dice, candour + 0.03, language));
    }

    private static String kept(Dice dice, double probability, String answer) {
        return dice.chance(probability) ? answer : "";
    }
}
