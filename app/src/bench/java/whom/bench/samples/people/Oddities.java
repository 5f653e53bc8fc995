package whom.bench.samples.people;

import java.util.List;

/// Names and addresses that are awkward but legal; every sample has each of them once.
public final class Oddities {
    private record Odd(String local, String firstName, String lastName) {}

    private static final List<Odd> ODD = List.of(
            new Odd("equals.ana", "=Ana", "Formula"),
            new Odd("plus.one+guest", "+1 Guest", "Plus"),
            new Odd("at.home", "@home", "Handle"),
            new Odd("minus", "-Max", "Minus"),
            new Odd("o'connor", "Róisín", "O'Connor"),
            new Odd("smith.jr", "Robert", "Smith, Jr."),
            new Odd("bob.quoted", "William \"Bob\"", "Marsh"),
            new Odd("null.island", "Null", "Null"),
            new Odd("true.blue", "True", "False"),
            new Odd("zoe.blossom", "Zoë 🌸", "Bloom"),
            new Odd("x", "X", "Æ"),
            new Odd("decomposed", "Ame\u0301lie", "Zoe\u0308ga"),
            new Odd("pipe", "A|B", "Pipe"),
            new Odd("semi", "Anna; Bo", "Semicolon"),
            new Odd("angle", "<b>Bold</b>", "Tag & Co"),
            new Odd("liquid", "{{ first_name }}", "Curly"),
            new Odd("long.name", "Maria Alexandra Theodora Wilhelmina Charlotte Josephine Antoinette",
                    "von und zu Hohenbergen-Schwarzenau-Lichtentalerhausen auf Oberunterwaldstetten"),
            new Odd("zero", "007", "00420"));

    private Oddities() {
    }

    public static int count() {
        return ODD.size();
    }

    /// The same home with an awkward name and address.
    public static Identity dress(Identity plain, int which, Addresses addresses) {
        Odd odd = ODD.get(which);
        return new Identity(addresses.unique(odd.local(), "example.com"), odd.firstName(), odd.lastName(), plain.country(), plain.city(),
                plain.language());
    }
}
