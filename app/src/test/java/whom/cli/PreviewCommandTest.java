package whom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures, mails and sheets of the bakery's mail: v1 is for ana and cy of Germany, v2 for the other four.
class PreviewCommandTest {
    @TempDir
    Path folder = Path.of("");

    Bakery bakery = new Bakery(folder);
    private Path out = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        bakery = Bakery.in(folder.resolve("bakery"));
        out = folder.resolve("out");
    }

    private static List<String> names(JsonNode files) {
        return StreamSupport.stream(files.path("files").spliterator(), false).map(file -> file.path("name").asText()).toList();
    }

    @Test
    void aPictureOfEachVariantInEachWidthLightAndDarkAndAMailOfEach() throws IOException {
        Typed typed = Typed.command("preview", bakery, "hello", "--out", out, "--width", "375,600", "--dark", "--json");
        assertThat(typed.err()).isEmpty();
        assertThat(typed.code()).isZero();
        assertThat(names(typed.json())).containsExactly( //
                "hello-v1-375.png", "hello-v1-375-dark.png", "hello-v1-600.png", "hello-v1-600-dark.png", "hello-v1.eml",
                "hello-v2-375.png", "hello-v2-375-dark.png", "hello-v2-600.png", "hello-v2-600-dark.png", "hello-v2.eml");
        assertThat(Bakery.files(out)).containsExactlyInAnyOrderElementsOf(names(typed.json()));
        assertThat(typed.json().path("files").path(1).toString()).startsWith(
                "{\"name\":\"hello-v1-375-dark.png\",\"kind\":\"picture\",\"variant\":\"v1\",\"width\":375,\"dark\":true,\"bytes\":");
        assertThat(Files.readString(out.resolve("hello-v1.eml"))).contains("X-Unsent: 1", "Subject: Fresh bread", "Hallo ana@example.com",
                "Date: Mon, 1 Jun 2026 02:00:00 +0200");
        assertThat(Files.readString(out.resolve("hello-v2.eml"))).contains("Hello bo@example.com");
    }

    @Test
    void inForcedDarkAndWithoutPicturesWhereThatIsWanted() throws IOException {
        Files.writeString(bakery.folder().resolve("templates/hello.txt"), "Only words for {{ email }}");
        Typed typed = Typed.command("preview", bakery, "hello", "--out", out, "--forced-dark", "--pictures-off", "--json");
        assertThat(names(typed.json())).containsExactly("hello-v1-600.png", "hello-v1-600-forced-dark.png", "hello-v1-600-pictures-off.png",
                "hello-v1.eml", "hello-v2-600.png", "hello-v2-600-forced-dark.png", "hello-v2-600-pictures-off.png", "hello-v2.eml");
        assertThat(typed.json().path("files").path(1).path("forcedDark").asBoolean()).isTrue();
        assertThat(typed.json().path("files").path(2).path("picturesOff").asBoolean()).isTrue();
        assertThat(typed.json().path("files").path(0).has("forcedDark")).isFalse();
        // What the author wrote is sent beside the page.
        assertThat(Files.readString(out.resolve("hello-v1.eml"))).contains("Only words for ana@example.com");
    }

    @Test
    void ofASegmentAsItsFirstPersonAndNoneWhereNobodyOfItGetsIt() throws IOException {
        Typed typed = Typed.command("preview", bakery, "hello", "--segment", "germans", "--out", out);
        assertThat(typed.lines()).containsExactly( //
                "        2  v1  " + out.resolve("hello-v1-600.png"), //
                "        2  v1  " + out.resolve("hello-v1.eml"), //
                "        0  v2  Nobody of germans gets this one.");
        assertThat(Bakery.files(out)).containsExactlyInAnyOrder("hello-v1-600.png", "hello-v1.eml");
        Typed json = Typed.command("preview", bakery, "hello", "--segment", "germans", "--out", out, "--json");
        assertThat(json.json().path("variants").path(1).toString())
                .isEqualTo("{\"id\":\"v2\",\"people\":0,\"instead\":\"Nobody of germans gets this one.\"}");
    }

    @Test
    void aSheetThatNeedsNothingBesideItAndTheSameToPrint() throws IOException {
        bakery.replace("templates/hello.json", "\"Hello\"", "\"Hello · Привет 你\"");
        Typed typed = Typed.command("preview", bakery, "hello", "--out", out, "--sheet", "--json");
        assertThat(names(typed.json())).endsWith("hello-sheet.html", "hello-sheet.pdf");
        Document page = Jsoup.parse(Files.readString(out.resolve("hello-sheet.html")));
        assertThat(page.select("figure .who").eachText()).containsExactly("v1 2 people", "v2 4 people");
        assertThat(page.select("img[src]").eachAttr("src")).hasSize(2).allMatch(src -> src.startsWith("data:image/png;base64,"));
        byte[] pdf = Files.readAllBytes(out.resolve("hello-sheet.pdf"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("Hello · Привет ·", "v1 2 people", "v2 4 people",
                    "country == 'DE'",
                    "Fresh bread", "6 people as of 10 March 2026, 12:00");
        }
        Typed.command("preview", bakery, "hello", "--out", out, "--sheet");
        assertThat(Files.readAllBytes(out.resolve("hello-sheet.pdf"))).isEqualTo(pdf);
    }

    @Test
    void filesAreCalledSoThatEverySystemCanHoldThem() throws IOException {
        Files.copy(bakery.folder().resolve("templates/hello.liquid"), bakery.folder().resolve("templates/con: a?b.liquid"));
        Typed typed = Typed.command("preview", bakery, "con: a?b", "--out", out, "--json");
        assertThat(names(typed.json())).containsExactly("con-a-b-v1-600.png", "con-a-b-v1.eml", "con-a-b-v2-600.png", "con-a-b-v2.eml");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            helo  --out OUT                       | there is no template `helo`
            hello --out OUT --segment german      | there is no segment `german`
            hello --out OUT --width 60            | --width 60: a picture can be 120 to 2,000 pixels wide
            hello --out OUT --width wide          | is not an int
            hello --out OUT --from nobody         | nobody: is not one address for mail
            hello                                 | Missing required option: '--out=DIR'
            """)
    void aMistakeIsSaidInOneLine(String words, String what) throws IOException {
        List<Object> typed = new java.util.ArrayList<>(List.of("preview", bakery));
        Arrays.stream(words.split("\\s+")).map(word -> word.equals("OUT") ? out.toString() : word).forEach(typed::add);
        Typed answer = Typed.command(typed.toArray());
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).hasLineCount(1).contains(what);
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void aFileInTheWayIsSaid() throws IOException {
        Files.write(out, "x".getBytes(StandardCharsets.UTF_8));
        Typed answer = Typed.command("preview", bakery, "hello", "--out", out);
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).hasLineCount(1).contains("cannot be written");
        assertThat(Files.readString(out)).isEqualTo("x");
    }
}
