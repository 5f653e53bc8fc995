package whom.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import whom.rule.text.Parsed;
import whom.rule.text.RuleText;

/// Every example that docs/rules.md shows to a marketer is a rule.
class DocumentedRulesTest {
    private static final Pattern EXAMPLE = Pattern.compile("`([^`]+)`");

    static Stream<String> examples() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../docs/rules.md"));
        List<String> tables = lines.subList(0, lines.indexOf("## Choices where the language is silent"));
        return tables.stream().filter(line -> line.startsWith("| `")).map(line -> line.substring(0, line.indexOf("` |") + 1))
                .flatMap(cell -> EXAMPLE.matcher(cell).results()).map(DocumentedRulesTest::rule);
    }

    /// The letters of the groups table stand for any condition.
    private static String rule(MatchResult example) {
        return example.group(1).replaceAll("(?<![\\w'(`.@])([abc])(?![\\w'@=`.])(?! =)", "x$1 = 1").replaceAll("\\(([abc])(?= OR|, )",
                "(x$1 = 1");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reads(String text) {
        assertThat(RuleText.parse(text)).as(text).isInstanceOf(Parsed.Tree.class);
    }
}
