package whom.view.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import whom.template.Light;
import whom.template.LookedPage;
import whom.text.Refusal;

/// Pages in every light, with pictures and without, as the browser draws them.
class LookedPageTest {
    private static final int RED = 0xffff0000;
    private final FxCamera camera = new FxCamera();

    private BufferedImage drawn(String html, Light light, boolean pictures) throws Refusal, IOException {
        return ImageIO.read(new ByteArrayInputStream(camera.png(LookedPage.of(html, light, pictures), 600, false)));
    }

    /// 40 wide, 20 high, red.
    private static String picture() throws IOException {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 800; i++) {
            image.setRGB(i % 40, i / 40, RED);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    @Test
    void inForcedDarkColoursTurnOverAndPicturesDoNot() throws Exception {
        String html = "<!doctype html><style>body { margin: 0 } @media (prefers-color-scheme: dark) { body { background: #00f } }</style>"
                + "<img src='" + picture() + "' style='display:block'><div style='height:60px;background:#fff;color:#000'></div>"
                + "<div style='height:40px;background:RED'></div><table bgcolor=navy width=600 height=40 cellspacing=0><tr><td></table>"
                + "<div style=\"height:40px;background:navy url('" + picture() + "')\"></div>";
        BufferedImage dark = drawn(html, Light.FORCED_DARK, true);

        assertThat(dark.getRGB(20, 10)).isEqualTo(RED);
        assertThat(dark.getRGB(300, 10)).as("the paper itself").isEqualTo(0xff121212);
        assertThat(dark.getRGB(300, 50)).isEqualTo(0xff121212);
        assertThat(dark.getRGB(300, 100)).as("red is in the middle and stays").isEqualTo(0xffff1212);
        assertThat(dark.getRGB(300, 140)).as("navy gets light, and stays blue").isEqualTo(0xff8888ff);
        assertThat(dark.getRGB(300, 180)).as("a picture below words stays").isEqualTo(RED);
        assertThat(new Color(drawn(html, Light.DARK, true).getRGB(300, 10))).isEqualTo(Color.BLUE);
        assertThat(new Color(drawn(html, Light.LIGHT, true).getRGB(300, 10))).isEqualTo(Color.WHITE);
    }

    @Test
    void withoutPicturesEachBoxIsAsLargeAsBefore() throws Exception {
        String src = "src='" + picture()
                + "' alt='An alternative text that is much too long for so small a box, and goes on for some lines more'";
        String html = "<!doctype html><style>body { margin: 0; font-size: 14px } .b { position: relative; height: 8px; background: #0000ff } .half img { display: block; width: 50% }"
                + " .m img{max-width:30px;display:block} td>img,th{display:block}</style>"
                + "<img " + src + " width=200 height=100 style='display:block'><div class=b></div>"
                + "<img " + src + " style='display:block;width:100%;height:auto'><div class=b></div>"
                + "<div class=half><img " + src + "></div><div class=b></div>"
                + "<div class=m><img " + src + "></div><div class=b></div>"
                + "<img " + src + "><div class=b></div>"
                + "<table cellspacing=0 cellpadding=0><tr><td><img " + src + " width=90></td></tr></table><div class=b></div>";
        List<Integer> with = blueRows(drawn(html, Light.LIGHT, true));

        // 100, then 600 wide and half as high, then 300 wide, then 30 by 15 …
        assertThat(with.subList(0, 4)).containsExactly(100, 108 + 300, 416 + 150, 574 + 15);
        assertThat(blueRows(drawn(html, Light.LIGHT, false))).isEqualTo(with);
        assertThat(reds(drawn(html, Light.LIGHT, true))).isGreaterThan(1000);
        assertThat(reds(drawn(html, Light.LIGHT, false))).isZero();
    }

    @Test
    void withoutPicturesABackgroundIsWhatStandsBehindIt() throws Exception {
        String html = "<!doctype html><style>body { margin: 0 } .a { background: #008000 url(" + picture() + ") }</style>"
                + "<div class=a style='height:40px'></div><div style=\"height:40px;background:url('" + picture() + "') #000080\"></div>"
                + "<table width=600 height=40 background='" + picture() + "' bgcolor='#800080'><tr><td></table>";
        BufferedImage off = drawn(html, Light.LIGHT, false);

        assertThat(off.getRGB(10, 10)).isEqualTo(0xff008000);
        assertThat(off.getRGB(10, 50)).isEqualTo(0xff000080);
        assertThat(off.getRGB(10, 90)).isEqualTo(0xff800080);
    }

    private static List<Integer> blueRows(BufferedImage image) {
        List<Integer> rows = new ArrayList<>();
        for (int y = 0; y < image.getHeight(); y++) {
            if (image.getRGB(500, y) == 0xff0000ff && (y == 0 || image.getRGB(500, y - 1) != 0xff0000ff)) {
                rows.add(y);
            }
        }
        return rows;
    }

    private static int reds(BufferedImage image) {
        int reds = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                reds += image.getRGB(x, y) == RED ? 1 : 0;
            }
        }
        return reds;
    }
}
