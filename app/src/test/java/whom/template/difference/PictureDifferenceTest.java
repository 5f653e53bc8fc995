package whom.template.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import whom.template.difference.PictureDifference.Region;

class PictureDifferenceTest {
    private static final int WIDTH = 160;
    private static final int WHITE = 0xffffffff;
    private static final int BLACK = 0xff000000;

    /// A white page on which every row differs from every other by a grey mark at its left.
    private static int[] page(int height) {
        int[] pixels = new int[WIDTH * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < WIDTH; x++) {
                pixels[y * WIDTH + x] = x < 8 ? 0xff808080 + (y % 16) + ((y / 16) << 8) : WHITE;
            }
        }
        return pixels;
    }

    private static int[] box(int[] page, int left, int top, int width, int height, int colour) {
        int[] made = page.clone();
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                made[y * WIDTH + x] = colour;
            }
        }
        return made;
    }

    private static PictureDifference difference(int[] before, int[] after) {
        return PictureDifference.of(before, after, WIDTH);
    }

    @Test
    void theSamePageDiffersNowhere() {
        assertThat(difference(page(100), page(100)).isEmpty()).isTrue();
    }

    @Test
    void aBoxOfAnotherColourIsOneRegionInBoth() {
        PictureDifference found = difference(box(page(100), 64, 24, 16, 16, BLACK), box(page(100), 64, 24, 16, 16, 0xffff0000));
        assertThat(found.before()).containsExactly(new Region(64, 24, 80, 40));
        assertThat(found.after()).isEqualTo(found.before());
    }

    @Test
    void aPixelBesideAndAShadeAreTheSameAndThreePixelsAreNot() {
        int[] before = box(page(100), 64, 24, 16, 16, BLACK);
        assertThat(difference(before, box(page(100), 66, 26, 16, 16, BLACK)).isEmpty()).isTrue();
        assertThat(difference(before, box(page(100), 64, 24, 16, 16, 0xff101418)).isEmpty()).isTrue();
        assertThat(difference(before, box(page(100), 70, 24, 16, 16, BLACK)).isEmpty()).isFalse();
    }

    @Test
    void boxesFarFromEachOtherAreTwoRegions() {
        assertThat(difference(page(100), box(box(page(100), 16, 16, 8, 8, BLACK), 120, 80, 8, 8, BLACK)).after())
                .containsExactly(new Region(16, 16, 24, 24), new Region(120, 80, 128, 88));
    }

    @Test
    void whatIsPushedDownDoesNotDiffer() {
        int[] before = page(96);
        int[] after = new int[WIDTH * 120];
        System.arraycopy(before, 0, after, 0, WIDTH * 40);
        java.util.Arrays.fill(after, WIDTH * 40, WIDTH * 64, WHITE);
        System.arraycopy(before, WIDTH * 40, after, WIDTH * 64, WIDTH * 56);
        after = box(after, 32, 48, 64, 8, BLACK);

        PictureDifference found = difference(before, after);
        assertThat(found.before()).isEmpty();
        assertThat(found.after()).as("the new words, not the room around them").isEqualTo(List.of(new Region(32, 48, 96, 56)));
    }

    @Test
    void aLongerPageDiffersWhereItIsLonger() {
        int[] after = new int[WIDTH * 120];
        System.arraycopy(page(96), 0, after, 0, WIDTH * 96);
        java.util.Arrays.fill(after, WIDTH * 96, after.length, 0xff3366cc);

        PictureDifference found = difference(page(96), after);
        assertThat(found.before()).isEmpty();
        assertThat(found.after()).containsExactly(new Region(0, 96, WIDTH, 120));
    }
}
