package whom.liquid.mailchimp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import whom.liquid.Arm;
import whom.liquid.Block;
import whom.liquid.Bounds;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Partials;
import whom.liquid.Taken;
import whom.liquid.Variable;
import whom.liquid.render.LiquidEngine;
import whom.template.Conditions;
import whom.text.Place;

/// What the preview counts variants by: blocks, names, and the ways taken.
class MailchimpTraceTest {
    private static final ZonedDateTime NOW = Instant.parse("2026-11-02T08:00:00Z").atZone(ZoneOffset.UTC);
    private static final String TEMPLATE = """
            *|IF:POINTS &gt;= 20|*a*|ELSEIF:country=FR|*b*|IFNOT:FNAME|*c*|END:IF|**|END:IF|*
            *|INTERESTED:Event Topics:Jazz,Folk|*d*|ELSE:|*e*|END:INTERESTED|*
            *|UPPER:LNAME|* *|URL:EMAIL|* *|GROUPS:Food|* *|ARCHIVE|* *|MERGE1|* *|DATE:Y|*""";

    private static Parsed parsed() throws LiquidProblem {
        return new LiquidEngine(Mailchimp.LANGUAGE, Bounds.USUAL).parse(TEMPLATE, Partials.NONE);
    }

    @Test
    void blocksAreNumberedInTheOrderOfTheSource() throws LiquidProblem {
        List<Block> blocks = parsed().blocks();

        assertThat(blocks).extracting(Block::number).containsExactly(0, 1, 2);
        assertThat(blocks).extracting(Block::kind).containsExactly(Block.Kind.IF, Block.Kind.UNLESS, Block.Kind.IF);
        assertThat(blocks).extracting(Block::place).containsExactly(new Place(1, 1), new Place(1, 46), new Place(2, 1));
        assertThat(blocks.get(0).arms()).containsExactly(new Arm("POINTS >= 20", new Place(1, 6)),
                new Arm("COUNTRY = FR", new Place(1, 33)),
                new Arm(null, new Place(1, 1)));
        assertThat(blocks.get(1).arms()).extracting(Arm::condition).containsExactly("FNAME", null);
        assertThat(blocks.get(2).arms()).extracting(Arm::condition).containsExactly("in Event Topics: Jazz, Folk", null);
        assertThat(blocks.get(2).arms()).extracting(Arm::place).containsExactly(new Place(2, 14), new Place(2, 39));
    }

    @Test
    void theWaysReadWell() throws LiquidProblem {
        List<Block> blocks = parsed().blocks();
        Conditions conditions = new Conditions(blocks);

        assertThat(blocks.stream().flatMap(b -> IntStream.range(0, b.arms().size()).mapToObj(arm -> conditions.phrase(b, arm))))
                .containsExactly("POINTS >= 20", "COUNTRY = FR", "not (POINTS >= 20) and not (COUNTRY = FR)", "not (FNAME)", "FNAME",
                        "in Event Topics: Jazz, Folk", "not (in Event Topics: Jazz, Folk)");
    }

    @Test
    void namesAreThoseOfTheDataInCapitals() throws LiquidProblem {
        Parsed parsed = parsed();

        assertThat(parsed.variables()).extracting(Variable::toString).containsExactlyInAnyOrder("POINTS", "COUNTRY", "FNAME",
                "GROUPS.Event Topics", "LNAME", "EMAIL", "GROUPS.Food");
        assertThat(parsed.branchVariables()).extracting(Variable::toString).containsExactlyInAnyOrder("POINTS", "COUNTRY", "FNAME",
                "GROUPS.Event Topics");
    }

    @Test
    void theCheapWalkTakesTheSameWays() throws LiquidProblem {
        Parsed parsed = parsed();
        Map<String, Object> french = Map.of("POINTS", 3L, "COUNTRY", "FR", "GROUPS", Map.of("Event Topics", List.of("Folk")));
        Map<String, Object> rich = Map.of("POINTS", 30L, "FNAME", "Ana");

        assertThat(parsed.path(french, NOW)).containsExactly(new Taken(0, List.of(1)), new Taken(1, List.of(0)), new Taken(2, List.of(0)));
        assertThat(parsed.path(rich, NOW)).containsExactly(new Taken(0, List.of(0)), new Taken(2, List.of(1)));
        assertThat(parsed.path(Map.of(), NOW)).containsExactly(new Taken(0, List.of(2)), new Taken(2, List.of(1)));
        assertThat(parsed.render(french, NOW).path()).isEqualTo(parsed.path(french, NOW));
        assertThat(parsed.render(rich, NOW).html()).startsWith("a\ne\n");
        assertThat(parsed.render(french, NOW).html()).startsWith("bc\nd\n");
    }
}
