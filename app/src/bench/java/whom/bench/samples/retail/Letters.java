package whom.bench.samples.retail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import whom.bench.samples.Dice;
import whom.bench.samples.Happening;

/// What a shopper does with the Thursday letter: opens it, clicks, comes to the shop, or has enough of it.
final class Letters {
    private final Dice dice;
    private final Shopper shopper;
    private final Consumer<Instant> arrives;

    /// @param arrives told when a click leads into the shop
    Letters(Dice dice, Shopper shopper, Consumer<Instant> arrives) {
        this.dice = dice;
        this.shopper = shopper;
        this.arrives = arrives;
    }

    List<Happening> read() {
        List<Happening> read = new ArrayList<>();
        if (!shopper.letters().equals("true")) {
            return read;
        }
        LocalDate thursday = shopper.signedUp().atZone(Shop.ZONE).toLocalDate().with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
        for (Instant sent = sent(thursday); sent.isBefore(Shop.FETCHED); thursday = thursday.plusWeeks(1), sent = sent(thursday)) {
            double chance = sent.isBefore(shopper.until()) ? shopper.reading() : shopper.reading() * 0.05;
            if (!dice.chance(chance)) {
                continue;
            }
            Instant opened = sent.plusSeconds(60 + (long) dice.exponential(26_000));
            read.add(Happening.of(opened, "email_open", "campaign", name(sent)));
            if (dice.chance(0.15)) {
                read.add(Happening.of(opened.plusSeconds(dice.between(4, 90)), "email_click", "campaign", name(sent)));
                arrives.accept(opened.plusSeconds(dice.between(91, 130)));
            }
            if (dice.chance(0.0075)) {
                read.add(Happening.of(opened.plusSeconds(dice.between(140, 400)), "unsubscribe", "campaign", name(sent)));
                break;
            }
        }
        return read;
    }

    /// The letter that was the newest at that moment, as `letter-2026-10-29`.
    static String name(Instant at) {
        return "letter-"
                + at.minusSeconds(10 * 3600).atZone(Shop.ZONE).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
    }

    private static Instant sent(LocalDate thursday) {
        return thursday.atTime(10, 0).atZone(Shop.ZONE).toInstant();
    }
}
