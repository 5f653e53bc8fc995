package whom.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import whom.rule.RandomRules;
import whom.rule.Rule;

class RoundTripTest {
    @Provide
    Arbitrary<Rule> rules() {
        return RandomRules.rules();
    }

    @Property
    void textCarriesTheWholeTree(@ForAll("rules") Rule rule) {
        String text = RuleText.print(rule);
        assertThat(RuleText.parse(text)).as(text).isInstanceOfSatisfying(Parsed.Tree.class,
                tree -> assertThat(tree.rule()).isEqualTo(rule));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries
                .of("country", "'US'", "=", "AND", "OR", "NOT", "NONE", "(", ")", ",", "TAGGED", "DID", "IN", "LAST", "3", "DAYS", "IS",
                        "SET", "AT", "LEAST", "TIMES", "MUTED", "AS", "`", "'", "?", "BETWEEN", "2026-01-31", "WHERE", "%", "\n", "--",
                        "a.b", "SUM", "COUNT", "DISTINCT", "FIRST", "LAST", "THEN", "WITHIN", "PIN", "OUT", "RANDOM",
                        "SEED", "FROM", "TO", "TOP", "BAND", "CONSENT", "SEGMENT", "EXPORTED", "ANNIVERSARY", "OF", "TODAY", ">",
                        "DID a WHERE b = 1",
                        "MATCHES", "MONTH")
                .list()
                .ofMaxSize(14).map(words -> String.join(" ", words));
    }

    @Property
    void anyTextIsEitherARuleOrAMistakeWithin(@ForAll("words") String text) {
        switch (RuleText.parse(text)) {
            case Parsed.Tree tree -> {
                String printed = RuleText.print(tree.rule());
                assertThat(RuleText.parse(printed)).as(printed)
                        .isInstanceOfSatisfying(Parsed.Tree.class, again -> assertThat(again.rule()).isEqualTo(tree.rule()));
            }
            case Parsed.Broken broken -> assertThat(broken.errors()).isNotEmpty().allSatisfy(error -> {
                assertThat(error.message()).isNotBlank().doesNotContain("null");
                assertThat(error.place().line()).isBetween(1, text.split("\n", -1).length);
                assertThat(error.place().column()).isBetween(1, text.length() + 1);
            });
        }
    }

    @Property
    void anyCharactersAreEitherARuleOrAMistake(@ForAll String text) {
        assertThat(RuleText.parse(text)).isNotNull();
    }
}
