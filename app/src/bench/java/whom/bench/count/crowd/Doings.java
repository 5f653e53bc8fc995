package whom.bench.count.crowd;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import whom.bench.samples.Dice;
import whom.profile.Event;
import whom.profile.Value;

/// What one person did: a third did nothing ever, most a little, some hundreds of things; many fell silent long ago.
final class Doings {
    private static final long DAY = 86_400_000;
    private static final long OLDEST = 730 * DAY;

    private Doings() {
    }

    static List<Event> of(Dice dice) {
        int many = dice.chance(0.35) ? 0 : (int) (dice.chance(0.9) ? dice.exponential(9.5) : dice.power(30, 1.2, 500));
        if (many == 0) {
            return List.of();
        }
        long silent = dice.chance(0.4) ? (long) (dice.share() * 20 * DAY) : (long) StrictMath.min(OLDEST - DAY, dice.exponential(200) * DAY);
        List<Event> events = new ArrayList<>(many);
        for (int i = 0; i < many; i++) {
            events.add(event(dice, moment(dice, silent)));
        }
        events.sort(Comparator.comparing(Event::at));
        return events;
    }

    /// Denser towards the end; one in a hundred falls exactly on the start of a day, one in five hundred lies after now.
    private static Instant moment(Dice dice, long silent) {
        Instant at = Crowd.NOW.minusMillis(silent + (long) ((OLDEST - silent) * StrictMath.pow(dice.share(), 2)));
        if (dice.chance(0.01)) {
            return LocalDate.ofInstant(at, Crowd.ZONE).atStartOfDay(Crowd.ZONE).toInstant();
        }
        return dice.chance(0.002) ? Crowd.NOW.plusMillis(1 + dice.below(100_000_000)) : at;
    }

    /// Of a thousand: 300 pages, 300 opens, 160 products, 80 clicks, 70 carts, 60 orders, 20 tickets, 10 farewells.
    private static Event event(Dice dice, Instant at) {
        int of = dice.below(1000);
        if (of < 300) {
            return new Event("page_view", at, Map.of("category", category(dice), "seconds", Crowd.number(1 + (long) dice.exponential(40), 0)));
        } else if (of < 600) {
            return new Event("email_open", at, Map.of("campaign", campaign(dice)));
        } else if (of < 760) {
            return new Event("product_view", at, Map.of("product", product(dice), "category", category(dice)));
        } else if (of < 840) {
            return new Event("click", at, Map.of("campaign", campaign(dice)));
        } else if (of < 910) {
            return new Event("cart_add", at, amount(dice, "product", product(dice)));
        } else if (of < 970) {
            return new Event("purchase", at, amount(dice, "category", category(dice)));
        } else if (of < 990) {
            return new Event("support_ticket", at, Map.of("topic", category(dice)));
        }
        return new Event("unsubscribe", at, Map.of("reason", new Value.Text(dice.of(Words.REASONS))));
    }

    /// One in twenty-five lacks its amount.
    private static Map<String, Value> amount(Dice dice, String other, Value value) {
        return dice.chance(0.04) ? Map.of(other, value) : Map.of(other, value, "amount", Crowd.number((long) dice.power(700, 1.3, 90_000), 2));
    }

    private static Value category(Dice dice) {
        return new Value.Text(Crowd.common(dice, Words.CATEGORIES));
    }

    private static Value campaign(Dice dice) {
        return new Value.Text("Mailing " + (1 + dice.below(200)));
    }

    private static Value product(Dice dice) {
        return new Value.Text("P-" + (int) (5_000 * StrictMath.pow(dice.share(), 3)));
    }
}
