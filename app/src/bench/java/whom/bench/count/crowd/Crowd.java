package whom.bench.count.crowd;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import whom.bench.samples.Dice;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.Consent;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.profile.Schema;
import whom.profile.Value;

/// Made-up people with twenty attributes and ten events each on average. A person depends on the own number alone.
public final class Crowd {
    /// The as-of of everything that is counted.
    public static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    public static final AsOf AS_OF = new AsOf(NOW, ZONE);
    public static final Schema SCHEMA = new Schema("email",
            List.of(attribute("email", Kind.TEXT), attribute("first_name", Kind.TEXT), attribute("last_name", Kind.TEXT),
                    attribute("city", Kind.TEXT), attribute("country", Kind.TEXT), attribute("language", Kind.TEXT),
                    attribute("lifecycle_stage", Kind.TEXT), attribute("plan", Kind.TEXT), attribute("company", Kind.TEXT),
                    attribute("orders", Kind.NUMBER), attribute("ltv", Kind.NUMBER), attribute("purchase_freq", Kind.NUMBER),
                    attribute("email_open_rate", Kind.NUMBER), attribute("engagement", Kind.NUMBER), attribute("vip", Kind.BOOLEAN),
                    attribute("birth_date", Kind.DATE), attribute("renewal_date", Kind.DATE), attribute("signup_at", Kind.INSTANT),
                    attribute("last_open_at", Kind.INSTANT), attribute("interests", Kind.LIST)),
            List.of(kind("page_view", "category", Kind.TEXT, "seconds", Kind.NUMBER), kind("email_open", "campaign", Kind.TEXT),
                    kind("product_view", "product", Kind.TEXT, "category", Kind.TEXT), kind("click", "campaign", Kind.TEXT),
                    kind("cart_add", "product", Kind.TEXT, "amount", Kind.NUMBER),
                    kind("purchase", "category", Kind.TEXT, "amount", Kind.NUMBER), kind("support_ticket", "topic", Kind.TEXT),
                    kind("unsubscribe", "reason", Kind.TEXT)),
            List.of("email", "sms"));

    private Crowd() {
    }

    /// The first so many people, one by one.
    public static Stream<Shopper> people(int howMany) {
        return Stream.iterate(1, i -> i <= howMany, i -> i + 1).map(Crowd::person);
    }

    private static Shopper person(int id) {
        Dice dice = new Dice("counted person", id);
        String first = common(dice, Words.FIRST_NAMES);
        String last = common(dice, Words.LAST_NAMES);
        return new Shopper(id, key(dice, first, last, id), values(dice, first, last), tags(dice), consent(dice),
                Doings.of(new Dice("counted doings", id)));
    }

    /// Names beyond ASCII lose those letters, as they do at sign-up; one in eight writes it with capitals.
    private static String key(Dice dice, String first, String last, int id) {
        String name = (first + "." + last).replaceAll("[^A-Za-z.]", "") + id;
        return (dice.chance(0.125) ? name : name.toLowerCase(Locale.ROOT)) + "@" + common(dice, Words.DOMAINS);
    }

