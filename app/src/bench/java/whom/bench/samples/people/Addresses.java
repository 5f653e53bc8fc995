package whom.bench.samples.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import whom.bench.samples.Dice;
import whom.bench.samples.Skew;

/// E-mail addresses, each given out once, all at domains that can belong to nobody.
public final class Addresses {
    private final Set<String> given = new HashSet<>();
    private final Skew domains;

    public Addresses(String domains) {
        this.domains = Skew.of(domains);
    }

    public String draw(Dice dice, String given, String family) {
        return unique(local(dice, given, family), domains.draw(dice));
    }

    /// The address, or the first free one with a number behind the name.
    public String unique(String local, String domain) {
        String address = local + "@" + domain;
        for (int number = 2; !given.add(address); number++) {
            address = local + number + "@" + domain;
        }
        return address;
    }

    /// The same mailbox as somebody might type it: capitals, spaces around it.
    public static String sloppy(Dice dice, String address) {
        String typed = switch (dice.below(3)) {
            case 0 -> address.toUpperCase(Locale.ROOT);
            case 1 -> address.substring(0, 1).toUpperCase(Locale.ROOT) + address.substring(1);
            default -> address;
        };
        return typed.equals(address) ? dice.of(List.of(" " + address, address + " ", "  " + address + " ")) : typed;
    }

    private static String local(Dice dice, String given, String family) {
        return switch (dice.below(20)) {
            case 0, 1, 2, 3, 4, 5, 6, 7, 8 -> given + "." + family;
            case 9, 10, 11 -> given.charAt(0) + "." + family;
            case 12, 13 -> given + family.charAt(0);
            case 14 -> given + "_" + family;
            case 15, 16 -> given + "." + family + dice.between(70, 99);
            case 17 -> family + "." + given;
            case 18 -> given + dice.between(1, 999);
            default -> given + "." + family + dice.of(List.of("+shop", "+news", "+mode", "+2026"));
        };
    }
}
