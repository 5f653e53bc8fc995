package whom.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IsolatedTest {
    private static final String L = "\u200e";

    @Test
    void whatRunsFromLeftToRightStaysAsItIs() {
        assertThat(Isolated.of("München")).isEqualTo("München");
        assertThat(Isolated.of("")).isEmpty();
        assertThat(Isolated.of("上海")).isEqualTo("上海");
    }

    @Test
    void whatRunsFromTheRightIsSetApart() {
        assertThat(Isolated.of("תל אביב")).isEqualTo(L + "תל אביב" + L);
        assertThat(Isolated.of("القاهرة 2")).isEqualTo(L + "القاهرة 2" + L);
    }

    @Test
    void whatBeginsFromTheLeftAndHoldsSomeOfTheOther() {
        assertThat(Isolated.of("Bar תל")).isEqualTo(L + "Bar תל" + L);
    }

    @Test
    void twiceIsOnceAndPlainTakesItAway() {
        String once = Isolated.of("תל אביב");
        assertThat(Isolated.of(once)).isEqualTo(once);
        assertThat(Isolated.plain("a " + once + " b")).isEqualTo("a תל אביב b");
    }
}
