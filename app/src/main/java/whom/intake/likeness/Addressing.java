package whom.intake.likeness;

/// Weighs e-mail addresses, telephone and other numbers: what many different people hardly share.
final class Addressing {
    private static final Odds OTHER_EMAIL = Odds.of(Agreement.DIFFER, 0.2, 0.98, 0.9);
    private static final Odds OTHER_PHONE = Odds.of(Agreement.DIFFER, 0.3, 0.99, 0.6);
    private static final Odds CLOSE_PHONE = Odds.of(Agreement.CLOSE, 0.08, 0.001, 0.01);
    private static final Odds OTHER_IDENTIFIER = Odds.of(Agreement.DIFFER, 0.07, 0.999, 0.999);
    private static final Odds CLOSE_IDENTIFIER = Odds.of(Agreement.CLOSE, 0.08, 0.0005, 0.001);
    /// Shorter names of an address are too alike by chance.
    private static final int LONG_USER = 6;
    private static final double NEAR = 0.88;

    private final Crowd crowd;

    Addressing(Crowd crowd) {
        this.crowd = crowd;
    }

    Odds email(int a, int b) {
        Odds plain = crowd.plain(Field.EMAIL, a, b, 0.62, 0.05);
        if (plain != null) {
            return plain;
        }
        int numberA = crowd.number(Field.EMAIL, a);
        int numberB = crowd.number(Field.EMAIL, b);
        int userA = crowd.number(Field.USER, a);
        int userB = crowd.number(Field.USER, b);
        if (userA == Crowd.NONE || userB == Crowd.NONE) {
            return OTHER_EMAIL;
        }
        Texts users = crowd.texts(Field.USER);
        if (Math.min(users.length(userA), users.length(userB)) < LONG_USER) {
            return OTHER_EMAIL;
        }
        if (userA == userB) {
            return Generic.USERS.contains(users.at(userA))
                    ? OTHER_EMAIL
                    : Odds.of(Agreement.CLOSE, 0.08, Math.max(0.001, crowd.frequency(Field.USER, userA)), 0.005);
        }
        // Cut off, or a slip of the pen.
        return crowd.texts(Field.EMAIL).beginAlike(numberA, numberB) || isNear(users, userA, userB) ? near(a, b) : OTHER_EMAIL;
    }

    private static boolean isNear(Texts users, int a, int b) {
        return Alike.byOneSlip(users, a, b) || (Alike.byTwoSlips(users, a, b) && Alike.names(users, a, users, b) >= NEAR);
    }

    /// Names are alike where addresses are made of names, so that all hangs on how many share the domain.
    private Odds near(int a, int b) {
        int domainA = crowd.number(Field.DOMAIN, a);
        int domainB = crowd.number(Field.DOMAIN, b);
        if (domainA == Crowd.NONE || domainB == Crowd.NONE) {
            return Odds.of(Agreement.CLOSE, 0.1, 0.002, 0.01);
        }
        double common = Math.max(crowd.frequency(Field.DOMAIN, domainA), crowd.frequency(Field.DOMAIN, domainB));
        if (domainA == domainB) {
            return Odds.of(Agreement.CLOSE, 0.1, Math.max(0.0002, 0.02 * common), 0.04);
        }
        Texts domains = crowd.texts(Field.DOMAIN);
        return Alike.names(domains, domainA, domains, domainB) >= NEAR
                ? Odds.of(Agreement.CLOSE, 0.05, Math.max(0.0002, 0.02 * common), 0.005)
                : OTHER_EMAIL;
    }

    Odds phone(int a, int b) {
        return number(Field.PHONE, a, b, 0.6, 0.35, CLOSE_PHONE, OTHER_PHONE);
    }

    Odds identifier(int a, int b) {
        return number(Field.IDENTIFIER, a, b, 0.85, 0.001, CLOSE_IDENTIFIER, OTHER_IDENTIFIER);
    }

    private Odds number(Field field, int a, int b, double one, double relatives, Odds close, Odds other) {
        Odds plain = crowd.plain(field, a, b, one, relatives);
        if (plain != null) {
            return plain;
        }
        int numberA = crowd.number(field, a);
        int numberB = crowd.number(field, b);
        return Alike.byOneSlip(crowd.texts(field), numberA, numberB) ? close : other;
    }
}
