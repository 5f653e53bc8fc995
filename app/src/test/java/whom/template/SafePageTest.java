package whom.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafePageTest {
    private static final String DOT = "data:image/png;base64,AQID";

    @TempDir
    private Path folder;

    @BeforeEach
    void pictures() throws IOException {
        Path assets = Files.createDirectories(folder.resolve("templates/assets/sub"));
        Files.write(folder.resolve("secret.png"), new byte[]{9});
        Files.write(folder.resolve("templates/assets/dot.png"), new byte[]{1, 2, 3});
        Files.write(assets.resolve("dot.png"), new byte[]{1, 2, 3});
        Files.writeString(folder.resolve("templates/assets/notes.txt"), "text");
        Files.createSymbolicLink(folder.resolve("templates/assets/link.png"), folder.resolve("secret.png"));
    }

    private Document safe(String html) {
        return Jsoup.parse(SafePage.of(html, new Assets(folder.resolve("templates"))));
    }

    @Test
    void thePolicyComesFirstAndPictureAddressesOfTheFolderAreInlined() {
        Document page = safe("<img alt='Dot' src='assets/dot.png'><img src='./assets/sub/dot.png'><td background='assets/dot.png'>x");

        assertThat(page.head().select("meta[http-equiv]").attr("content")).startsWith("default-src 'none'; img-src data:;");
        assertThat(page.select("img").eachAttr("src")).containsExactly(DOT, DOT);
        assertThat(page.select("img[alt]").attr("alt")).isEqualTo("Dot");
    }

    @Test
    void nothingOutsideOfTheAssetsIsEverInlined() {
        Document page = safe(
                """
                        <img src="../secret.png"><img src="assets/../../secret.png"><img src="assets/link.png"><img src="assets/notes.txt">
                        <img src="/etc/hostname"><img src="file:///etc/hostname"><img src="https://example.com/a.png"><img src="assets/none.png">""");

        assertThat(page.select("img")).hasSize(8).allSatisfy(img -> assertThat(img.hasAttr("src")).isFalse());
    }

    @Test
    void whatRunsIsGoneAndWhatLooksStays() {
        Document page = safe(
                """
                        <style>.a { color: red; background: url('assets/dot.png') } @import 'x.css'; .b { background: url(https://example.com/b.png) }</style>
                        <p style="color:blue" onclick="x()">text <b>bold</b></p><a href="https://example.com/buy">Buy</a><script>x()</script><iframe src="x"></iframe>""");

        assertThat(page.select("script, iframe")).isEmpty();
        assertThat(page.select("p").attr("style")).isEqualTo("color:blue");
        assertThat(page.select("p").hasAttr("onclick")).isFalse();
        assertThat(page.select("a").attr("href")).isEqualTo("#");
        assertThat(page.select("style").html()).contains("color: red").contains("url(" + DOT + ")").doesNotContain("import", "https");
        assertThat(page.text()).isEqualTo("text bold Buy");
    }
}
