package whom.rule.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rules as long as nobody types them, but as a list pasted from elsewhere may be.
class LongRulesTest {
    /// Six times what the slowest of them took on two busy cores with a cold compiler: 0.17 s, the others 0.06 s at most.
    private static final Duration LONGEST = Duration.ofSeconds(1);

    static Stream<String> rules() {
        return Stream.of(joined(500, " AND ", i -> i % 3 == 0 ? "DID buy WHERE a = " + i + " IN LAST 7 DAYS" : "country = 'c" + i + "'"),
                "country IN (" + joined(5_000, ", ", i -> "'value " + i + "'") + ")",
                "DID buy WHERE " + joined(100, " AND ", i -> "p" + i + " = " + i) + " AT LEAST 2 TIMES",
                "DID buy WHERE a = 0 AND " + joined(100, " AND ", i -> "(p" + i + " = 1 OR q = 2)") + " IN LAST 7 DAYS",
                "DID a0" + joined(100, "", i -> " THEN a" + i + " WHERE x = 1 WITHIN 3 HOURS"));
    }

    private static String joined(int count, String by, IntFunction<String> of) {
        return IntStream.range(0, count).mapToObj(of).collect(Collectors.joining(by));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void areReadAndPrintedInNoTime(String text) {
        Parsed read = assertTimeout(LONGEST, () -> RuleText.parse(text));
        assertThat(read).isInstanceOfSatisfying(Parsed.Tree.class, tree -> assertThat(RuleText.parse(RuleText.print(tree.rule())))
                .isInstanceOfSatisfying(Parsed.Tree.class, again -> assertThat(again.rule()).isEqualTo(tree.rule())));
    }
}
