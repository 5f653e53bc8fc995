package whom.bench.samples.retail;

import java.util.List;
import whom.bench.samples.Dice;
import whom.bench.samples.Skew;

/// Something the shop sells; the price is in euro cents.
record Product(String name, String category, int cents) {
    static final Skew CATEGORIES = Skew.of("shoes 30, bags 22, clothing 24, accessories 12, home 8, beauty 6");

    private static final List<Product> ALL = List.of(
            new Product("Canal ankle boots", "shoes", 14900), new Product("Quai white sneakers", "shoes", 9900),
            new Product("Jardin sandals", "shoes", 6900), new Product("Bastille loafers", "shoes", 11900),
            new Product("Pluie rain boots", "shoes", 5900), new Product("Ballet flats, rose", "shoes", 7900),
            new Product("Alba tote", "bags", 12900), new Product("Petite crossbody", "bags", 8900),
            new Product("Weekender, canvas", "bags", 15900), new Product("Market basket", "bags", 4900),
            new Product("Opéra clutch", "bags", 7500), new Product("Linen shirt", "clothing", 6500),
            new Product("Breton stripe tee", "clothing", 3900), new Product("Wool coat, camel", "clothing", 24900),
            new Product("Wide-leg trousers", "clothing", 7900), new Product("Mohair jumper", "clothing", 9500),
            new Product("Trench, sand", "clothing", 18900), new Product("Silk scarf \"Seine\"", "accessories", 4500),
            new Product("Leather belt", "accessories", 3900), new Product("Hoop earrings", "accessories", 2900),
            new Product("Felt beret", "accessories", 3500), new Product("Fig candle", "home", 2900),
            new Product("Stoneware cups, set of 4", "home", 3900), new Product("Linen tablecloth", "home", 5900),
            new Product("Rose hand cream", "beauty", 1600), new Product("Neroli eau de toilette", "beauty", 5400));

    /// A product; mostly from the categories somebody likes.
    static Product draw(Dice dice, List<String> tastes) {
        String category = dice.chance(0.7) ? dice.of(tastes) : CATEGORIES.draw(dice);
        return dice.of(ALL.stream().filter(product -> product.category().equals(category)).toList());
    }
}
