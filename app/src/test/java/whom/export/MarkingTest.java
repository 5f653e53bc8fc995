package whom.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkingTest {
    /// The published vectors of SipHash-2-4: the key is the bytes 0 to 15, the text the bytes 0, 1, 2 and so on; the answer with its low byte first.
    @ParameterizedTest
    @CsvSource({"0,310e0edd47db6f72", "2,5a4fa9d909806c0d", "4,b7877127e09427cf", "6,cee3fe586e46c9cb", "8,6224939a79f5f593"})
    void isSipHash(int bytes, String expected) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes; i += 2) {
            text.append((char) (i | ((i + 1) << 8)));
        }
        long mark = new Marking(0x0706050403020100L, 0x0f0e0d0c0b0a0908L).of(text.toString());
        assertThat(String.format("%016x", Long.reverseBytes(mark))).isEqualTo(expected);
    }

    @Property
    void rowsThatDifferHaveDifferentMarks(@ForAll List<String> one, @ForAll List<String> other, @ForAll String group) {
        Marking marking = new Marking(1, 2);
        assertThat(marking.of(List.of("a"), group, one) == marking.of(List.of("a"), group, other)).isEqualTo(one.equals(other));
        assertThat(marking.of(List.of("a"), group, one)).isNotEqualTo(new Marking(1, 3).of(List.of("a"), group, one));
    }

    @Property
    void aSetHoldsWhatWasPutIntoIt(@ForAll List<@LongRange(min = 1, max = 5_000) Long> marks,
            @ForAll @LongRange(min = 1, max = 5_000) long other) {
        MarkSet set = new MarkSet();
        Set<Long> oracle = new HashSet<>();
        for (long mark : marks) {
            assertThat(set.add(mark << 40)).isEqualTo(oracle.add(mark));
        }
        assertThat(marks).allMatch(mark -> set.contains(mark << 40));
        assertThat(set.contains(other << 40)).isEqualTo(oracle.contains(other));
    }
}
