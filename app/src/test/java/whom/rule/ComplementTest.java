package whom.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whom.rule.text.Parsed;
import whom.rule.text.RuleText;

class ComplementTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            town = 'Ulm'                     | town != 'Ulm'
            town != CASE 'Ulm'               | town = CASE 'Ulm'
            town NOT IN ('Ulm', 'Köln')      | town IN ('Ulm', 'Köln')
            topics HAS ANY ('tea')           | topics HAS NONE ('tea')
            birthday IS SET                  | birthday IS NOT SET
            TAGGED 'vip'                     | NOT TAGGED 'vip'
            DID NOT order IN LAST 30 DAYS    | DID order IN LAST 30 DAYS
            points < 3                       | -
            CONSENT email                    | -
            """)
    void whatHoldsForTheOthers(String rule, String complement) {
        String said = Complement.of(condition(rule)).map(ComplementTest::print).orElse("-");

        assertThat(said).isEqualTo(complement.equals("-") ? "-" : print(condition(complement)));
    }

    private static Condition condition(String text) {
        if (RuleText.parse(text) instanceof Parsed.Tree(Rule rule, _) && rule.root().children().getFirst() instanceof Condition condition) {
            return condition;
        }
        throw new AssertionError(text);
    }

    private static String print(Condition condition) {
        return RuleText.print(new Rule(new Group(Joiner.ALL, java.util.List.of(condition), Mark.NONE)));
    }
}
