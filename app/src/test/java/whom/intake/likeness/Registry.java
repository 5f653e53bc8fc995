package whom.intake.likeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Records of the shape of a register: full addresses, telephone, sometimes a number of an authority, at most one modification in six
/// of what is known, gaps, moves, marriages. Half of the people live in families, which share a name, a home, often a telephone, now and
/// then an e-mail; some are twins, some sons have their father's name.
///
/// Of the shape that FEBRL's generator makes for its third set (2,000 people with 3,000 further records, up to six modifications in each),
/// and harder by the families, which that one lacks.
final class Registry {
    private static final int MOST_FURTHER = 5;
    private static final int MOST_CHANGES = 6;

    private final Random dice;
    private final Labelled.Making making = new Labelled.Making();
    private int people;

    private Registry(long seed) {
        dice = new Random(seed);
    }

    static Labelled of(int people, long seed) {
        return new Registry(seed).make(people);
    }

    private record Home(String street, String city, String postcode, String phone) {}

    private Labelled make(int count) {
        while (people < count) {
            family();
        }
        return making.labelled();
    }

    private void family() {
        Home home = home();
        String last = Names.last(dice);
        int size = dice.nextBoolean() ? 1 : 2 + dice.nextInt(3);
        String shared = address("family", last);
        List<Map<Role, String>> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Map<Role, String> member = person(dice.nextDouble() < 0.85 ? last : Names.last(dice), home);
            if (i > 0) {
                relate(member, members.getLast(), shared);
            }
            members.add(member);
        }
        members.forEach(this::records);
    }

    /// What a member of a family has of another.
    private void relate(Map<Role, String> member, Map<Role, String> other, String shared) {
        double kind = dice.nextDouble();
        if (kind < 0.06) {
            member.put(Role.BIRTH_DATE, said(other, Role.BIRTH_DATE));
        } else if (kind < 0.1) {
            member.put(Role.FIRST_NAME, said(other, Role.FIRST_NAME));
        }
        if (dice.nextDouble() < 0.06) {
            member.put(Role.EMAIL, shared);
            other.put(Role.EMAIL, shared);
        }
    }

    private Home home() {
        String city = Names.city(dice);
        String postcode = "%s%d %d%s".formatted(city.substring(0, 2).toUpperCase(Locale.ROOT), 1 + dice.nextInt(20), dice.nextInt(10),
                letters());
        return new Home(Names.street(dice), city, postcode, phone("020"));
    }

    private String letters() {
        return "" + (char) ('A' + dice.nextInt(20)) + (char) ('A' + dice.nextInt(20));
    }

    private String phone(String code) {
        return "+44 %s %07d".formatted(code.substring(1), dice.nextInt(10_000_000));
    }

    private static String address(String user, String name) {
        return user + "@" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".example";
    }

    private Map<Role, String> person(String last, Home home) {
        String first = Names.first(dice);
        Map<Role, String> said = new EnumMap<>(Role.class);
        said.put(Role.FIRST_NAME, first);
        said.put(Role.LAST_NAME, last);
        said.put(Role.STREET, home.street());
        said.put(Role.CITY, home.city());
        said.put(Role.POSTCODE, home.postcode());
        said.put(Role.BIRTH_DATE, LocalDate.of(1930, 1, 1).plusDays(dice.nextInt(80 * 365)).toString());
        said.put(Role.PHONE, dice.nextBoolean() ? home.phone() : phone("0" + (7000 + dice.nextInt(999))));
        if (dice.nextDouble() < 0.6) {
            said.put(Role.EMAIL, email(first, last));
        }
        if (dice.nextDouble() < 0.4) {
            said.put(Role.IDENTIFIER, "%07d".formatted(dice.nextInt(10_000_000)));
        }
        return said;
    }

    private String email(String first, String last) {
        String user = (dice.nextBoolean() ? first : first.substring(0, 1)) + "." + last + (dice.nextBoolean() ? "" : 1 + dice.nextInt(99));
        return user.toLowerCase(Locale.ROOT).replaceAll("[^a-z.0-9]", "")
                + Names.any(List.of("@gmail.example", "@yahoo.example", "@web.example"), dice);
    }

    private static String said(Map<Role, String> all, Role role) {
        return all.getOrDefault(role, "");
    }

    private void records(Map<Role, String> truth) {
        making.add(truth, people);
        int further = dice.nextDouble() < 0.45 ? 0 : 1 + (int) (MOST_FURTHER * Math.pow(dice.nextDouble(), 1.6));
        for (int i = 0; i < further; i++) {
            Map<Role, String> record = new EnumMap<>(truth);
            changeLife(record);
            for (int changes = dice.nextInt(MOST_CHANGES + 1); changes > 0; changes--) {
                change(record);
            }
            making.add(record, people);
        }
        people++;
    }

    /// What changed since: they moved, married, took another e-mail.
    private void changeLife(Map<Role, String> record) {
        if (dice.nextDouble() < 0.06) {
            Home home = home();
            record.put(Role.STREET, home.street());
            record.put(Role.CITY, home.city());
            record.put(Role.POSTCODE, home.postcode());
        }
        if (dice.nextDouble() < 0.03) {
            record.put(Role.LAST_NAME, Names.last(dice));
        }
        if (dice.nextDouble() < 0.08 && record.containsKey(Role.EMAIL)) {
            record.put(Role.EMAIL, email(said(record, Role.FIRST_NAME), said(record, Role.LAST_NAME)));
        }
    }

    private void change(Map<Role, String> record) {
        if (dice.nextDouble() < 0.03) {
            String first = said(record, Role.FIRST_NAME);
            record.put(Role.FIRST_NAME, said(record, Role.LAST_NAME));
            record.put(Role.LAST_NAME, first);
            return;
        }
        Role role = Names.any(List.copyOf(new EnumMap<>(record).keySet()), dice);
        String text = said(record, role);
        if (dice.nextDouble() < 0.2 || text.length() < 2) {
            record.remove(role);
            return;
        }
        record.put(role, switch (role) {
            case FIRST_NAME, LAST_NAME, CITY, COMPANY, FULL_NAME -> Slips.name(text, dice);
            case STREET, POSTCODE -> Slips.typed(text, dice);
            case EMAIL -> Slips.email(text, dice);
            case BIRTH_DATE -> Slips.day(LocalDate.parse(text), dice).toString();
            case PHONE, IDENTIFIER -> Slips.digits(text, dice);
        });
    }
}
