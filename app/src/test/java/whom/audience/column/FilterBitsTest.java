package whom.audience.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The bits by which most texts are passed over: never one that holds the part, and few that do not.
class FilterBitsTest {
    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int group(int first, int second) {
        return Pairs.of(new byte[]{(byte) first, (byte) second}, false, false)[0];
    }

    /// 65,536 pairs in 256 groups are 256 each; of all pairs with one byte in common no group takes more than a few.
    @Test
    void pairsAreSpreadOverTheGroups() {
        int[] all = new int[Pairs.GROUPS];
        int mostBehind = 0;
        int mostBefore = 0;
        for (int one = 0; one < 256; one++) {
            int[] behind = new int[Pairs.GROUPS];
            int[] before = new int[Pairs.GROUPS];
            for (int other = 0; other < 256; other++) {
                all[group(one, other)]++;
                behind[group(one, other)]++;
                before[group(other, one)]++;
            }
            mostBehind = Math.max(mostBehind, Arrays.stream(behind).max().orElseThrow());
            mostBefore = Math.max(mostBefore, Arrays.stream(before).max().orElseThrow());
        }
        assertThat(Arrays.stream(all).min().orElseThrow()).isBetween(200, 256);
        assertThat(Arrays.stream(all).max().orElseThrow()).isBetween(256, 320);
        assertThat(mostBehind).isLessThan(8);
        assertThat(mostBefore).isLessThan(8);
    }

    @Test
    void aPartHasTheGroupsOfItsPairsEachOnce() {
        assertThat(Pairs.of(utf8("a"), false, false)).isEmpty();
        assertThat(Pairs.of(utf8("ab"), false, false)).containsExactly(group('a', 'b'));
        assertThat(Pairs.of(utf8("abab"), false, false)).containsExactly(group('a', 'b'), group('b', 'a'));
        assertThat(Pairs.of(utf8("a"), true, false)).containsExactly(group(1, 'a'));
        assertThat(Pairs.of(utf8("a"), false, true)).containsExactly(group('a', 1));
    }

    @Test
    void signaturesAreSpreadOverSixtyThreeBits() {
        int[] bits = new int[64];
        for (int one = 0; one < 128; one++) {
            for (int other = 0; other < 128; other++) {
                long signature = Signature.of(new byte[]{(byte) one, (byte) other}, 0, 2, false, false);
                assertThat(Long.bitCount(signature)).isOne();
                bits[Long.numberOfTrailingZeros(signature)]++;
            }
        }
        // 16,384 pairs over 63 bits are 260 each.
        assertThat(IntStream.range(0, 63).map(i -> bits[i]).min().orElseThrow()).isGreaterThan(180);
        assertThat(IntStream.range(0, 63).map(i -> bits[i]).max().orElseThrow()).isLessThan(340);
        assertThat(bits[63]).isZero();
    }

    @Test
    void aSignatureHoldsThoseOfItsPartsAndTellsOfWhatIsNotAscii() {
        byte[] text = utf8("xzoe@example.comx");
        long whole = Signature.of(text, 1, text.length - 1);

        assertThat(whole & Signature.of(utf8("@exam"), 0, 5, false, false)).isEqualTo(Signature.of(utf8("@exam"), 0, 5, false, false));
        assertThat(whole & Signature.of(utf8("zoe"), 0, 3, true, false)).isEqualTo(Signature.of(utf8("zoe"), 0, 3, true, false));
        assertThat(whole & Signature.of(utf8("com"), 0, 3, false, true)).isEqualTo(Signature.of(utf8("com"), 0, 3, false, true));
        assertThat(whole & Signature.NOT_ASCII).isZero();
        assertThat(Signature.of(text, 3, 3)).isZero();
        byte[] accent = utf8("zoé");
        assertThat(Signature.of(accent, 0, accent.length) & Signature.NOT_ASCII).isNotZero();
        assertThat(Signature.of(accent, 0, 2) & Signature.NOT_ASCII).isZero();
    }
}
