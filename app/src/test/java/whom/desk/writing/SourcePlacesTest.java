package whom.desk.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import whom.text.Place;

/// Places of a source: what is marked, found, replaced, and how its lines end.
class SourcePlacesTest {
    @Test
    void aMarkGoesOverTheWordOrTheWholeTag() {
        String source = "a {{ frist_name | upcase }}\n{% if %}\n";
        assertThat(Flaws.of(source,
                List.of(new Flaws.Told(new Place(2, 1), true, "no condition"), new Flaws.Told(new Place(1, 6), false, "nobody"))))
                .containsExactly(new Flaw(5, 15, false, "nobody"), new Flaw(28, 36, true, "no condition"));
    }

    @Test
    void aMarkBehindTheEndGoesUnderTheLastCharacter() {
        assertThat(Flaws.of("ab", List.of(new Flaws.Told(new Place(1, 3), true, "open")))).containsExactly(new Flaw(1, 2, true, "open"));
        assertThat(Flaws.of("", List.of(new Flaws.Told(new Place(1, 1), true, "empty")))).containsExactly(new Flaw(0, 0, true, "empty"));
    }

    @Test
    void findingGoesRoundTheEnds() {
        Finding found = Finding.of("Aa b aA", "aa");
        assertThat(found.offsets()).containsExactly(0, 5);
        assertThat(found.from(1, true)).isEqualTo(1);
        assertThat(found.from(6, true)).isZero();
        assertThat(found.from(0, false)).isEqualTo(1);
        assertThat(Finding.of("aaa", "aa").offsets()).containsExactly(0);
        assertThat(Finding.of("a", "").from(0, true)).isEqualTo(-1);
    }

    @Test
    void onlyWhatIsDifferentIsReplaced() {
        assertThat(Replacement.between("one two three", "one 2 three")).isEqualTo(new Replacement(4, 7, "2"));
        assertThat(Replacement.between("aa", "aaa")).isEqualTo(new Replacement(2, 2, "a"));
        assertThat(Replacement.between("same", "same").isNothing()).isTrue();
    }

    @Test
    void aFileKeepsTheEndsOfItsLines() {
        assertThat(LineEnds.of("a\r\nb\r\nc\n")).isEqualTo(LineEnds.CRLF);
        assertThat(LineEnds.of("a\nb\r\n")).isEqualTo(LineEnds.LF);
        assertThat(LineEnds.plain("a\r\nb\rc")).isEqualTo("a\nb\nc");
        assertThat(LineEnds.CRLF.in("a\nb")).isEqualTo("a\r\nb");
    }
}
