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

/// The sentences file: each rule as the row of its first condition and as a sentence.
class SentencesTest {
    private static final Schema SCHEMA = new Schema("email",
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
            List.of("email", "sms"));
    private final RuleWords words = new RuleWords(Words.of(Locale.ENGLISH), SCHEMA,
            new Titles(id -> id.equals("vip") ? "Loyal shoppers" : id, id -> id.equals("mailchimp") ? "Mailchimp" : id));

    private static Attribute attribute(String name, String label, Kind kind) {
        return new Attribute(name, label, kind, Map.of());
    }

    static Stream<Map<String, String>> sentences() throws IOException {
        try (InputStream in = Objects.requireNonNull(SentencesTest.class.getResourceAsStream("/whom/desk/words/sentences.txt"))) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(file.split("\n\n", -1)).skip(1).map(block -> block.strip().lines()
                    .collect(
                            Collectors.toMap(line -> line.substring(0, line.indexOf(':')), line -> line.substring(line.indexOf(':') + 2))));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void saysWhatTheRuleMeans(Map<String, String> example) {
        assertThat(RuleText.parse(example.getOrDefault("rule", ""))).isInstanceOf(Parsed.Tree.class);
        Rule rule = ((Parsed.Tree) RuleText.parse(example.getOrDefault("rule", ""))).rule();
        assertThat(words.sentence(rule)).isEqualTo(example.get("says"));
        assertThat(words.phrase((Condition) rule.root().children().getFirst())).isEqualTo(example.get("row"));
    }
}
