package whom.bench.samples.people;

import whom.bench.samples.Dice;

/// Draws people: a country, a language spoken there, a name of that language (or, for one in sixteen, of any other), an address made of it.
public final class Crowd {
    private final Places places;
    private final Addresses addresses;

    public Crowd(Places places, Addresses addresses) {
        this.places = places;
        this.addresses = addresses;
    }

    public Identity draw(Dice dice) {
        Place place = places.draw(dice);
        String language = place.languages().draw(dice);
        boolean moved = dice.chance(0.06);
        NameBook.FullName name = Languages.book(moved ? dice.of(Languages.CODES) : language).draw(dice);
        String email = addresses.draw(dice, name.given().ascii(), name.family().ascii());
        // Who moved writes the name in the letters of the new country; some keep their own.
        boolean ownLetters = !moved || dice.chance(0.3);
        return new Identity(email, ownLetters ? name.given().written() : name.given().latin(),
                ownLetters ? name.family().written() : name.family().latin(), place.country(), place.cities().draw(dice), language);
    }

    /// A second mailbox of somebody who has one already.
    public String secondAddress(Dice dice, Identity first) {
        String local = first.email().substring(0, first.email().indexOf('@')).replaceAll("\\+.*", "");
        return addresses.unique(local, dice.chance(0.5) ? "example.org" : "work.example");
    }

    public Addresses addresses() {
        return addresses;
    }
}
