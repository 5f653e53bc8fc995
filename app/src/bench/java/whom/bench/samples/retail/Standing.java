package whom.bench.samples.retail;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import whom.bench.samples.Happening;

/// What the shop has added up about one person by as-of; nothing later counts.
///
/// @param spent euros, two decimals
/// @param engagement 0 to 100, fading with a half-life of 30 days
record Standing(int orders, BigDecimal spent, String lastPurchase, int engagement) {
    static Standing of(List<Happening> happenings) {
        int orders = 0;
        BigDecimal spent = new BigDecimal("0.00");
        Instant last = Instant.EPOCH;
        double warmth = 0;
        for (Happening happening : happenings) {
            if (happening.at().isAfter(Shop.AS_OF)) {
                continue;
            }
            if (happening.is("purchase")) {
                orders++;
                spent = spent.add(new BigDecimal(happening.properties().getOrDefault("value", "0")));
                last = happening.at().isAfter(last) ? happening.at() : last;
            }
            double days = Duration.between(happening.at(), Shop.AS_OF).toSeconds() / 86_400.0;
            warmth += weight(happening) * StrictMath.pow(0.5, days / 30);
        }
        int engagement = (int) StrictMath.round(100 * (1 - StrictMath.exp(-warmth / 9)));
        return new Standing(orders, spent.setScale(2, RoundingMode.UNNECESSARY), orders == 0 ? "" : last.toString(), engagement);
    }

    String tier() {
        if (orders == 0) {
            return "";
        }
        int euros = spent.intValue();
        return euros >= 1000 ? "platinum" : euros >= 500 ? "gold" : euros >= 200 ? "silver" : "bronze";
    }

    private static double weight(Happening happening) {
        return switch (happening.event()) {
            case "purchase" -> 6;
            case "cart_add", "email_click" -> 2;
            case "unsubscribe", "support_ticket" -> 0;
            default -> 1;
        };
    }
}
