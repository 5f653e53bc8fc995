package whom.intake.likeness;

import java.util.List;

/// Two people are compared when all the keys of a rule are the same for them.
///
/// @param most     so many people with the same keys are compared with each other; more say that the keys tell nothing here
/// @param anyOrder whether the keys may have changed places
record Rule(String name, int most, boolean anyOrder, List<Key> keys) {
    private static final int TELLING = 80;
    private static final int LESS_TELLING = 40;
    private static final int LEAST_TELLING = 25;

    /// The strictest first.
    static final List<Rule> ALL = List.of(telling("e-mail", Key.all(Field.EMAIL)), telling("identifier", Key.all(Field.IDENTIFIER)),
            telling("name of the e-mail", Key.user()), telling("end of the phone number", Key.endOfPhone()),
            swappable("first and last name", TELLING, Key.all(Field.FIRST), Key.all(Field.LAST)),
            telling("day of birth and sound of the last name", Key.dayEitherWay(), Key.sound(Field.LAST)),
            telling("day of birth and beginning of the first name", Key.all(Field.BIRTH), Key.start(Field.FIRST, 2)),
            telling("day of birth and city", Key.all(Field.BIRTH), Key.all(Field.CITY)),
            telling("last name and postcode", Key.all(Field.LAST), Key.all(Field.POSTCODE)),
            telling("first name and postcode", Key.all(Field.FIRST), Key.all(Field.POSTCODE)),
            telling("first name, sound of the last name and city", Key.all(Field.FIRST), Key.sound(Field.LAST), Key.all(Field.CITY)),
            telling("last name, initial and city", Key.all(Field.LAST), Key.initial(Field.FIRST), Key.all(Field.CITY)),
            telling("sound of the names and year of birth", Key.sound(Field.FIRST), Key.sound(Field.LAST), Key.year()),
            swappable("sound of the names", LESS_TELLING, Key.sound(Field.FIRST), Key.sound(Field.LAST)),
            telling("last name and company", Key.all(Field.LAST), Key.all(Field.COMPANY)),
            telling("first name and company", Key.all(Field.FIRST), Key.all(Field.COMPANY)),
            lessTelling("street", Key.all(Field.STREET)), lessTelling("beginning of the e-mail", Key.startOfUser(7)),
            lessTelling("last name and month of birth", Key.all(Field.LAST), Key.yearAndMonth()),
            lessTelling("last name and birthday", Key.all(Field.LAST), Key.monthAndDay()),
            lessTelling("first name and month of birth", Key.all(Field.FIRST), Key.yearAndMonth()),
            lessTelling("first name and birthday", Key.all(Field.FIRST), Key.monthAndDay()),
            lessTelling("beginnings of the names", Key.start(Field.FIRST, 3), Key.start(Field.LAST, 4)),
            leastTelling("domain of the e-mail", Key.all(Field.DOMAIN)), leastTelling("day of birth", Key.all(Field.BIRTH)),
            leastTelling("last name and city", Key.all(Field.LAST), Key.all(Field.CITY)),
            leastTelling("first name and city", Key.all(Field.FIRST), Key.all(Field.CITY)),
            leastTelling("last name", Key.all(Field.LAST)));

    Rule {
        keys = List.copyOf(keys);
    }

    private static Rule telling(String name, Key... keys) {
        return new Rule(name, TELLING, false, List.of(keys));
    }

    private static Rule lessTelling(String name, Key... keys) {
        return new Rule(name, LESS_TELLING, false, List.of(keys));
    }

    private static Rule leastTelling(String name, Key... keys) {
        return new Rule(name, LEAST_TELLING, false, List.of(keys));
    }

    private static Rule swappable(String name, int most, Key... keys) {
        return new Rule(name, most, true, List.of(keys));
    }

    /// The hash of each person's keys; 0 for whom one is missing.
    int[] hashes(Crowd crowd) {
        int[][] byText = keys.stream().map(key -> key.hashes(crowd)).toArray(int[][]::new);
        int[] hashes = new int[crowd.size()];
        for (int person = 0; person < hashes.length; person++) {
            hashes[person] = hash(crowd, person, byText);
        }
        return hashes;
    }

    private int hash(Crowd crowd, int person, int[][] byText) {
        int hash = 0;
        for (int i = 0; i < byText.length; i++) {
            int number = crowd.number(keys.get(i).field(), person);
            int key = number == Crowd.NONE ? 0 : byText[i][number];
            if (key == 0) {
                return 0;
            }
            hash = anyOrder ? hash + key * key : hash * 31 + key;
        }
        return Texts.mixed(hash);
    }
}
