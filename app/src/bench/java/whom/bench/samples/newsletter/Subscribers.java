package whom.bench.samples.newsletter;

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

/// Draws the people of the list.
final class Subscribers {
    private static final Skew TOPICS = Skew
            .of("tech/ai 22, tech/security 8, tech/gadgets 5, climate/energy 14, climate/nature 9, culture/books 12, culture/film 8, "
                    + "culture/music 5, politics/europe 11, politics/cities 7, food 8, sport/cycling 5");
    private static final Skew FORMATS = Skew.of("briefing 50, longread 28, podcast 16, crossword 6");
    private static final Skew SOURCES = Skew.of("website 44, friend 26, event 12, podcast 10, interview 8");

    private final Crowd crowd = new Crowd(
            new Places(
                    "DE 52, AT 10, CH 8, NL 5, FR 4, GB 5, PL 3, SE 2.5, US 3, IT 2, ES 1.5, UA 1.5, GR 1, IL 0.7, JP 0.5, IN 0.5, KR 0.3, EG 0.3"),
            new Addresses(
                    "example.org 30, briefkasten.example 24, example.net 16, example.com 14, depesche.example 6, uni-demo.example 6, boite.example 4"));

    List<Subscriber> draw(int people) {
        List<Subscriber> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Dice dice = new Dice("newsletter subscriber", i);
            Identity who = crowd.draw(dice).withGaps(dice, 0.78);
            boolean odd = i % 151 == 75 && i / 151 < Oddities.count();
            all.add(subscriber(dice, odd ? Oddities.dress(who, i / 151, crowd.addresses()) : who));
        }
        all.sort(Comparator.comparing(Subscriber::signedUp));
        return all;
    }

    private static Subscriber subscriber(Dice dice, Identity who) {
        Instant from = Press.FOUNDED_AT
                .plusSeconds((long) (dice.share() * 0.5 * Duration.between(Press.FOUNDED_AT, Press.AS_OF).toSeconds()));
        Instant signedUp = Press.DAYS.draw(dice, from, Press.AS_OF);
        List<String> topics = Stream.generate(() -> TOPICS.draw(dice)).limit(dice.chance(0.12) ? 0 : dice.between(1, 4)).distinct()
                .toList();
        List<String> formats = Stream.generate(() -> FORMATS.draw(dice)).limit(dice.chance(0.2) ? 0 : dice.between(1, 3)).distinct()
                .toList();
        double awake = dice.chance(0.55) ? 10_000 : 7 + dice.exponential(170);
        String phone = dice.chance(0.35) ? Phones.draw(dice, who.country()) : "";
        String texts = phone.isEmpty() ? "" : Skew.of("true 60, false 15, unknown 25").draw(dice).replace("unknown", "");
        double reading = StrictMath.sqrt(dice.share()) * 0.9;
        LocalDate since = LocalDate.ofInstant(signedUp, Press.ZONE).plusDays(dice.between(10, 300));
        boolean supports = since.isBefore(Press.TODAY) && dice.chance(reading * 0.26);
        return new Subscriber(who, phone, signedUp, SOURCES.draw(dice), topics, formats, dice.chance(0.91), reading,
                signedUp.plus(Duration.ofHours((long) (awake * 24))), supports ? since.toString() : "", texts);
    }
}
