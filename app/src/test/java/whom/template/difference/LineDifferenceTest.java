package whom.template.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import whom.template.difference.Line.Piece;
import whom.template.difference.Line.Side;

class LineDifferenceTest {
    private static Piece same(String text) {
        return new Piece(text, false);
    }

    private static Piece other(String text) {
        return new Piece(text, true);
    }

    @Test
    void aChangedWordIsMarkedInBothLines() {
        assertThat(LineDifference.of(List.of("Hello", "25 % off, until May"), List.of("Hello", "25 % off, until June"))).containsExactly(
                new Line(Side.BOTH, List.of(same("Hello"))),
                new Line(Side.BEFORE, List.of(same("25 % off, until "), other("May"))),
                new Line(Side.AFTER, List.of(same("25 % off, until "), other("June"))));
    }

    @Test
    void linesThatHaveNothingInCommonDifferAsAWhole() {
        assertThat(LineDifference.of(List.of("<p>red</p>"), List.of("Something else"))).containsExactly(
                new Line(Side.BEFORE, List.of(other("<p>red</p>"))), new Line(Side.AFTER, List.of(other("Something else"))));
    }

    @Test
    void linesThatCameAndWent() {
        assertThat(LineDifference.of(List.of("a", "b", "c"), List.of("b", "c", "d"))).containsExactly(
                new Line(Side.BEFORE, List.of(other("a"))), new Line(Side.BOTH, List.of(same("b"))),
                new Line(Side.BOTH, List.of(same("c"))),
                new Line(Side.AFTER, List.of(other("d"))));
    }

    @Test
    void severalChangedLinesStandTogether() {
        assertThat(LineDifference.of(List.of("one 1 a b", "two 1 a b", "three"), List.of("one 2 a b", "two 2 a b"))).extracting(Line::side)
                .containsExactly(Side.BEFORE, Side.BEFORE, Side.BEFORE, Side.AFTER, Side.AFTER);
    }

    @Test
    void aWordInAnyScriptIsOneWord() {
        assertThat(LineDifference.of(List.of("Größe für Zoë"), List.of("Größen für Zoë")).getFirst().pieces())
                .containsExactly(other("Größe"), same(" für Zoë"));
    }

    @Test
    void nothingDiffers() {
        assertThat(LineDifference.of(List.of(), List.of())).isEmpty();
        assertThat(LineDifference.of(List.of("x"), List.of("x"))).extracting(Line::side).containsExactly(Side.BOTH);
    }
}
