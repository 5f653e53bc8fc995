package whom.intake.likeness;

import java.util.ArrayList;
import java.util.List;

/// Weighs all that two people say, after Fellegi and Sunter, with fixed priors and with how frequent each value is.
///
/// Two people who are not one may be strangers, or relatives, who share a name, a home, a number: the likelier of the two has to be beaten.
final class Judge {
    /// For each double of a person there are so many relatives among the people, as a rule.
    private static final double RELATIVES = 1.5;
    /// Fewer people do not make a chance agreement any rarer.
    private static final int FEW = 1_000;
    private static final Role[] ROLES = {Role.FIRST_NAME, Role.LAST_NAME, Role.EMAIL, Role.PHONE, Role.BIRTH_DATE, Role.STREET,
        Role.POSTCODE, Role.CITY, Role.COMPANY, Role.IDENTIFIER};

    private final Crowd crowd;
    private final Naming naming;
    private final Addressing addressing;
    private final Dating dating;
    private final Placing placing;
    private final double many;

    Judge(Crowd crowd) {
        this.crowd = crowd;
        this.naming = new Naming(crowd);
        this.addressing = new Addressing(crowd);
        this.dating = new Dating(crowd);
        this.placing = new Placing(crowd);
        this.many = Odds.log2(Math.max(FEW, crowd.size()));
    }

    /// Bits of the odds that two people are one.
    double bits(int a, int b) {
        Odds[] odds = odds(a, b);
        return bits(overStrangers(odds), overRelatives(odds));
    }

    /// Whether what they say speaks against their being one, however few people there are.
    boolean speakAgainst(int a, int b) {
        return overStrangers(odds(a, b)) < 0;
    }

    Verdict verdict(int a, int b) {
        Odds[] odds = odds(a, b);
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < odds.length; i++) {
            evidence.add(new Evidence(ROLES[i], odds[i].agreement(), odds[i].overStrangers()));
        }
        double strangers = overStrangers(odds);
        double bits = bits(strangers, overRelatives(odds));
        return new Verdict(bits, evidence, strangers - many - bits, many);
    }

    private double bits(double overStrangers, double overRelatives) {
        return -Odds.log2(Math.pow(2, many - overStrangers) + RELATIVES * Math.pow(2, -overRelatives));
    }

    private Odds[] odds(int a, int b) {
        Odds[] names = naming.compare(a, b);
        Odds postcode = placing.postcode(a, b);
        return new Odds[]{names[0], names[1], addressing.email(a, b), addressing.phone(a, b), dating.compare(a, b), placing.street(a, b),
            postcode, placing.city(a, b, postcode), placing.company(a, b), addressing.identifier(a, b)};
    }

    private static double overStrangers(Odds[] odds) {
        double sum = 0;
        for (Odds each : odds) {
            sum += each.overStrangers();
        }
        return sum;
    }

    private static double overRelatives(Odds[] odds) {
        double sum = 0;
        for (Odds each : odds) {
            sum += each.overRelatives();
        }
        return sum;
    }

    Crowd crowd() {
        return crowd;
    }
}
