package whom.rule.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Literal;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Operator;
import whom.rule.Rule;
import whom.rule.text.Parsed;
import whom.rule.text.RuleText;

class ExchangeTest {
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final Schema SCHEMA = new Schema("email",
            List.of(attribute("orders", Kind.NUMBER), attribute("vip", Kind.BOOLEAN), attribute("country", Kind.TEXT),
                    attribute("interests", Kind.LIST), attribute("signup_at", Kind.INSTANT), attribute("birth_date", Kind.DATE)),
            List.of(), List.of());

    private static Attribute attribute(String name, Kind kind) {
        return new Attribute(name, name, kind, Map.of());
    }

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "/whom/rule/exchange/read.csv", delimiter = '|', quoteCharacter = '~')
    void readsWhatOthersWrite(boolean known, String json, String text, String left) throws Exception {
        JsonNode tree = JSON.readTree(json);
        Schema schema = known ? SCHEMA : null;
        Taken taken = switch (Shape.of(tree)) {
            case QUERY_BUILDER -> QueryBuilder.read(tree, schema);
            case JSON_LOGIC -> JsonLogic.read(tree, schema);
            case OWN -> throw new AssertionError("taken for the stored form");
        };
        assertThat(RuleText.print(taken.rule())).isEqualTo(Optional.ofNullable(text).orElse(""));
        assertThat(said(taken.left())).isEqualTo(Optional.ofNullable(left).orElse(""));
    }

    @ParameterizedTest(name = "{1} as {0}")
    @CsvFileSource(resources = "/whom/rule/exchange/write.csv", delimiter = '|', quoteCharacter = '~')
    void writesWhatOthersRead(String form, String text, String json, String left) throws Exception {
        Rule rule = ((Parsed.Tree) RuleText.parse(text)).rule();
        Given given = form.equals("rqb") ? QueryBuilder.write(rule, SCHEMA) : JsonLogic.write(rule, SCHEMA);
        assertThat(given.json()).hasToString(json);
        assertThat(said(given.left())).isEqualTo(Optional.ofNullable(left).orElse(""));
    }

    private static String said(List<Left> left) {
        return left.stream().map(Left::toString).collect(Collectors.joining("; "));
    }

    @Provide
    Arbitrary<Rule> common() {
        return groups(3, Arbitraries.of(new Mark(null, true), Mark.NONE), 0).map(Rule::new);
    }

    @Provide
    Arbitrary<Rule> logical() {
        return groups(3, Arbitraries.just(Mark.NONE), 1).map(Rule::new);
    }

    private static Arbitrary<Group> groups(int depth, Arbitrary<Mark> marks, int least) {
        Arbitrary<Node> rows = rows(marks, least).map(row -> row);
        Arbitrary<Node> nodes = depth == 0
                ? rows
                : Arbitraries.oneOf(List.of(rows, rows, Arbitraries.lazy(() -> groups(depth - 1, marks, least)).map(group -> group)));
        return Combinators.combine(Arbitraries.of(Joiner.values()), nodes.list().ofMinSize(least).ofMaxSize(3), marks).as(Group::new);
    }

    private static Arbitrary<Condition> rows(Arbitrary<Mark> marks, int least) {
        Arbitrary<Literal> values = Arbitraries.oneOf(List.of(Arbitraries.strings().ofMaxLength(6).map(Literal.Text::new),
                Arbitraries.bigDecimals().ofScale(3).map(Literal.Number::new), Arbitraries.of(true, false).map(Literal.Truth::new)));
        Arbitrary<whom.rule.Test> ones = Combinators.combine(
                Arbitraries.of(Operator.IS, Operator.IS_NOT, Operator.LESS_THAN, Operator.AT_MOST, Operator.MORE_THAN, Operator.AT_LEAST),
                Arbitraries.oneOf(List.of(values, Arbitraries.of("a", "b c").map(Literal.OtherAttribute::new))))
                .as(whom.rule.Test::of);
        Arbitrary<whom.rule.Test> others = Combinators.combine(
                Arbitraries.of(Operator.IN, Operator.NOT_IN, Operator.CONTAINS, Operator.NOT_CONTAINS, Operator.STARTS_WITH,
                        Operator.NOT_STARTS_WITH, Operator.ENDS_WITH, Operator.NOT_ENDS_WITH, Operator.BETWEEN, Operator.NOT_BETWEEN,
                        Operator.IS_SET, Operator.IS_NOT_SET),
                values.list().ofMinSize(2 * least).ofMaxSize(4)).as((operator, of) -> new whom.rule.Test(operator, of, null, false));
        return Combinators.combine(Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(5),
                Arbitraries.oneOf(List.of(ones, others)), marks).as(Condition.OfAttribute::new);
    }

    @Property
    void whatQueryBuilderCanSayComesBack(@ForAll("common") Rule rule) throws Exception {
        Given given = QueryBuilder.write(rule, null);
        assertThat(given.left()).isEmpty();
        Taken taken = QueryBuilder.read(JSON.readTree(JSON.writeValueAsString(given.json())), null);
        assertThat(taken).isEqualTo(new Taken(rule, List.of()));
    }

    @Property
    void whatJsonLogicCanSayComesBack(@ForAll("logical") Rule rule) throws Exception {
        Given given = JsonLogic.write(rule, null);
        assertThat(given.left()).isEmpty();
        Taken taken = JsonLogic.read(JSON.readTree(JSON.writeValueAsString(given.json())), null);
        assertThat(taken).isEqualTo(new Taken(rule, List.of()));
    }
}
