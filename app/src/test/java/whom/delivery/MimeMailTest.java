package whom.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whom.template.Assets;
import whom.text.Refusal;

/// Mails as files, read back with nothing of ours.
class MimeMailTest {
    private static final byte[] LOGO = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xff};
    private static final String LONG = "Größe und Schönheit für Zoë — ".repeat(20);

    @TempDir
    Path templates = Path.of("");

    @BeforeEach
    void picture() throws Exception {
        Files.createDirectories(templates.resolve("assets"));
        Files.write(templates.resolve("assets/logo.png"), LOGO);
    }

    private Mail mail() {
        return Mail.of("Schöne Grüße, Zoë – 25 % auf alles, was dir gefällt und noch ein wenig mehr", "Nur für dich",
                "<html><head><style>p { color: red }</style></head><body background=\"assets/logo.png\"><p>" + LONG
                        + "</p><img src=\"assets/logo.png\" alt=\"Logo\"><img src=\"https://x.example/far.png\"></body></html>",
                new Assets(templates));
    }

    private static Envelope envelope(@Nullable String to) {
        return new Envelope("Café Demo <hello@cafe.example>", to, Instant.parse("2026-06-01T07:30:00Z"), ZoneId.of("Europe/Berlin"));
    }

    private static MimeMessage read(byte[] eml) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(eml));
    }

    @Test
    void isADraftWithTextAndHtmlThatSayWhatTheMailSays() throws Exception {
        Mail mail = mail();
        byte[] eml = MimeMail.draft(mail, envelope("zoe@example.com"));

        MimeMessage read = read(eml);
        assertThat(read.getSubject()).isEqualTo(mail.subject());
        assertThat(read.getHeader("X-Unsent")).containsExactly("1");
        assertThat(read.getHeader("Date")).containsExactly("Mon, 1 Jun 2026 09:30:00 +0200");
        assertThat(read.getFrom()[0]).hasToString("=?UTF-8?Q?Caf=C3=A9_Demo?= <hello@cafe.example>");
        assertThat(read.getAllRecipients()).hasSize(1);
        assertThat(read.getContentType()).startsWith("multipart/alternative");
        MimeMultipart ways = (MimeMultipart) read.getContent();
        assertThat(ways.getCount()).isEqualTo(2);
        assertThat(ways.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(ways.getBodyPart(0).getContent().toString().replace("\r\n", "\n")).isEqualTo(mail.text());
        MimeMultipart related = (MimeMultipart) ways.getBodyPart(1).getContent();
        assertThat(related.getBodyPart(0).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(related.getBodyPart(0).getContent().toString()).isEqualTo(mail.html()).contains("<p style=\"color: red\">Größe");
        assertThat(related.getBodyPart(0).getHeader("Content-Transfer-Encoding")).containsExactly("quoted-printable");
    }

    @Test
    void aPictureOfTheWorkspaceTravelsWithItOnceAndIsShownByItsName() throws Exception {
        Mail mail = mail();
        MimeMultipart related = (MimeMultipart) ((MimeMultipart) read(MimeMail.draft(mail, envelope(null))).getContent()).getBodyPart(1)
                .getContent();
        assertThat(related.getCount()).isEqualTo(2);
        BodyPart picture = related.getBodyPart(1);
        assertThat(picture.getInputStream().readAllBytes()).isEqualTo(LOGO);
        assertThat(picture.getContentType()).startsWith("image/png");
        String id = picture.getHeader("Content-ID")[0].replaceAll("[<>]", "");
        assertThat(mail.html()).contains("background=\"cid:" + id + "\"", "<img src=\"cid:" + id + "\" alt=\"Logo\">",
                "https://x.example/far.png");
    }

    @Test
    void everyLineIsShortAndOfAsciiAndTheSameMailIsTheSameBytes() throws Exception {
        byte[] eml = MimeMail.draft(mail(), envelope("zoe@example.com"));
        String written = new String(eml, StandardCharsets.ISO_8859_1);
        assertThat(written.split("\r\n"))
                .allMatch(line -> line.length() <= 78 && line.chars().allMatch(c -> (c >= ' ' && c < 127) || c == '\t'));
        assertThat(written.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(MimeMail.draft(mail(), envelope("zoe@example.com"))).isEqualTo(eml);
        assertThat(read(eml).getMessageID()).matches("<[0-9a-f]{32}@whom\\.invalid>");
        assertThat(read(MimeMail.draft(mail(), envelope("ana@example.com"))).getMessageID()).isNotEqualTo(read(eml).getMessageID());
    }

    @Test
    void thePreheaderStandsFirstForListsAndIsNotPartOfTheText() {
        Mail mail = mail();
        assertThat(mail.html().indexOf("Nur für dich")).isBetween(0, mail.html().indexOf("Größe"));
        assertThat(mail.text()).doesNotContain("Nur für dich").startsWith("Größe");
        Mail has = Mail.of("s", "Hello", "<body><div style='display:none'>Hello</div><p>x</p></body>", new Assets(templates));
        assertThat(has.html().split("Hello", -1)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "a@b@c", "a@example.com, b@example.com", "a@example.com\r\nBcc: x@example.com", "@example.com"})
    void whatIsNoAddressIsRefused(String written) {
        assertThatThrownBy(() -> MimeMail.address(written)).isInstanceOf(Refusal.class).hasMessageContaining("address for mail");
    }
}