    private static Map<String, Value> values(Dice dice, String first, String last) {
        Map<String, Value> values = new HashMap<>(32);
        some(values, dice, 0.95, "first_name", new Value.Text(first));
        some(values, dice, 0.95, "last_name", new Value.Text(last));
        some(values, dice, 0.8, "city", new Value.Text(
                common(dice, Words.CITY_STEMS) + dice.of(Words.CITY_ENDINGS) + (dice.chance(0.5) ? " " + (1 + dice.below(40)) : "")));
        some(values, dice, 0.9, "country", new Value.Text(common(dice, Words.COUNTRIES)));
        some(values, dice, 0.85, "language", new Value.Text(common(dice, Words.LANGUAGES)));
        some(values, dice, 0.97, "lifecycle_stage", new Value.Text(common(dice, Words.STAGES)));
        some(values, dice, 0.9, "plan", new Value.Text(common(dice, Words.PLANS)));
        some(values, dice, 0.3, "company", new Value.Text(
                dice.of(Words.FIRMS) + " & " + dice.of(Words.LAST_NAMES) + " " + dice.of(Words.LEGAL_FORMS) + " " + dice.below(300)));
        some(values, dice, 0.85, "orders", number((long) dice.exponential(3.5), 0));
        some(values, dice, 0.85, "ltv", number((long) dice.power(500, 0.9, 1_500_000), 2));
        some(values, dice, 0.7, "purchase_freq", number((long) dice.exponential(2), 0));
        some(values, dice, 0.75, "email_open_rate", number((long) (1001 * StrictMath.pow(dice.share(), 1.6)), 3));
        some(values, dice, 0.8, "engagement", number((long) (1001 * StrictMath.pow(dice.share(), 1.3)), 1));
        some(values, dice, 0.7, "vip", new Value.Truth(dice.chance(0.05)));
        some(values, dice, 0.6, "birth_date", new Value.Date(LocalDate.of(1940, 1, 1).plusDays(dice.below(25_200))));
        some(values, dice, 0.4, "renewal_date", new Value.Date(LocalDate.of(2025, 11, 1).plusDays(dice.below(760))));
        some(values, dice, 0.99, "signup_at", new Value.Moment(NOW.minusMillis((long) (157e9 * StrictMath.pow(dice.share(), 1.5)))));
        some(values, dice, 0.6, "last_open_at", new Value.Moment(NOW.minusMillis((long) (32e9 * StrictMath.pow(dice.share(), 2)))));
        some(values, dice, 0.5, "interests", new Value.Texts(several(dice, Words.INTERESTS)));
        return values;
    }

    private static List<String> several(Dice dice, List<String> choices) {
        List<String> several = new ArrayList<>();
        for (int i = dice.between(1, 4); i > 0; i--) {
            String one = common(dice, choices);
            if (!several.contains(one)) {
                several.add(one);
            }
        }
        return several;
    }

    private static List<String> tags(Dice dice) {
        List<String> tags = new ArrayList<>();
        if (dice.chance(0.04)) {
            tags.add("vip");
        }
        if (dice.chance(0.25)) {
            tags.add("interest/" + common(dice, Words.INTERESTS));
        }
        if (dice.chance(0.2)) {
            tags.add("Campaign/2026/" + (1 + dice.below(120)));
        }
        return tags;
    }

    private static Map<String, Consent> consent(Dice dice) {
        Map<String, Consent> consent = new HashMap<>();
        if (dice.chance(0.7)) {
            consent.put("email", dice.chance(0.85) ? Consent.GIVEN : Consent.REFUSED);
        }
        if (dice.chance(0.3)) {
            consent.put("sms", dice.chance(0.7) ? Consent.GIVEN : Consent.REFUSED);
        }
        return consent;
    }

    /// The first ones far more often than the last.
    static <T> T common(Dice dice, List<T> choices) {
        return choices.get((int) (choices.size() * StrictMath.pow(dice.share(), 2)));
    }

    static Value number(long unscaled, int decimals) {
        return new Value.Number(BigDecimal.valueOf(unscaled, decimals));
    }

    private static void some(Map<String, Value> values, Dice dice, double share, String name, Value value) {
        if (dice.chance(share)) {
            values.put(name, value);
        }
    }

    private static Attribute attribute(String name, Kind kind) {
        return new Attribute(name, name, kind, Map.of());
    }

    private static EventKind kind(String name, String property, Kind kind) {
        return new EventKind(name, name, name, List.of(new Property(property, property, kind)));
    }

    private static EventKind kind(String name, String first, Kind ofFirst, String second, Kind ofSecond) {
        return new EventKind(name, name, name, List.of(new Property(first, first, ofFirst), new Property(second, second, ofSecond)));
    }
}
