package whom.template.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import whom.template.proof.support.ClientSupport;
import whom.template.proof.support.MailClient;

/// What holds of every page, however broken.
class ProofPropertiesTest {
    private static final Proof PROOF = new Proof(ClientSupport.bundled());
    private static final Choice EVERYBODY = new Choice(
            PROOF.support().clients().stream().map(MailClient::id).collect(Collectors.toSet()), Set.of());

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> piece = Arbitraries.of("<p>", "</p>", "<a href=\"", "<a href=", "\">", "\"", "'", ">", "</a>", "<img src=a.png",
                " alt=x",
                "<style>", "</style>", "<table><tr><td bgcolor=red>", "</td>", "<style>p{color:", "@media (", "prefers-color-scheme:dark){",
                "{", "}",
                ";", ":", "::before", ":not(", ")", "(", "[", "]", "/*", "*/", "<!--", "-->", "url(", "rgb(1,2", "#999", "12px", "\\",
                "\\0",
                " style=\"", "color:#999;", "font:bold 1e9px x", "background:", "!important", "&nbsp;", "&#0;", "\uD83C", "🎁", "\n", "\r",
                "\u0000",
                "Hello ", "<html lang=en>", "<body>", "<svg><style>", "<math>", "<template>", "<select><option>x", "<frameset>",
                "<plaintext>", ",", ">+~",
                "data:image/png;base64,", "calc(var(--a))", "--a:{b:c}", "hsl(1 2% 3%)", "<", "&", "=", "opacity:.", "max-height:0",
                "<font size=+99>");
        return Arbitraries.oneOf(piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces)), Arbitraries.strings().ofMaxLength(60));
    }

    @Property(tries = 1_000)
    void everyPageHasItsFindingsWithinIt(@ForAll("pages") String page) {
        List<String> lines = page.lines().toList();
        for (Finding finding : PROOF.of(new SentMail(page, page, page, 600), EVERYBODY)) {
            assertThat(finding.excerpt()).hasSizeLessThanOrEqualTo(60).doesNotContain("\n");
            finding.places().forEach(place -> {
                assertThat(place.line()).isBetween(1, Math.max(1, lines.size() + 1));
                assertThat(place.column()).isBetween(1, page.length() + 1);
            });
        }
    }

    @Property(tries = 200)
    void theSamePageHasTheSameFindings(@ForAll("pages") String page) {
        SentMail mail = new SentMail(page, "a", "b", 600);
        assertThat(PROOF.of(mail, EVERYBODY)).isEqualTo(PROOF.of(mail, EVERYBODY));
    }

    @Test
    void depthsAndLengthsThatNobodyWrites() {
        for (String piece : List.of("{", "(", "[", ":not(", "<div>", "<a href=x>", "@media{", "a{", "{{", "{%", "/*", "&:", "url(", "\\",
                "'", "<b style=\"",
                "<style>", "<!--", "*|")) {
            String many = piece.repeat(3_000);
            for (String page : List.of(many, "<style>" + many, "<style>p" + many, "<style>p{color:" + many, "<p style=\"" + many,
                    "<a href=\"" + many)) {
                assertThat(PROOF.of(new SentMail(page, "", "", 600), EVERYBODY)).isNotNull();
            }
        }
    }
}
