package whom.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;
import whom.template.mapping.Mapping;
import whom.text.Refusal;

/// Where the elements of a page stand in the source.
class SourceMarksTest {
    private static final Schema SCHEMA = new Schema("email", List.of(new Attribute("email", "email", Kind.TEXT, Map.of()),
            new Attribute("name", "name", Kind.TEXT, Map.of())), List.of(), List.of());

    @TempDir
    private Path templates;

    private String page(String source, Form form, String name) throws Refusal {
        Message message = new Message("x", "X", Dialect.LIQUID, form, source, "", "", 60600, Mapping.NONE);
        Person ana = new Person(1, "ana@example.com", Map.of("name", new Value.Text(name)), List.of(), Map.of());
        Renderer renderer = new Renderer(new OwnEngines(), templates, SCHEMA, new AsOf(Instant.EPOCH, ZoneId.of("UTC")));
        return renderer.render(message, ana, Standing.NONE, RemotePictures.NONE).html();
    }

    private Document page(String source) throws Refusal {
        return Jsoup.parse(page(source, Form.LIQUID, "Ana"));
    }

    @Test
    void anElementTellsWhereItsTagBegins() throws Refusal {
        String source = "<p>a</p>{% if name %}<div title='{{ name }} > x'>\n<b>{{ name }}</b></div>{% endif %}<br/>";
        Document page = page(source);
        assertThat(page.select("p").attr(PageSpot.ATTRIBUTE)).isEqualTo("0");
        assertThat(page.select("div").attr(PageSpot.ATTRIBUTE)).isEqualTo(String.valueOf(source.indexOf("<div")));
        assertThat(page.select("b").attr(PageSpot.ATTRIBUTE)).isEqualTo(String.valueOf(source.indexOf("<b>")));
        assertThat(page.select("br").attr(PageSpot.ATTRIBUTE)).isEqualTo(String.valueOf(source.indexOf("<br")));
        assertThat(page.select("div").attr("title")).isEqualTo("Ana > x");
    }

    @Test
    void placesCountEachLineEndAsOne() {
        assertThat(SourceMarks.in("\r\n<p>\r\n\n<b>")).isEqualTo("\r\n<p data-whom-at=\"1\">\r\n\n<b data-whom-at=\"6\">");
        assertThat(PageSpot.before("\n<p>\n\n<b>", 0)).isEmpty();
        assertThat(PageSpot.before("\n<p>\n\n<b>", 1)).hasValue(1);
        assertThat(PageSpot.before("\n<p>\n\n<b>", 5)).hasValue(1);
        assertThat(PageSpot.before("\n<p>\n\n<b>", 99)).hasValue(6);
    }

    @Test
    void everyRoundOfALoopTellsTheSamePlace() throws Refusal {
        assertThat(page("{% for i in (1..3) %}<i>{{ i }}</i>{% endfor %}").select("i").eachAttr(PageSpot.ATTRIBUTE)).containsExactly("21",
                "21", "21");
    }

    @Test
    void whatIsNoMarkupStaysAsItIs() {
        for (String source : List.of("<style>p<b { }</style>", "<!-- <p> -->", "a < b, a<1", "{{ '<p>' }}", "{% assign x = '<p>' %}",
                "<title><b></title>",
                "<meta charset='x'>", "<mj-text a='b'>", "</p>", "<p", "<", "<3")) {
            assertThat(SourceMarks.in(source)).as(source).isEqualTo(source);
        }
        assertThat(SourceMarks.in("<P>x</P><img alt='a <b c' src=x>"))
                .isEqualTo("<P data-whom-at=\"0\">x</P><img data-whom-at=\"8\" alt='a <b c' src=x>");
    }

    @Test
    void aTemplateThatLooksAtItsOwnMarkupIsShownAsItIsSent() throws Refusal {
        String source = "{% capture x %}<p>ab</p>{% endcapture %}{{ x | size }}{{ x }}";
        assertThat(page(source).body().wholeText()).isEqualTo("9ab");
        assertThat(page(source).select("[" + PageSpot.ATTRIBUTE + "]")).isEmpty();
        // Captured and printed alone it has its place.
        assertThat(page("{% capture x %}<p>ab</p>{% endcapture %}{{ x }}").select("p").attr(PageSpot.ATTRIBUTE)).isEqualTo("15");
    }

    @Test
    void aValueThatHasSuchAMarkIsNotBelieved() throws Refusal {
        String html = page("<p>{{ name }}</p>", Form.LIQUID, "<i data-whom-at=\"3\">x</i>");
        assertThat(Jsoup.parse(html).select("p[" + PageSpot.ATTRIBUTE + "]")).isEmpty();
    }

    @Test
    void partialsAndMjmlTellWhatTheyCan() throws Exception {
        Files.writeString(templates.resolve("foot.liquid"), "<u>x</u>");
        Document page = page("<div>{% render 'foot' %}</div>");
        assertThat(page.select("u").hasAttr(PageSpot.ATTRIBUTE)).isFalse();
        assertThat(page.select("div").attr(PageSpot.ATTRIBUTE)).isEqualTo("0");
        String mjml = "<mjml><mj-body><mj-section><mj-column><mj-text><em>{{ name }}</em></mj-text></mj-column></mj-section></mj-body></mjml>";
        assertThat(Jsoup.parse(page(mjml, Form.MJML, "Ana")).select("em").attr(PageSpot.ATTRIBUTE))
                .isEqualTo(String.valueOf(mjml.indexOf("<em>")));
    }

    @Provide
    Arbitrary<String> sources() {
        return Arbitraries.of("<p>", "</p>", "<a href='", "'", "\"", ">", "<", "{{ name }}", "{% if name %}", "{% endif %}", "{{", "%}",
                "<!--", "-->", "<style>", "</style>", "x ",
                "<B a=b>", "é", "\n").list().ofMaxSize(20).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 2000)
    void takingTheMarksAwayGivesTheSourceBack(@ForAll("sources") String source) {
        assertThat(SourceMarks.without(SourceMarks.in(source))).isEqualTo(source);
    }
}
