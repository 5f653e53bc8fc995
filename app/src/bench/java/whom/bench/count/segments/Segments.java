package whom.bench.count.segments;

import static whom.bench.count.segments.Parameters.anniversaries;
import static whom.bench.count.segments.Parameters.date;
import static whom.bench.count.segments.Parameters.days;
import static whom.bench.count.segments.Parameters.daysAhead;
import static whom.bench.count.segments.Parameters.number;
import static whom.bench.count.segments.Parameters.text;
import static whom.bench.count.segments.Parameters.two;

import java.time.LocalDate;
import java.util.List;
import whom.bench.count.crowd.Words;

/// What is measured.
public final class Segments {
    /// Parts of e-mail addresses.
    private static final List<String> PARTS = Parameters.words("anna lukas marie jonas paul emma noah mia ben lena tim ida max ella finn nora "
            + "leo clara otto ruth hugo alma karl frida schmidt weber wagner bauer koch wolf moreau rossi nowak hansen smith jones taylor brown "
            + "murphy silva");
    /// Ends of cities, most beyond ASCII.
    private static final List<String> ENDINGS = Parameters.words("Süd Höhe Brücke Gärten Nord Ost West Mitte Altstadt Neustadt Hafen Tor Feld Au "
            + "Berg Tal Wald See Ufer Markt 1 2 3 4 5 6 7 8 9 0 11 12 13 14 15 16 17 18 19 20");
    private static final List<String> TAGS = List.of("vip", "interest", "campaign", "campaign/2026", "interest/shoes", "interest/bags",
            "interest/home", "interest/beauty", "interest/sport", "interest/outdoor", "interest/cooking", "interest/travel", "interest/music",
            "interest/books", "interest/art", "interest/film", "interest/games", "interest/garden", "interest/cycling", "interest/running",
            "interest/yoga", "interest/fishing", "interest/sailing", "interest/skiing", "interest/chess", "interest/coffee", "interest/tea",
            "interest/wine", "interest/cheese", "interest/vegan", "interest/kids", "interest/pets", "interest/cars", "interest/trains",
            "campaign/2026/1", "campaign/2026/2", "campaign/2026/3", "campaign/2026/4", "campaign/2026/5", "campaign/2026/6");

    /// The ten typical segments.
    public static final List<Segment> TYPICAL = List.of( //
            new Segment("01-one-attribute", "one attribute", List.of(two("countries", Words.COUNTRIES))),
            new Segment("02-two-attributes", "two attributes", List.of(two("plans", Words.PLANS), number("ltv", "20", "3.5"))),
            new Segment("03-active-buyers", "active, bought in 30 days, open rate",
                    List.of(two("stages", Words.STAGES), number("times", "1", "1"), days("bought", 30, 1), number("rate", "0.7", "-0.013"))),
            new Segment("04-viewed-not-bought", "viewed in 7 days, not bought in 30",
                    List.of(text("category", Words.CATEGORIES), days("viewed", 7, 1), days("bought", 30, 1))),
            new Segment("05-anniversary", "anniversary", List.of(anniversaries("days", 7, 3))),
            new Segment("06-tag-or-top", "tag or top 25 %, not unsubscribed",
                    List.of(text("tag", TAGS), number("percent", "25", "1"), days("left", 720, -1))),
            new Segment("07-nothing-lately", "nothing for 180 days",
                    List.of(days("paged", 180, 1), days("viewed", 180, 1), days("opened", 180, 1), days("clicked", 180, 1), days("carted", 180, 1),
                            days("bought", 180, 1))),
            new Segment("08-texts", "text contains, ends with",
                    List.of(text("part", PARTS), text("ending", ENDINGS), text("domain", domains()))),
            new Segment("09-nested-eight", "nested, eight conditions",
                    List.of(two("countries", Words.COUNTRIES), number("orders", "3", "1"), number("ltv", "100", "7.25"), number("times", "1", "1"),
                            days("bought", 90, 1), text("tag", TAGS), two("interests", Words.INTERESTS), days("left", 720, -1),
                            text("domain", domains()))),
            new Segment("10-nested-ten", "nested, ten conditions",
                    List.of(two("stages", Words.STAGES), days("signed", 365, 1), number("percent", "25", "1"), number("spent", "50", "3.5"),
                            days("bought", 90, 1), days("carted", 14, 1), days("unbought", 30, 1), two("countries", Words.COUNTRIES),
                            days("asked", 60, 1), date("born", LocalDate.of(1980, 1, 1), 11), days("clicked", 120, 1))));

    /// To which a condition is added of a kind that was never counted.
    public static final Segment GROWING = TYPICAL.get(1);

    /// The conditions that are added.
    public static final List<Segment> NEW = List.of( //
            new Segment("new-date", "a date in the next days", List.of(daysAhead("days", 30, 1))),
            new Segment("new-text", "a text contains", List.of(text("part", PARTS))),
            new Segment("new-frequent-event", "often did the most frequent event", List.of(number("times", "3", "1"), days("days", 90, 1))),
            new Segment("new-where", "did, by a property", List.of(text("category", Words.CATEGORIES), days("days", 60, 1))),
            new Segment("new-average", "an average over events", List.of(number("spent", "20", "1.25"), days("days", 180, 1))),
            new Segment("new-list", "a list has both", List.of(two("interests", Words.INTERESTS))),
            new Segment("new-rank", "a rank by money", List.of(number("percent", "10", "1"))),
            new Segment("new-consent", "a consent", List.of()),
            new Segment("new-sequence", "a cart that was left", List.of(number("hours", "24", "1"), days("days", 60, 1))));

    private Segments() {
    }

    private static List<String> domains() {
        return Words.DOMAINS.stream().map(domain -> "@" + domain).toList();
    }
}
