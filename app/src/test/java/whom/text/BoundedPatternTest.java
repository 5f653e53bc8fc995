package whom.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BoundedPatternTest {
    @Test
    void is_found_anywhere_and_ignores_case_unless_told() {
        assertThat(new BoundedPattern("b+c", false).isIn("aBBc")).isTrue();
        assertThat(new BoundedPattern("b+c", true).isIn("aBBc")).isFalse();
        assertThat(new BoundedPattern("^b", false).isIn("ab")).isFalse();
        assertThat(new BoundedPattern("É", false).isIn("été")).isTrue();
        assertThat(new BoundedPattern("(a).*\\1$", false).isIn("a-b-a")).isTrue();
    }

    @Test
    void gives_up_on_what_would_take_years() {
        // Which 25 of the 50 commas are the ends of the parts: some 10^14 ways, none of which is followed by an x.
        BoundedPattern pattern = new BoundedPattern("^(.*?,){25}x", false);
        assertThat(pattern.isIn("a,".repeat(25) + "x")).isTrue();
        assertThatThrownBy(() -> pattern.isIn("a,".repeat(50))).isInstanceOf(BoundedPattern.TooMuchWork.class)
                .hasMessageContaining("takes too long").hasMessageContaining("(.*?,){25}");
    }

    @Test
    void gives_up_on_what_would_exhaust_the_stack() {
        assertThatThrownBy(() -> new BoundedPattern("(?:a|b)*c", false).isIn("ab".repeat(500_000)))
                .isInstanceOf(BoundedPattern.TooMuchWork.class);
    }

    @Test
    void long_texts_are_no_problem_for_plain_patterns() {
        assertThat(new BoundedPattern("x[0-9]+y", false).isIn("a".repeat(1_000_000) + "x12y")).isTrue();
    }
}
