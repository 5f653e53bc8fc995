package whom.intake.likeness;

import java.util.regex.Pattern;

/// Weighs street, postcode, city and company: what neighbours, relatives and colleagues share.
final class Placing {
    private static final double NEAR = 0.9;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+.*");
    private static final Odds OTHER_STREET = Odds.of(Agreement.DIFFER, 0.25, 0.99, 0.3);
    private static final Odds OTHER_NUMBER = Odds.of(Agreement.FAINT, 0.04, 0.02, 0.02);
    private static final Odds CLOSE_STREET = Odds.of(Agreement.CLOSE, 0.15, 0.001, 0.12);
    private static final Odds OTHER_POSTCODE = Odds.of(Agreement.DIFFER, 0.2, 0.97, 0.3);
    private static final Odds CLOSE_POSTCODE = Odds.of(Agreement.CLOSE, 0.08, 0.008, 0.07);
    private static final Odds CITY_OF_POSTCODE = Odds.of(Agreement.AGREE, 0.9, 0.85, 0.9);
    private static final Odds OTHER_CITY = Odds.of(Agreement.DIFFER, 0.15, 0.93, 0.25);
    private static final Odds OTHER_COMPANY = Odds.of(Agreement.DIFFER, 0.4, 0.98, 0.9);

    private final Crowd crowd;

    Placing(Crowd crowd) {
        this.crowd = crowd;
    }

    Odds street(int a, int b) {
        Odds plain = crowd.plain(Field.STREET, a, b, 0.6, 0.6);
        if (plain != null) {
            return plain;
        }
        int numberA = crowd.number(Field.STREET, a);
        int numberB = crowd.number(Field.STREET, b);
        Texts streets = crowd.texts(Field.STREET);
        if (Alike.names(streets, numberA, streets, numberB) < NEAR) {
            return OTHER_STREET;
        }
        return number(streets.at(numberA)).equals(number(streets.at(numberB))) ? CLOSE_STREET : OTHER_NUMBER;
    }

    private static String number(String street) {
        var digits = DIGITS.matcher(street);
        return digits.find() ? digits.group() : "";
    }

    Odds postcode(int a, int b) {
        Odds plain = crowd.plain(Field.POSTCODE, a, b, 0.7, 0.65);
        if (plain != null) {
            return plain;
        }
        int numberA = crowd.number(Field.POSTCODE, a);
        int numberB = crowd.number(Field.POSTCODE, b);
        return Alike.byOneSlip(crowd.texts(Field.POSTCODE), numberA, numberB)
                ? CLOSE_POSTCODE
                : OTHER_POSTCODE;
    }

    /// A city that follows from the postcode tells nothing more.
    Odds city(int a, int b, Odds postcode) {
        Odds city = text(Field.CITY, a, b, 0.72, 0.65, 0.13, OTHER_CITY);
        return city.overStrangers() > 0 && postcode.agreement() == Agreement.AGREE ? CITY_OF_POSTCODE : city;
    }

    Odds company(int a, int b) {
        return text(Field.COMPANY, a, b, 0.5, 0.1, 0.1, OTHER_COMPANY);
    }

    private Odds text(Field field, int a, int b, double one, double relatives, double close, Odds other) {
        Odds plain = crowd.plain(field, a, b, one, relatives);
        if (plain != null) {
            return plain;
        }
        int numberA = crowd.number(field, a);
        int numberB = crowd.number(field, b);
        double common = Math.max(crowd.frequency(field, numberA), crowd.frequency(field, numberB));
        return Alike.names(crowd.texts(field), numberA, crowd.texts(field), numberB) >= NEAR
                ? Odds.of(Agreement.CLOSE, close, Math.max(0.008, common), relatives * close / one)
                : other;
    }
}
