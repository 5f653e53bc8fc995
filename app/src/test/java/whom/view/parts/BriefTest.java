package whom.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BriefTest {
    @Test
    void whatCanBeReadStaysWhole() {
        assertThat(Brief.of("")).isEmpty();
        assertThat(Brief.of("x".repeat(1_000))).hasSize(1_000);
    }

    @Test
    void whatNobodyReadsIsCutBetweenTwoLetters() {
        assertThat(Brief.of("x".repeat(2_000_000))).isEqualTo("x".repeat(500) + "…");
        assertThat(Brief.of("🥐".repeat(1_000))).isEqualTo("🥐".repeat(500) + "…");
        assertThat(Brief.of("🥐".repeat(501))).isEqualTo("🥐".repeat(500) + "…");
    }
}
