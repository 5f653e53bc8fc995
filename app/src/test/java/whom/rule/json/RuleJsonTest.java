package whom.rule.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import whom.rule.RandomRules;
import whom.rule.Rule;
import whom.text.Refusal;

class RuleJsonTest {
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    @Provide
    Arbitrary<Rule> rules() {
        return RandomRules.rules();
    }

    @Property
    void jsonCarriesTheWholeTree(@ForAll("rules") Rule rule) throws Exception {
        String json = JSON.writeValueAsString(RuleJson.write(rule));
        assertThat(RuleJson.read(JSON.readTree(json))).as(json).isEqualTo(rule);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/whom/rule/json-mistakes.csv", delimiter = '|', quoteCharacter = '~')
    void saysWhatIsWrongAndWhere(String json, String message) {
        assertThatThrownBy(() -> RuleJson.read(JSON.readTree(json))).isInstanceOf(Refusal.class).hasMessage(message);
    }
}
