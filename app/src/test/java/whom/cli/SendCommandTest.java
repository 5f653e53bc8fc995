package whom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A test by post, to a server within the test.
class SendCommandTest {
    @TempDir
    Path folder = Path.of("");

    Bakery bakery = new Bakery(folder);
    private final GreenMail mails = new GreenMail(new ServerSetup(0, "localhost", "smtp"));

    @BeforeEach
    void start() throws IOException {
        bakery = Bakery.in(folder.resolve("bakery"));
        mails.start();
        mails.setUser("ana@cafe.example", "ana", "right");
    }

    @AfterEach
    void stop() {
        mails.stop();
    }

    private Typed send(String input, Object... more) {
        Object[] words = new Object[7 + more.length];
        System.arraycopy(
                new Object[]{"send", bakery, "hello", "--to", "me@cafe.example", "--smtp", "localhost:" + mails.getSmtp().getPort()}, 0,
                words, 0, 7);
        System.arraycopy(more, 0, words, 7, more.length);
        return Typed.withInput(input, words);
    }

    @Test
    void aPersonsMailGoesToTheAddressAloneMarkedAsATest() throws Exception {
        Typed typed = send("right\n", "--person", "bo@example.com", "--user", "ana", "--json");
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out().strip()).isEqualTo(
                "{\"template\":\"hello\",\"person\":\"bo@example.com\",\"to\":\"me@cafe.example\",\"subject\":\"[Test] Fresh bread\"}");
        assertThat(mails.getReceivedMessages()).hasSize(1);
        MimeMessage arrived = mails.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("[Test] Fresh bread");
        assertThat(arrived.getAllRecipients()).singleElement().hasToString("me@cafe.example");
        MimeMultipart ways = (MimeMultipart) arrived.getContent();
        assertThat(ways.getBodyPart(0).getContent().toString().strip()).isEqualTo("Hello bo@example.com");
        assertThat(ways.getBodyPart(1).getContent().toString().strip()).isEqualTo(Typed
                .command("render", bakery, "hello", "--person", "bo@example.com").out().strip()
                .replace("<html><body>", "<html><head></head><body>"));
    }

    @Test
    void asTheFirstOfASegment() {
        Typed typed = send("", "--segment", "germans");
        assertThat(typed.lines()).containsExactly("sent to me@cafe.example: hello as ana@example.com gets it");
        assertThat(mails.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatIsMissingOrWrongIsSaidAndNothingIsSent() {
        assertThat(send("").err()).contains("one of --person and --segment");
        assertThat(send("", "--person", "bo@example.com", "--user", "ana").err()).contains("Password of ana@localhost: nothing was typed");
        Typed wrong = send("wrong\n", "--person", "bo@example.com", "--user", "ana");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).hasLineCount(1).contains("did not let ana in").doesNotContain("wrong\n");
        assertThat(send("", "--person", "zoe@example.com").err()).contains("there is nobody of that email");
        assertThat(mails.getReceivedMessages()).isEmpty();
    }

    @Test
    void theServerStandsInTheWorkspaceAndWhatIsSaidHereGoesBeforeIt() throws Exception {
        Object[] words = {"send", bakery, "hello", "--to", "me@cafe.example", "--person", "bo@example.com"};
        assertThat(Typed.withInput("", words).err()).hasLineCount(1).contains("say where it is posted: --smtp HOST:PORT");
        bakery.replace("workspace.json", "\"name\": \"Bakery\",",
                "\"name\": \"Bakery\", \"smtp\": {\"server\": \"localhost:" + mails.getSmtp().getPort()
                        + "\", \"security\": \"none\", \"user\": \"ana\", \"from\": \"Bakery <bakery@cafe.example>\"},");

        assertThat(Typed.withInput("right\n", words).code()).isZero();
        assertThat(mails.getReceivedMessages()[0].getFrom()[0]).hasToString("Bakery <bakery@cafe.example>");
        assertThat(send("", "--person", "bo@example.com", "--from", "other@cafe.example").code()).isZero();
        assertThat(mails.getReceivedMessages()[1].getFrom()[0]).hasToString("other@cafe.example");
    }
}
