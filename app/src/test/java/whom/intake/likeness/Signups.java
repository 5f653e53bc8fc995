package whom.intake.likeness;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Records of the shape of a well-known small test set: names, birth date, city and e-mail, several records for most people, each with
/// gaps and slips of its own.
///
/// Fitted to what is known of that set: 1,000 records of about 250 people in about 2,975 pairs; the e-mail alone tells 54 % of them and
/// with equal names and birth date 59 %.
final class Signups {
    private static final List<String> FREE = List.of("gmail.example", "yahoo.example", "hotmail.example", "outlook.example");
    private static final List<String> ENDS = List.of("com", "net", "org", "biz", "info");
    private static final double MORE = 0.749;

    private final Random dice;

    private Signups(long seed) {
        dice = new Random(seed);
    }

    static Labelled of(int records, long seed) {
        return new Signups(seed).make(records);
    }

    private record True(String first, String last, LocalDate born, String city, String email) {}

    private Labelled make(int records) {
        Labelled.Making making = new Labelled.Making();
        for (int person = 0; making.size() < records; person++) {
            True truth = person();
            do {
                making.add(record(truth), person);
            } while (making.size() < records && dice.nextDouble() < MORE);
        }
        return making.labelled();
    }

    private True person() {
        String first = Names.first(dice);
        String last = Names.last(dice);
        LocalDate born = LocalDate.of(1970, 1, 1).plusDays(dice.nextInt(52 * 365));
        return new True(first, last, born, Names.city(dice), email(first, last));
    }

    private String email(String first, String last) {
        String f = first.toLowerCase(Locale.ROOT);
        String l = last.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        String user = switch (dice.nextInt(4)) {
            case 0 -> f + "." + l + (dice.nextBoolean() ? "" : String.valueOf(dice.nextInt(100)));
            case 1 -> f + l.charAt(0) + dice.nextInt(100);
            case 2 -> f + dice.nextInt(1000);
            default -> f.charAt(0) + l + dice.nextInt(100);
        };
        String domain = dice.nextDouble() < 0.4
                ? Names.any(FREE, dice)
                : Names.last(dice).toLowerCase(Locale.ROOT).replaceAll("[^a-z-]", "") + "." + Names.any(ENDS, dice);
        return user + "@" + domain;
    }

    private Map<Role, String> record(True truth) {
        String first = dice.nextDouble() < 0.2 ? wrong(truth.first(), Names.first(dice)) : truth.first();
        String last = dice.nextDouble() < 0.2 ? wrong(truth.last(), Names.last(dice)) : truth.last();
        boolean swapped = dice.nextDouble() < 0.03;
        Map<Role, String> said = new EnumMap<>(Role.class);
        put(said, Role.FIRST_NAME, swapped ? last : first, 0.17);
        put(said, Role.LAST_NAME, swapped ? first : last, 0.18);
        put(said, Role.BIRTH_DATE, (dice.nextDouble() < 0.18 ? born(truth.born()) : truth.born()).toString(), 0);
        put(said, Role.CITY, dice.nextDouble() < 0.2 ? city(truth.city()) : truth.city(), 0.19);
        put(said, Role.EMAIL, dice.nextDouble() < 0.07 ? Slips.email(truth.email(), dice) : truth.email(), 0.21);
        return said;
    }

    private void put(Map<Role, String> said, Role role, String text, double missing) {
        if (dice.nextDouble() >= missing) {
            said.put(role, text);
        }
    }

    /// One in twenty-five is someone else's.
    private String wrong(String name, String other) {
        return dice.nextDouble() < 0.04 ? other : Slips.name(name, dice);
    }

    private LocalDate born(LocalDate born) {
        return dice.nextDouble() < 0.04 ? LocalDate.of(1970, 1, 1).plusDays(dice.nextInt(52 * 365)) : Slips.day(born, dice);
    }

    private String city(String city) {
        return dice.nextDouble() < 0.15 ? Names.city(dice) : Slips.typed(Slips.name(city, dice), dice);
    }
}
