package whom.template.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceLinesTest {
    @Test
    void anElementALineWithoutWhatThePreviewPutIn() {
        String html = "<html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"x\"></head><body><table><tr><td>"
                + "<p>Hello Ana</p><a href=\"#\" data-whom-link=\"https://shop.example/?a=1\">Buy</a></td></tr></table></body></html>";

        assertThat(SourceLines.of(html)).contains(" ".repeat(12) + "<p>Hello Ana</p>")
                .anySatisfy(line -> assertThat(line).contains("<a href=\"https://shop.example/?a=1\">Buy</a>"))
                .noneSatisfy(line -> assertThat(line).contains("Security-Policy"));
    }

    @Test
    void whatAPictureHoldsIsLeftOut() {
        String html = "<img src=\"data:image/png;base64," + "iVBORw0KGgoAAAANSUhEUgAA".repeat(20) + "==\" alt=\"x\">";

        assertThat(SourceLines.of(html)).anySatisfy(
                line -> assertThat(line.strip()).isEqualTo("<img src=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA…\" alt=\"x\">"));
    }
}
