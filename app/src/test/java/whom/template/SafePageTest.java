package whom.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return Jsoup.parse(SafePage.of(html, new Assets(folder.resolve("templates")), RemotePictures.NONE));
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

    @Test
    void aLinkLeadsNowhereAndKeepsWhereItWouldLeadBesideItself() {
        Document page = safe(
                """
                        <a id="a" href="https://example.com/buy?a=1&amp;b=2">Buy</a><a id="b" href="javascript:x()" data-whom-link="https://evil.example">b</a>
                        <area id="c" href="mailto:ana@example.com"><p id="d" data-whom-link="https://evil.example">p</p><a id="e" href="/buy">e</a>""");

        assertThat(page.select("a, area").eachAttr("href")).containsOnly("#");
        assertThat(page.select("#a").attr("data-whom-link")).isEqualTo("https://example.com/buy?a=1&b=2");
        assertThat(page.select("#c").attr("data-whom-link")).isEqualTo("mailto:ana@example.com");
        assertThat(page.select("#b, #d, #e").eachAttr("data-whom-link")).isEmpty();
    }

    @Test
    void aNameIsNotHiddenByEscapesNorByAMissingEnd() {
        Document page = safe("""
                <style>@im\\70ort "x.css"; .a { background: u\\72l(https://e.example/a.png) } .b::after { content: "\\201C" }</style>
                <p style="background:u\\52 L(https://e.example/b.png">t</p><rect fill="u\\rl(https://e.example/c.svg#d)"></rect>
                <svg><image><set attributeName="href" to="https://e.example/d.png"/></image></svg>""");

        assertThat(page.outerHtml()).doesNotContain("e.example").doesNotContain("x.css").contains("\\201C");
    }

    @Test
    void onlyPicturesOfImgAndBackgroundsAreFetchedWhereThatIsWanted() {
        List<String> asked = new ArrayList<>();
        String html = """
                <style>.a { background: url(https://e.example/1.png) } .b { background-image: url('https://e.example/2.png') }
                .c { cursor: url(https://e.example/no1.png), auto } @import "https://e.example/no2.css"; @font-face { src: url(https://e.example/no3.woff2) }
                .d { list-style-image: url(https://e.example/no4.png) }</style>
                <img src="https://e.example/3.png" srcset="https://e.example/no5.png 2x"><table background="https://e.example/4.png"></table>
                <p style="color: red; background: #fff url(https://e.example/5.png) no-repeat">t</p><input type="image" src="https://e.example/no6.png">
                <iframe src="https://e.example/no7.html"></iframe><video poster="https://e.example/no8.png"></video>
                <svg><image href="https://e.example/no9.png"/></svg><link rel="icon" href="https://e.example/no10.png">
                <p style="--background: url(https://e.example/no11.png); -x-background: url(https://e.example/no12.png)">p</p>""";

        String page = SafePage.of(html, new Assets(folder.resolve("templates")), address -> {
            asked.add(address.replace("https://e.example/", ""));
            return Optional.of(DOT);
        });

        assertThat(asked).containsExactlyInAnyOrder("1.png", "2.png", "3.png", "4.png", "5.png");
        assertThat(page).doesNotContain("e.example").contains("img-src data:");
        assertThat(Jsoup.parse(page).select("img").attr("src")).isEqualTo(DOT);
    }
}
