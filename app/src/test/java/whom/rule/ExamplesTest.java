package whom.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import whom.desk.words.RuleWords;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.resources.Words;
import whom.rule.json.RuleJson;
import whom.rule.text.Parsed;
import whom.rule.text.RuleText;
import whom.text.Refusal;

/// The examples file: each rule as text, tree, sentence and canonical text.
class ExamplesTest {
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final Schema SCHEMA = new Schema("email",
            List.of(attribute("email", "E-mail", Kind.TEXT), new Attribute("country", "Country", Kind.TEXT, Map.of("CA", "Canada")),
                    attribute("orders", "Orders", Kind.NUMBER), attribute("ltv", "Lifetime value", Kind.NUMBER),
                    attribute("vip", "VIP", Kind.BOOLEAN), attribute("birth_date", "Birthday", Kind.DATE),
                    attribute("signup_at", "Signed up", Kind.INSTANT), attribute("interests", "Interests", Kind.LIST)),
            List.of(new EventKind("purchase", "Order", "placed an order", List.of()), new EventKind("visit", "Visit", "", List.of()),
                    new EventKind("unsubscribe", "Unsubscribe", "unsubscribed", List.of())),
            List.of());

    private static Attribute attribute(String name, String label, Kind kind) {
        return new Attribute(name, label, kind, Map.of());
    }

    static Stream<Map<String, String>> examples() throws IOException {
        try (InputStream in = Objects.requireNonNull(ExamplesTest.class.getResourceAsStream("/whom/rule/examples.txt"))) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(file.split("\n\n", -1)).skip(1).map(ExamplesTest::example);
        }
    }

    private static Map<String, String> example(String block) {
        Map<String, String> example = new LinkedHashMap<>();
        String field = "";
        for (String line : block.strip().lines().toList()) {
            if (line.strip().startsWith("|")) {
                example.merge(field, "\n" + line.strip().substring(2), String::concat);
            } else {
                field = line.substring(0, line.indexOf(':'));
                example.put(field, line.substring(line.indexOf(':') + 1).strip());
            }
        }
        return example;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyFormSaysTheSame(Map<String, String> example) throws IOException, Refusal {
        String text = example.getOrDefault("text", "");
        assertThat(RuleText.parse(text)).isInstanceOf(Parsed.Tree.class);
        Rule rule = ((Parsed.Tree) RuleText.parse(text)).rule();
        assertThat(RuleJson.write(rule)).hasToString(example.get("tree"));
        assertThat(RuleJson.read(JSON.readTree(example.get("tree")))).isEqualTo(rule);
        String printed = RuleText.print(rule);
        assertThat(printed).isEqualTo(example.getOrDefault("prints", text));
        assertThat(((Parsed.Tree) RuleText.parse(printed)).rule()).isEqualTo(rule);
        if (example.containsKey("says")) {
            assertThat(new RuleWords(Words.of(Locale.ENGLISH), SCHEMA).sentence(rule)).isEqualTo(example.get("says"));
        }
    }
}
