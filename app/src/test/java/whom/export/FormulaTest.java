package whom.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a spreadsheet takes for a formula, and what only begins with the same sign.
class FormulaTest {
    @ParameterizedTest
    @ValueSource(strings = {"=Ana", "=1+1", "@SUM(1)", "\tx", "\rx", "+cmd|' /C calc'!A0", "-a", "+", "-2+3+cmd"})
    void isLikeAFormula(String text) {
        assertThat(Formula.isLike(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ana", "a=b", "+49 171 123-4567", "-12.5", "+1 (555) 010-0100", "-1.234,50", "'=1"})
    void isNone(String text) {
        assertThat(Formula.isLike(text)).isFalse();
    }
}
