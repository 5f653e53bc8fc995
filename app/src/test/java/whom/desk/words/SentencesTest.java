package whom.desk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.profile.Schema;
import whom.resources.Words;
import whom.rule.Condition;
import whom.rule.Rule;
import whom.rule.text.Parsed;
import whom.rule.text.RuleText;

/// The sentences files, one of each language: each rule as the row of its first condition and as a sentence.
class SentencesTest {
    private static final RuleWords ENGLISH = new RuleWords(Words.of(Locale.ENGLISH), new Schema("email",
            List.of(attribute("sku", "SKU", Kind.TEXT), new Attribute("country", "Country", Kind.TEXT, Map.of("US", "United States")),
                    attribute("orders", "Orders", Kind.NUMBER), attribute("returns", "Returns", Kind.NUMBER),
                    attribute("engagement", "Engagement", Kind.NUMBER), attribute("vip", "VIP", Kind.BOOLEAN),
                    attribute("birth_date", "Birthday", Kind.DATE), attribute("signup_at", "Signed up", Kind.INSTANT),
                    attribute("last_open_at", "Last open", Kind.INSTANT), attribute("last_purchase_at", "Last purchase", Kind.INSTANT)),
            List.of(new EventKind("purchase", "Order", "placed an order",
                    List.of(new Property("amount", "Amount", Kind.NUMBER), new Property("category", "Category", Kind.TEXT))),
                    new EventKind("cart_add", "Add to cart", "added to cart", List.of()),
                    new EventKind("click", "Click", "clicked", List.of(new Property("product", "Product", Kind.TEXT))),
                    new EventKind("view", "View", "did view", List.of()),
                    new EventKind("unsubscribe", "Unsubscribe", "unsubscribed", List.of())),
            List.of("email", "sms")), titles("Loyal shoppers"));

    private static final RuleWords GERMAN = new RuleWords(Words.of(Locale.GERMAN), new Schema("email",
            List.of(attribute("sku", "Artikelnummer", Kind.TEXT), new Attribute("country", "Land", Kind.TEXT, Map.of("US", "USA")),
                    attribute("orders", "Bestellungen", Kind.NUMBER), attribute("returns", "Retouren", Kind.NUMBER),
                    attribute("engagement", "Engagement", Kind.NUMBER), attribute("vip", "VIP", Kind.BOOLEAN),
                    attribute("birth_date", "Geburtstag", Kind.DATE), attribute("signup_at", "Angemeldet am", Kind.INSTANT),
                    attribute("last_open_at", "Letzte Öffnung", Kind.INSTANT), attribute("last_purchase_at", "Letzter Kauf", Kind.INSTANT)),
            List.of(new EventKind("purchase", "Bestellung", "did Bestellung",
                    List.of(new Property("amount", "Betrag", Kind.NUMBER), new Property("category", "Kategorie", Kind.TEXT))),
                    new EventKind("cart_add", "Warenkorb", "did Warenkorb", List.of()),
                    new EventKind("click", "Klick", "did Klick", List.of(new Property("product", "Produkt", Kind.TEXT))),
                    new EventKind("view", "Ansicht", "did Ansicht", List.of()),
                    new EventKind("unsubscribe", "Abmeldung", "did Abmeldung", List.of())),
            List.of("email", "sms")), titles("Stammkunden"));

    private static Attribute attribute(String name, String label, Kind kind) {
        return new Attribute(name, label, kind, Map.of());
    }

    private static Titles titles(String vip) {
        return new Titles(id -> id.equals("vip") ? vip : id, id -> id.equals("mailchimp") ? "Mailchimp" : id);
    }

    static Stream<Map<String, String>> english() throws IOException {
        return sentences("/whom/desk/words/sentences-en.txt");
    }

    static Stream<Map<String, String>> german() throws IOException {
        return sentences("/whom/desk/words/sentences-de.txt");
    }

    private static Stream<Map<String, String>> sentences(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SentencesTest.class.getResourceAsStream(name))) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(file.split("\n\n", -1)).skip(1).map(block -> block.strip().lines()
                    .collect(
                            Collectors.toMap(line -> line.substring(0, line.indexOf(':')), line -> line.substring(line.indexOf(':') + 2))));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("english")
    void saysWhatTheRuleMeans(Map<String, String> example) {
        says(ENGLISH, example);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("german")
    void saysItInGerman(Map<String, String> example) {
        says(GERMAN, example);
    }

    private static void says(RuleWords words, Map<String, String> example) {
        assertThat(RuleText.parse(example.getOrDefault("rule", ""))).isInstanceOf(Parsed.Tree.class);
        Rule rule = ((Parsed.Tree) RuleText.parse(example.getOrDefault("rule", ""))).rule();
        assertThat(words.sentence(rule)).isEqualTo(example.get("says"));
        assertThat(words.phrase((Condition) rule.root().children().getFirst())).isEqualTo(example.get("row"));
    }
}
