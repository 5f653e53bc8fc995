package whom.bench.samples.saas;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import whom.bench.samples.Dice;
import whom.bench.samples.Skew;
import whom.bench.samples.people.Addresses;
import whom.bench.samples.people.Crowd;
import whom.bench.samples.people.Identity;
import whom.bench.samples.people.Oddities;
import whom.bench.samples.people.Places;

/// Draws the accounts: a company, its owner, and how far it will come.
final class Accounts {
    private static final Skew ROLES = Skew
            .of("founder 26, operations 20, project lead 22, marketing 12, engineering 12, finance 5, other 3");
    private static final Skew INDUSTRIES = Skew
            .of("agency/design 14, agency/marketing 16, software 22, retail/fashion 6, retail/food 7, health/clinic 8, "
                    + "health/research 4, education 9, building 7, nonprofit 7");
    private static final Skew SOURCES = Skew.of("search 38, referral 20, webinar 14, partner 10, advert 18");
    private static final Skew INTEGRATIONS = Skew.of("calendar 34, chat 30, files 18, crm 9, billing 5, webhooks 4");
    private static final Skew FIRST_WORDS = Skew.of(
            "North, Blue, Green, Copper, Maple, River, Stone, Bright, Harbor, Cedar, Summit, Lumen, Field, Silver, Café, Ánima, Öst, Étoile, Kupfer, Verde");
    private static final Skew LAST_WORDS = Skew
            .of("Works, Studio 2, Labs 2, & Co. 2, Partners, Collective, \"Group\", Systems, Atelier, Clinic, Goods, GmbH, Ltd.");

    private final Crowd crowd = new Crowd(
            new Places(
                    "US 46, CA 10, GB 10, DE 7, FR 4, AU 4, NL 3, IN 5, IL 2, JP 2, SE 2, ES 2, PL 1.5, KR 0.7, UA 0.8, GR 0.5, AE 0.7, BG 0.5"),
            new Addresses(
                    "example.com 20, example.org 12, example.net 10, northworks.example 8, cedar.example 8, lumen.example 7, riverlabs.example 7, "
                            + "kupfer.example 5, bluefield.example 5, harbor.example 5, maple.example 4, summit.example 4, anima.example 3"));

    List<Account> draw(int accounts) {
        List<Account> all = new ArrayList<>();
        for (int i = 0; i < accounts; i++) {
            Dice dice = new Dice("saas account", i);
            Identity owner = crowd.draw(dice).withGaps(dice, 0.95);
            boolean odd = i % 251 == 100 && i / 251 < Oddities.count();
            all.add(account(dice, odd ? Oddities.dress(owner, i / 251, crowd.addresses()) : owner));
        }
        all.sort(Comparator.comparing(Account::signedUp));
        return all;
    }

    private static Account account(Dice dice, Identity owner) {
        double age = 1 - StrictMath.pow(dice.share(), 0.75);
        Instant earliest = Desk.AS_OF.minusSeconds((long) (age * Duration.between(Desk.LAUNCHED_AT, Desk.AS_OF).toSeconds()));
        Instant signedUp = Desk.WORK.draw(dice, earliest,
                earliest.plus(Duration.ofDays(4)).isBefore(Desk.AS_OF) ? earliest.plus(Duration.ofDays(4)) : Desk.AS_OF);
        int size = (int) dice.power(1.4, 0.9, 400);
        boolean setUp = dice.chance(0.62);
        boolean converts = dice.chance(setUp ? 0.62 : 0.12);
        String plan = !converts
                ? ""
                : size > 25 ? Skew.of("business 6, team 4").draw(dice) : size > 3 ? Skew.of("team 6, starter 4").draw(dice) : "starter";
        int trial = Desk.TRIAL_DAYS + (dice.chance(0.12) ? 14 : 0);
        Instant paysFrom = signedUp.plus(Duration.ofDays(trial));
        // The first month and the first renewal are the dangerous ones; larger plans hold on longer.
        double months = dice.chance(0.1) ? dice.share() : dice.exponential(plan.equals("starter") ? 14 : plan.equals("team") ? 26 : 50);
        Instant closed = converts ? paysFrom.plus(Duration.ofDays((long) (months * 30.4))) : paysFrom;
        boolean open = closed.isAfter(Desk.AS_OF);
        Instant quietFrom = converts
                ? closed.minus(Duration.ofDays(dice.between(5, 45)))
                : signedUp.plus(Duration.ofHours(dice.between(1, 24 * trial)));
        return new Account(owner, company(dice), ROLES.draw(dice), INDUSTRIES.draw(dice), SOURCES.draw(dice), size,
                dice.power(0.35, 0.9, 9), setUp, plan, signedUp,
                paysFrom, quietFrom.isBefore(signedUp) ? paysFrom : quietFrom, open ? Instant.MAX : closed, integrations(dice, setUp));
    }

    private static List<String> integrations(Dice dice, boolean setUp) {
        return setUp ? Stream.generate(() -> INTEGRATIONS.draw(dice)).limit(dice.between(0, 4)).distinct().toList() : List.of();
    }

    private static String company(Dice dice) {
        if (dice.chance(0.1)) {
            return "";
        }
        String name = FIRST_WORDS.draw(dice) + " " + LAST_WORDS.draw(dice);
        return dice.chance(0.05) ? name.toUpperCase(Locale.ROOT) : name;
    }
}
