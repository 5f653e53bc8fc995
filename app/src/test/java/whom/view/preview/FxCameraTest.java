package whom.view.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import whom.text.Refusal;

class FxCameraTest {
    private static final String STRIPES = """
            <!doctype html><style>
            body { margin: 0 } div { height: 700px; width: 100% }
            @media (prefers-color-scheme: dark) { .first { background: #000080 !important } }
            @media (max-width: 400px) { .last { height: 900px } }
            </style><div class="first" style="background:#ff0000"></div><div class="last" style="background:#00ff00"></div>""";

    private final FxCamera camera = new FxCamera();

    private BufferedImage picture(String html, int width, boolean dark) throws Refusal, IOException {
        return ImageIO.read(new ByteArrayInputStream(camera.png(html, width, dark)));
    }

    @Test
    void thePictureIsAsHighAsThePage() throws Refusal, IOException {
        BufferedImage wide = picture(STRIPES, 600, false);

        assertThat(wide.getWidth()).isEqualTo(600);
        assertThat(wide.getHeight()).isEqualTo(1400);
        assertThat(wide.getRGB(599, 0)).isEqualTo(0xffff0000);
        assertThat(wide.getRGB(300, 699)).isEqualTo(0xffff0000);
        assertThat(wide.getRGB(300, 700)).isEqualTo(0xff00ff00);
        assertThat(wide.getRGB(0, 1399)).isEqualTo(0xff00ff00);
    }

    @Test
    void aNarrowPictureIsLaidOutNarrow() throws Refusal, IOException {
        BufferedImage narrow = picture(STRIPES, 375, false);

        assertThat(narrow.getWidth()).isEqualTo(375);
        assertThat(narrow.getHeight()).isEqualTo(1600);
    }

    @Test
    void darkIsAskedForWhateverTheMachinePrefers() throws Refusal, IOException {
        assertThat(picture(STRIPES, 600, true).getRGB(300, 300)).isEqualTo(0xff000080);
    }

    @Test
    void aVeryLongPageIsCutAtTheBound() throws Refusal, IOException {
        BufferedImage cut = picture("<body style='margin:0'><div style='height:50000px;background:linear-gradient(red,blue)'></div>", 120,
                false);

        assertThat(cut.getHeight()).isEqualTo(FxCamera.MOST_HEIGHT);
    }

    @Test
    void anEmptyPageIsAPictureToo() throws Refusal, IOException {
        assertThat(picture("", 300, false).getRGB(10, 10)).isEqualTo(0xffffffff);
    }

    @Test
    void anImpossibleWidthIsRefused() {
        assertThatThrownBy(() -> camera.png("x", 5, false)).isInstanceOf(Refusal.class).hasMessageContaining("120 to 2,000");
    }
}
