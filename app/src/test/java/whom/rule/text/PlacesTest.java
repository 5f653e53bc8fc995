package whom.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import whom.rule.Path;

class PlacesTest {
    private static int column(String text, Path path, Part part, int nth) {
        return ((Parsed.Tree) RuleText.parse(text)).places().of(path, part, nth).column();
    }

    @Test
    void namesEachTestOfAWhereAndEachEventOfASequence() {
        String text = "DID a WHERE b = 1 OR (c IS SET AND d > 2) THEN e WITHIN 3 HOURS THEN f WHERE g = 4 WITHIN 1 DAY TODAY";
        Path row = Path.of(0);
        assertThat(column(text, row, Part.SUBJECT, 0)).isEqualTo(5);
        assertThat(column(text, row, Part.SUBJECT, 1)).isEqualTo(48);
        assertThat(column(text, row, Part.SUBJECT, 2)).isEqualTo(70);
        assertThat(column(text, row, Part.SPAN, 0)).isEqualTo(57);
        assertThat(column(text, row, Part.SPAN, 1)).isEqualTo(91);
        assertThat(column(text, row, Part.WHERE_PROPERTY, 1)).isEqualTo(23);
        assertThat(column(text, row, Part.WHERE_OPERATOR, 2)).isEqualTo(38);
        assertThat(column(text, row, Part.WHERE_VALUE, 2)).isEqualTo(40);
        assertThat(column(text, row, Part.WHERE_PROPERTY, 3)).isEqualTo(78);
        assertThat(column(text, row, Part.WINDOW, 0)).isEqualTo(97);
        assertThat(column(text, row, Part.WHERE_VALUE, 1)).as("not written out: the row").isEqualTo(1);
    }

    @Test
    void namesThePartsOfAFigure() {
        String text = "vip = true AND SUM(buy.amount) > 3";
        assertThat(column(text, Path.of(1), Part.SUBJECT, 0)).isEqualTo(20);
        assertThat(column(text, Path.of(1), Part.PROPERTY, 0)).isEqualTo(24);
        assertThat(column(text, Path.of(1), Part.OPERATOR, 0)).isEqualTo(32);
        assertThat(column(text, Path.of(1), Part.VALUE, 0)).isEqualTo(34);
    }
}
