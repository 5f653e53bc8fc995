package whom.bench.samples.retail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import whom.bench.samples.Dice;
import whom.bench.samples.Happening;
import whom.bench.samples.Journal;
import whom.bench.samples.Suppressions;
import whom.bench.samples.Table;
import whom.bench.samples.people.Addresses;

/// Writes the data of the shop: 20,000 people, their events over two years, and whom not to write to.
public final class Retail {
    private static final int PEOPLE = 20_000;
    private static final List<String> COLUMNS = List.of("email", "first_name", "last_name", "country", "city", "language", "phone",
            "birth_date",
            "signup_at", "vip", "orders", "ltv", "last_purchase_at", "engagement", "loyalty_tier", "interests", "tags", "consent.email",
            "consent.sms");
    private static final List<String> PROPERTIES = List.of("value", "product", "category", "campaign", "device", "topic");

    private Retail() {
    }

    public static void write(Path data) throws IOException {
        List<List<String>> secondThoughts = new ArrayList<>();
        try (Table people = new Table(data.resolve("people.csv.gz"), COLUMNS);
                Journal journal = new Journal(data.resolve("events.csv.gz"), PROPERTIES);
                Suppressions suppressions = new Suppressions(data.resolve("suppressions.csv"), 0.006, 0.0018)) {
            int index = 0;
            for (Shopper shopper : new Shoppers().draw(PEOPLE)) {
                Dice dice = new Dice("retail life", index++);
                List<Happening> happenings = Journal.inOrder(new Shopping(dice, shopper).live());
                people.row(new Card(dice, shopper, happenings).cells());
                journal.write(dice, shopper.who().email(), happenings);
                suppressions.write(dice, shopper.who().email(), shopper.signedUp(), Shop.FETCHED, happenings);
                if (dice.chance(0.02)) {
                    secondThoughts.add(typedAgain(dice, shopper));
                }
            }
            for (List<String> row : secondThoughts) {
                people.row(row);
            }
        }
    }

    /// A row for somebody who is in the file already, the address spelled differently and most cells empty.
    private static List<String> typedAgain(Dice dice, Shopper shopper) {
        Map<String, String> known = new TreeMap<>();
        known.put("email", Addresses.sloppy(dice, shopper.who().email()));
        known.put("first_name", dice.chance(0.7) ? shopper.who().firstName() : "");
        known.put("city", dice.chance(0.5) ? shopper.who().city() : "");
        known.put("phone", shopper.phone());
        return COLUMNS.stream().map(column -> known.getOrDefault(column, "")).toList();
    }

    static boolean known(Instant at) {
        return !at.isAfter(Shop.AS_OF);
    }
}
