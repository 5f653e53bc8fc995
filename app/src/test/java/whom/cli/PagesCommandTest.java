package whom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Plain HTML for services without Liquid, of the bakery's people.
class PagesCommandTest {
    @TempDir
    Path folder = Path.of("");

    Bakery bakery = new Bakery(folder);
    private Path out = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        bakery = Bakery.in(folder.resolve("bakery"));
        out = folder.resolve("out");
    }

    private void hello(String body, String settings) throws IOException {
        bakery.write("templates/hello.liquid", "<style>p { color: red }</style><p>" + body + "</p>").write("templates/hello.json",
                settings);
    }

    @Test
    void aPageOfEachVariantWithTheTagsOfTheService() throws IOException {
        hello("{% if country == 'DE' %}Hallo{% else %}Hello{% endif %} {{ email }}",
                "{\"schema\": 1, \"subject\": \"For {{ email | escape }}\", \"merge\": {\"email\": \"*|EMAIL|*\"}}");
        Typed typed = Typed.command("pages", bakery, "hello", "--out", out, "--json");
        assertThat(typed.err()).isEmpty();
        assertThat(typed.json().path("files").toString()).isEqualTo(
                "[{\"name\":\"hello-v1.html\",\"of\":\"v1\",\"people\":2,\"subject\":\"For *|EMAIL|*\"},"
                        + "{\"name\":\"hello-v2.html\",\"of\":\"v2\",\"people\":4,\"subject\":\"For *|EMAIL|*\"}]");
        assertThat(Files.readString(out.resolve("hello-v1.html"))).contains("<p style=\"color: red\">Hallo *|EMAIL|*</p>");
        assertThat(Files.readString(out.resolve("hello-v2.html"))).contains("<p style=\"color: red\">Hello *|EMAIL|*</p>");
    }

    @Test
    void linksCarryTheCampaignAndTheVariant() throws IOException {
        hello("{% if country == 'DE' %}<a href='https://shop.example/a?x=1'>Hallo</a>{% else %}<a href=\"https://shop.example/a#top\">Hello</a>{% endif %}"
                + "<a href='mailto:a@shop.example'>a</a>", "{\"schema\": 1}");
        Typed typed = Typed.command("pages", bakery, "hello", "--out", out, "--utm-source", "news letter", "--utm-medium", "email");

        assertThat(typed.code()).isZero();
        assertThat(Files.readString(out.resolve("hello-v1.html")))
                .contains("https://shop.example/a?x=1&amp;utm_source=news%20letter&amp;utm_medium=email&amp;utm_content=v1",
                        "mailto:a@shop.example");
        assertThat(Files.readString(out.resolve("hello-v2.html")))
                .contains("https://shop.example/a?utm_source=news%20letter&amp;utm_medium=email&amp;utm_content=v2#top");
        assertThat(Typed.command("pages", bakery, "hello", "--out", out, "--utm-source", " ").err()).contains("--utm-source needs a value");
    }

    @Test
    void aPageOfASegmentWhereAllGetTheSame() throws IOException {
        hello("{% if country == 'DE' %}Hallo{% else %}Hello{% endif %}", "{\"schema\": 1}");
        assertThat(Typed.command("pages", bakery, "hello", "--segments", "germans", "--out", out).lines()).singleElement().asString()
                .contains("2", "hello-germans.html");
        assertThat(Bakery.files(out)).containsExactly("hello-germans.html");
        Typed mixed = Typed.command("pages", bakery, "hello", "--segments", "buyers", "--out", out);
        assertThat(mixed.code()).isEqualTo(2);
        assertThat(mixed.err()).hasLineCount(1).contains("buyers: its people get 2 variants");
    }

    @Test
    void whatDiffersFromPersonToPersonIsNamedAndNothingIsWritten() throws IOException {
        hello("{% if country == 'DE' %}Hallo{% else %}Hello{% endif %} {{ email }}, {{ orders | plus: 1 }}", "{\"schema\": 1}");
        Typed typed = Typed.command("pages", bakery, "hello", "--out", out);
        assertThat(typed.code()).isEqualTo(2);
        // Among those outside Germany the country decides nothing more and is not printed.
        assertThat(typed.err()).hasLineCount(1).contains("by `email`, `orders`;", "\"merge\": {\"email\": \"*|TAG|*\"}");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{ email | upcase }}", "{{ email | truncate: 7 }}", "{{ email | size }}",
        "{% if email contains 'ana' %}a{% else %}b{% endif %}{{ email }}"})
    void aTagThatAFilterOrABranchWouldBreakIsRefused(String body) throws IOException {
        hello(body, "{\"schema\": 1, \"merge\": {\"email\": \"*|EMAIL|*\"}}");
        Typed typed = Typed.command("pages", bakery, "hello", "--out", out);
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("`email`");
    }

    @Test
    void aTagForWhatNobodyHas() throws IOException {
        hello("x", "{\"schema\": 1, \"merge\": {\"contry\": \"*|C|*\"}}");
        assertThat(Typed.command("pages", bakery, "hello", "--out", out).err()).contains("hello.json", "`contry`",
                "did you mean `country`?");
    }
}
