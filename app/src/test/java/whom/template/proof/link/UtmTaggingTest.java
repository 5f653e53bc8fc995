package whom.template.proof.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import whom.template.proof.Cases;

/// Parameters put into the links of pages and templates.
class UtmTaggingTest {
    private static final Own ANYBODY = new Own(Set.of());
    private static final Utm SPRING = new Utm(Map.of(UtmParameter.SOURCE, "mail", UtmParameter.CAMPAIGN, "spring sale"));

    @TestFactory
    Stream<DynamicTest> cases() {
        return Cases.of("utm.txt").stream().map(one -> dynamicTest(one.name(), () -> {
            UtmTagging.Tagged tagged = UtmTagging.tagged(one.text(), utm(one.setting("utm")),
                    new Own(one.words("domains")));
            assertThat(tagged.text()).isEqualTo(one.wanted().get(0));
            assertThat((tagged.changed() + " " + String.join(" ", tagged.untouched())).strip()).isEqualTo(one.wanted().get(1));
        }));
    }

    private static Utm utm(String setting) {
        Map<UtmParameter, String> values = new EnumMap<>(UtmParameter.class);
        for (String one : setting.split(" ", -1)) {
            values.put(UtmParameter.valueOf(one.substring(0, one.indexOf('=')).toUpperCase(Locale.ROOT)),
                    one.substring(one.indexOf('=') + 1));
        }
        return new Utm(values);
    }

    @Test
    void aVariantIsItsContent() {
        assertThat(SPRING.of("v2").values()).containsEntry(UtmParameter.CONTENT, "v2").containsEntry(UtmParameter.SOURCE, "mail");
    }

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> piece = Arbitraries.of("<a href=\"", "<a class='x' href='", "<a href=", "\"", "'", ">", "</a>",
                "https://x.example/",
                "http://y.example", "?", "&amp;", "&", "#", "a=1", "utm_source=old", "utm_campaign=", "utm_term=t", "=", "{{ x }}",
                "{% if y %}",
                "{% endif %}", "{{", "}}", "*|Z|*", "&#39;", "mailto:a@b.example", " ", "/", "unsubscribe", "ü");
        return piece.list().ofMaxSize(24).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 2000)
    void puttingInTwiceIsPuttingInOnce(@ForAll("pages") String page) {
        String once = UtmTagging.tagged(page, SPRING, ANYBODY).text();
        assertThat(UtmTagging.tagged(once, SPRING, ANYBODY).text()).isEqualTo(once);
    }

    @Property(tries = 2000)
    void whatIsPutInIsAllThatIsNew(@ForAll("pages") String page) {
        UtmTagging.Tagged tagged = UtmTagging.tagged(page, SPRING, ANYBODY);
        if (tagged.changed() == 0) {
            assertThat(tagged.text()).isEqualTo(page);
        }
    }

    @Provide
    Arbitrary<String> queries() {
        Arbitrary<String> parameter = Arbitraries.of("a=1", "b", "c=", "d=%20x", "utm_term=t", "utm_source=old", "utm_campaign=old", "e=é",
                "utm_medium=m", "=f", "g=1=2");
        return parameter.list().ofMaxSize(8).map(parameters -> String.join("&amp;", parameters));
    }

    @Property(tries = 2000)
    void noParameterIsLost(@ForAll("queries") String query) {
        String page = "<a href=\"https://x.example/p" + (query.isEmpty() ? "" : "?" + query) + "#f\">A</a>";
        String href = Jsoup.parse(UtmTagging.tagged(page, SPRING, ANYBODY).text()).select("a").attr("href");
        assertThat(href).startsWith("https://x.example/p?").endsWith("#f");
        List<String> before = new ArrayList<>(List.of(query.replace("&amp;", "&").split("&", -1)));
        List<String> after = new ArrayList<>(List.of(href.substring(20, href.length() - 2).split("&", -1)));
        List<String> kept = before.stream()
                .filter(one -> !one.isEmpty() && !one.startsWith("utm_source=") && !one.startsWith("utm_campaign="))
                .toList();
        assertThat(after).containsAll(kept).contains("utm_source=mail", "utm_campaign=spring%20sale").doesNotContain("utm_source=old",
                "utm_campaign=old");
    }
}
