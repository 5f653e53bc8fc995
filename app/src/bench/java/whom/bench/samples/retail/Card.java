package whom.bench.samples.retail;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whom.bench.samples.Dice;
import whom.bench.samples.Happening;
import whom.bench.samples.people.Identity;

/// One person's row in the shop's people file, with the gaps that such files have.
final class Card {
    private final Dice dice;
    private final Shopper shopper;
    private final List<Happening> happenings;
    private final Standing standing;

    Card(Dice dice, Shopper shopper, List<Happening> happenings) {
        this.dice = dice;
        this.shopper = shopper;
        this.happenings = happenings.stream().filter(happening -> Retail.known(happening.at())).toList();
        this.standing = Standing.of(this.happenings);
    }

    List<String> cells() {
        boolean vip = standing.spent().intValue() >= 700 || dice.chance(0.012);
        // Who only left an address in a pop-up has no customer number yet, so the till knows no orders of theirs, not even zero.
        boolean customer = standing.orders() > 0 || !shopper.source().equals("popup");
        boolean left = happenings.stream().anyMatch(happening -> happening.is("unsubscribe"));
        Identity who = shopper.who();
        return List.of(who.email(), who.firstName(), who.lastName(), who.country(), who.city(), who.language(), shopper.phone(),
                shopper.birthDate(), shopper.signedUp().toString(), vip ? "true" : mostly(0.95, "false"),
                customer ? String.valueOf(standing.orders()) : "", customer ? standing.spent().toPlainString() : "",
                standing.lastPurchase(),
                happenings.isEmpty() ? "" : String.valueOf(standing.engagement()), standing.tier(),
                mostly(0.62, String.join("|", shopper.tastes())), String.join("|", tags(vip)), left ? "false" : shopper.letters(),
                shopper.texts());
    }

    private List<String> tags(boolean vip) {
        List<String> tags = new ArrayList<>();
        Stream.of("vip").filter(tag -> vip).forEach(tags::add);
        TreeMap<String, Long> views = happenings.stream()
                .filter(happening -> happening.is("product_view") || happening.is("purchase"))
                .collect(Collectors.groupingBy(happening -> happening.properties().getOrDefault("category", ""), TreeMap::new,
                        Collectors.counting()));
        views.forEach((category, count) -> Stream.of("interest/" + category).filter(tag -> count >= 3).forEach(tags::add));
        tags.add("source/" + shopper.source());
        return tags;
    }

    private String mostly(double probability, String value) {
        return dice.chance(probability) ? value : "";
    }
}
