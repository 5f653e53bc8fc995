package whom.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.moment.AsOf;
import whom.report.VariantSheet.Shot;
import whom.template.Variant;
import whom.text.Refusal;

class ReportPageTest {
    private static final String EVIL = "<img src=x onerror=alert(1)> \"&'";

    private static Report report() {
        Variant seen = new Variant("v1", List.of("vip == true", EVIL), 1204, Map.of("loyal", 12L), "ana@example.com", List.of());
        Variant dead = new Variant("v2", List.of("otherwise"), 0, Map.of("loyal", 0L), null, List.of());
        return new Report(EVIL, new AsOf(Instant.parse("2026-11-02T08:00:00Z"), ZoneId.of("Europe/Paris")), 20_000,
                List.of(new SegmentSize("loyal", EVIL, 2_500, EVIL)),
                List.of(new VariantSheet("banner", EVIL, List.of(EVIL),
                        List.of(new Shot(seen, EVIL, "variants/v1.png", null), new Shot(dead, "", null, "Nobody gets this one.")))),
                List.of(new ExportReceipt(EVIL, EVIL, 100, 80, 15, 3, 2,
                        List.of(new ExportReceipt.File(EVIL, "suppressed", 80, 12_345, "ab12")))));
    }

    private static Document page(Path folder) throws IOException, Refusal {
        Files.createDirectories(folder.resolve("variants"));
        Files.write(folder.resolve("variants/v1.png"), new byte[]{1, 2, 3});
        return Jsoup.parse(ReportPage.html(report(), folder));
    }

    @Test
    void itSaysEverythingInTheReadersNumbers(@TempDir Path folder) throws IOException, Refusal {
        Document page = page(folder);

        assertThat(page.select("header p").text()).isEqualTo("20,000 people as of 2 November 2026, 09:00, Europe/Paris");
        assertThat(page.select(".segments tbody .number").text()).isEqualTo("2,500");
        assertThat(page.select(".segments tbody .share").text()).isEqualTo("12.5\u202f%");
        assertThat(page.select("figure .who").eachText()).containsExactly("v1 1,204 people", "v2 0 people");
        assertThat(page.select("figure:last-of-type").text()).startsWith("Nobody gets this one.");
        assertThat(page.select(".sum").text()).isEqualTo("100 selected = 80 written + 15 suppressed + 3 rejected + 2 merged");
        assertThat(page.select(".files tbody td").eachText()).containsExactly("80", "12,345", "ab12");
    }

    @Test
    void namesAreTextWhateverStandsInThem(@TempDir Path folder) throws IOException, Refusal {
        Document page = page(folder);

        assertThat(page.select("h1").text()).isEqualTo(EVIL);
        assertThat(page.title()).isEqualTo(EVIL + " · report");
        assertThat(page.select("img").eachAttr("src")).containsExactly("data:image/png;base64,AQID");
        assertThat(page.select("[onerror]")).isEmpty();
    }

    @Test
    void itNeedsNothingBesideIt(@TempDir Path folder) throws IOException, Refusal {
        assertThat(page(folder).select("script, link, iframe, [src]:not([src^=data:]), [href]")).isEmpty();
    }

    @Test
    void aPictureThatIsNotThereIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> ReportPage.html(report(), folder)).isInstanceOf(Refusal.class).hasMessageContaining("v1.png");
    }
}
