package whom.bench.samples.retail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import whom.bench.samples.Dice;
import whom.bench.samples.Skew;
import whom.bench.samples.people.Addresses;
import whom.bench.samples.people.Crowd;
import whom.bench.samples.people.Identity;
import whom.bench.samples.people.Oddities;
import whom.bench.samples.people.Phones;
import whom.bench.samples.people.Places;

/// Draws the shop's people: who they are and what drives them.
final class Shoppers {
    private static final Skew SOURCES = Skew.of("search 30, instagram 24, popup 16, checkout 14, friend 9, store 7");
    private static final int GIVEAWAY_PEOPLE = 900;
    private static final int SECOND_ADDRESSES = 120;

    private final Crowd crowd = new Crowd(
            new Places("FR 36, DE 11, BE 8, US 9, CA 5, GB 7, IT 5, ES 5, CH 3.5, NL 2, JP 2, PT 1.2, GR 1.2, SE 1, PL 1, IE 0.8, "
                    + "KR 0.7, TW 0.6, UA 0.7, IN 0.7, IL 0.7, AE 0.6, EG 0.4, MA 0.5, AU 0.5, BG 0.4, AT 1"),
            new Addresses("example.com 38, courriel.example 20, example.net 12, example.org 10, boite.example 8, briefkasten.example 5, "
                    + "correo.example 3, posta.example 3, studio.example 1"));

    List<Shopper> draw(int people) {
        List<Shopper> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Dice dice = new Dice("retail shopper", i);
            if (i >= people - SECOND_ADDRESSES) {
                all.add(again(dice, all.get(dice.below(i))));
            } else {
                all.add(shopper(dice, identity(dice, i), i < GIVEAWAY_PEOPLE));
            }
        }
        // As a shop's file would be: the oldest customer first.
        all.sort(Comparator.comparing(Shopper::signedUp));
        return all;
    }

    private Identity identity(Dice dice, int index) {
        Identity plain = crowd.draw(dice).withGaps(dice, 0.94);
        boolean odd = index % 1009 == 500 && index / 1009 < Oddities.count();
        return odd ? Oddities.dress(plain, index / 1009, crowd.addresses()) : plain;
    }

    private Shopper shopper(Dice dice, Identity who, boolean giveaway) {
        Instant signedUp = giveaway
                ? giveawayDay(dice)
                : Shop.VISITS.draw(dice, dice.chance(0.25) ? growth(dice) : Shop.OPENED_AT, Shop.AS_OF);
        String phone = dice.chance(0.72) ? Phones.draw(dice, who.country()) : "";
        String birthDate = dice.chance(0.56) ? birthDate(dice).toString() : "";
        List<String> tastes = Stream.generate(() -> Product.CATEGORIES.draw(dice)).limit(dice.between(1, 3)).distinct().toList();
        double days = stay(dice, giveaway);
        String letters = giveaway ? "true" : Skew.of("true 69, false 9, unknown 22").draw(dice).replace("unknown", "");
        String texts = phone.isEmpty() ? "" : Skew.of("true 34, false 30, unknown 36").draw(dice).replace("unknown", "");
        return new Shopper(who, phone, birthDate, signedUp, giveaway ? "giveaway" : SOURCES.draw(dice), tastes,
                dice.power(0.125, 1.0, 13), giveaway ? 0.04 : 0.36 + 0.6 * dice.share() * dice.share(),
                0.03 + 0.58 * dice.share() * dice.share(),
                signedUp.plus(Duration.ofMinutes((long) (days * 1440))), letters, texts);
    }

    /// The same human under a second address: same name, home, telephone and birthday, a life of its own.
    private Shopper again(Dice dice, Shopper first) {
        Shopper fresh = shopper(dice, first.who().at(crowd.secondAddress(dice, first.who())), false);
        return new Shopper(fresh.who(), first.phone(), first.birthDate(), fresh.signedUp(), fresh.source(), first.tastes(), fresh.pace(),
                fresh.buying(), fresh.reading(), fresh.until(), fresh.letters(), first.phone().isEmpty() ? "" : fresh.texts());
    }

    private static Instant giveawayDay(Dice dice) {
        Instant start = Shop.GIVEAWAY.atTime(18, 0).atZone(Shop.ZONE).toInstant();
        return Shop.VISITS.draw(dice, start, start.plus(Duration.ofHours(54)));
    }

    /// The later, the more people know the shop.
    private static Instant growth(Dice dice) {
        double share = StrictMath.sqrt(dice.share()) * 0.98;
        return Shop.OPENED_AT.plusSeconds((long) (share * Duration.between(Shop.OPENED_AT, Shop.AS_OF).toSeconds()));
    }

    private static double stay(Dice dice, boolean giveaway) {
        if (dice.chance(giveaway ? 0.85 : 0.3)) {
            return 3 + dice.exponential(9);
        }
        return dice.chance(0.16) ? 10_000 : 20 + dice.exponential(300);
    }

    private static LocalDate birthDate(Dice dice) {
        double age = StrictMath.clamp(dice.normal(36, 11), 17, 88);
        return LocalDate.of(2026, 11, 2).minusDays((long) (age * 365.25));
    }
}
