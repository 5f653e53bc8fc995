package whom.bench.samples.retail;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import whom.bench.samples.Dice;
import whom.bench.samples.Happening;
import whom.bench.samples.Skew;

/// What a shopper does in the shop: visits, looks, fills the cart, orders, complains.
final class Shopping {
    private static final Skew DEVICES = Skew.of("mobile 66, desktop 28, tablet 6");
    private static final Skew TROUBLES = Skew.of("delivery 40, size 26, return 20, payment 8, other 6");
    private static final double DAYS_PER_MONTH = 30.4;

    private final Dice dice;
    private final Shopper shopper;
    private final List<Happening> happenings = new ArrayList<>();

    Shopping(Dice dice, Shopper shopper) {
        this.dice = dice;
        this.shopper = shopper;
    }

    List<Happening> live() {
        Instant until = shopper.until().isBefore(Shop.FETCHED) ? shopper.until() : Shop.FETCHED;
        if (dice.chance(0.74)) {
            visit(shopper.signedUp().plusSeconds(dice.between(20, 900)), "",
                    shopper.source().equals("checkout") ? 0.95 : shopper.buying() * 0.6);
        }
        int visits = dice.times(shopper.pace() * Shop.VISITS.weight(shopper.signedUp(), until) / DAYS_PER_MONTH);
        for (int i = 0; i < visits; i++) {
            visit(Shop.VISITS.draw(dice, shopper.signedUp(), until), "", shopper.buying());
        }
        happenings.addAll(new Letters(dice, shopper, at -> visit(at, Letters.name(at), shopper.buying())).read());
        happenings.removeIf(happening -> !happening.at().isBefore(Shop.FETCHED));
        return happenings;
    }

    private void visit(Instant start, String campaign, double buying) {
        Instant at = start;
        put(at, "visit", Map.of("device", DEVICES.draw(dice), "campaign", campaign));
        int views = dice.chance(0.52) ? 0 : dice.between(1, 2);
        Product seen = Product.draw(dice, shopper.tastes());
        for (int i = 0; i < views; i++) {
            seen = i == 0 ? seen : Product.draw(dice, shopper.tastes());
            at = at.plusSeconds(dice.between(15, 240));
            put(at, "product_view", Map.of("product", seen.name(), "category", seen.category()));
        }
        LocalDate day = at.atZone(Shop.ZONE).toLocalDate();
        double urge = Shop.blackFriday(day) ? 1.5 : Shop.sales(day) ? 1.2 : 1;
        if (dice.chance(StrictMath.max(0.15 * urge, buying > 0.9 ? 1 : views * 0.22 * urge))) {
            cart(at.plusSeconds(dice.between(20, 300)), seen, day, campaign, buying * urge);
        }
    }

    private void cart(Instant at, Product product, LocalDate day, String campaign, double buying) {
        int pieces = dice.chance(0.8) ? 1 : dice.between(2, 3);
        double rebate = Shop.blackFriday(day) ? 0.5 : Shop.sales(day) ? 0.7 : 1;
        long cents = StrictMath.round(product.cents() * rebate) * pieces;
        put(at, "cart_add", Map.of("product", product.name(), "category", product.category(), "value", money(cents)));
        if (!dice.chance(StrictMath.min(0.96, buying * 1.7))) {
            return;
        }
        Instant paid = at.plusSeconds(dice.chance(0.9) ? dice.between(60, 1500) : dice.between(7200, 80_000));
        long total = cents + (cents < 6000 ? 490 : 0);
        put(paid, "purchase",
                Map.of("product", product.name(), "category", product.category(), "value", money(total), "campaign", campaign));
        if (dice.chance(0.06)) {
            put(paid.plusSeconds(dice.between(1, 20) * 86_400L + dice.below(40_000)), "support_ticket",
                    Map.of("topic", TROUBLES.draw(dice), "product", product.name()));
        }
    }

    private void put(Instant at, String event, Map<String, String> properties) {
        happenings.add(new Happening(at, event, new TreeMap<>(properties)));
    }

    private static String money(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
