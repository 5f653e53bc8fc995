package whom.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinkTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            https://example.com/buy?a=1&b=2#c | https://example.com/buy?a=1&b=2#c
            HTTP://example.com                | HTTP://example.com
            '  https://example.com/a b  '     | https://example.com/a%20b
            mailto:ana@example.com            | mailto:ana@example.com
            """, delimiter = '|')
    void addressesOfTheWebAndOfMailMayBeOpenedAfterAsking(String address, String opened) {
        assertThat(PageLink.of(address)).get().hasToString(opened);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "/buy", "//example.com/a", "javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x",
        "file:///etc/passwd",
        "ftp://example.com/a", "vbscript:x", "https:", "https:///a", "http:a", "mailto:", "jar:https://example.com/a.jar!/b",
        "https://example.com/\u0000", "java\nscript:alert(1)", "{{ link }}"})
    void nothingElseIs(String address) {
        assertThat(PageLink.of(address)).isEmpty();
    }
}
