package whom.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import whom.template.Assets;
import whom.text.Refusal;
import whom.work.Cancellation;

/// Posting to servers within the test.
@Timeout(60)
class TestPostTest {
    private static final Envelope ENVELOPE = new Envelope("Café <hello@cafe.example>", "me@cafe.example",
            Instant.parse("2026-06-01T07:30:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path folder = Path.of("");

    private static Mail mail() throws Exception {
        Files.createDirectories(folder.resolve("assets"));
        Files.write(folder.resolve("assets/logo.png"), new byte[]{1, 2, 3});
        return Mail.of("Schöne Grüße", "", "<p>Größe für Zoë</p><img src='assets/logo.png' alt='Logo'>", new Assets(folder));
    }

    private static MailServer server(int port, MailServer.Security security) throws Refusal {
        return MailServer.of("localhost:" + port, security, "ana");
    }

    private static TestPost post() {
        return new TestPost(20, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    private static GreenMail greenMail(String protocol) {
        GreenMail mails = new GreenMail(new ServerSetup(0, "localhost", protocol));
        mails.start();
        mails.setUser("ana@cafe.example", "ana", "right");
        return mails;
    }

    @Test
    void whatArrivesIsWhatTheMailSays() throws Exception {
        GreenMail mails = greenMail("smtp");
        try {
            post().send(server(mails.getSmtp().getPort(), MailServer.Security.NONE), "right", mail(), ENVELOPE, new Cancellation());
            MimeMessage arrived = mails.getReceivedMessages()[0];
            assertThat(arrived.getSubject()).isEqualTo("[Test] Schöne Grüße");
            assertThat(arrived.getAllRecipients()).singleElement().hasToString("me@cafe.example");
            assertThat(arrived.getHeader("X-Unsent")).as("it is sent").isNull();
            MimeMultipart ways = (MimeMultipart) arrived.getContent();
            assertThat(ways.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
                    .isEqualTo("Größe für Zoë\nLogo\n".replace("\nLogo", "\n\nLogo"));
            MimeMultipart related = (MimeMultipart) ways.getBodyPart(1).getContent();
            assertThat(related.getBodyPart(0).getContent()).isEqualTo(mail().html());
            assertThat(related.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(new byte[]{1, 2, 3});
        } finally {
            mails.stop();
        }
    }

    @Test
    void aWrongPasswordIsSaidAndNothingArrives() throws Exception {
        GreenMail mails = greenMail("smtp");
        try {
            assertThatThrownBy(() -> post().send(server(mails.getSmtp().getPort(), MailServer.Security.NONE), "wrong", mail(), ENVELOPE,
                    new Cancellation())).isInstanceOf(Refusal.class).hasMessageContaining("did not let ana in")
                    .hasMessageContaining("password");
            assertThat(mails.getReceivedMessages()).isEmpty();
        } finally {
            mails.stop();
        }
    }

    @Test
    void overTlsToACertificateThatIsTrustedAndToNoOther() throws Exception {
        Path keys = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias",
                "mail", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "SAN=dns:localhost", "-validity", "3650", "-storetype", "PKCS12",
                "-keystore", keys.toString(), "-storepass", "secret").redirectErrorStream(true).start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
        System.setProperty("greenmail.tls.keystore.file", keys.toString());
        System.setProperty("greenmail.tls.keystore.password", "secret");
        GreenMail mails = greenMail("smtps");
        try {
            MailServer server = server(mails.getSmtps().getPort(), MailServer.Security.TLS);
            new TestPost(20, trusting(keys)).send(server, "right", mail(), ENVELOPE, new Cancellation());
            assertThat(mails.getReceivedMessages()).hasSize(1);
            assertThatThrownBy(() -> post().send(server, "right", mail(), ENVELOPE, new Cancellation())).isInstanceOf(Refusal.class)
                    .hasMessageContaining("certificate is not one for localhost that this computer trusts");
            assertThat(mails.getReceivedMessages()).hasSize(1);
        } finally {
            mails.stop();
        }
    }

    private static SSLSocketFactory trusting(Path keys) throws Exception {
        KeyStore store = KeyStore.getInstance(keys.toFile(), "secret".toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("mail", store.getCertificate("mail"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    private static void refused(ScriptedServer script, MailServer.Security security, String user, String what) throws Exception {
        MailServer server = MailServer.of("localhost:" + script.port(), security, user.isEmpty() ? null : user);
        assertThatThrownBy(() -> new TestPost(1, (SSLSocketFactory) SSLSocketFactory.getDefault()).send(server, null, mail(), ENVELOPE,
                new Cancellation())).isInstanceOf(Refusal.class).hasMessageContaining(what).hasMessageNotContaining("Exception");
    }

    @Test
    void anAddressThatIsNotTaken() throws Exception {
        try (ScriptedServer script = new ScriptedServer("220 here").answering("RCPT", "550 no such user")) {
            refused(script, MailServer.Security.NONE, "", "does not take mail for me@cafe.example (550 no such user)");
        }
    }

    @Test
    void aSenderThatIsNotTaken() throws Exception {
        try (ScriptedServer script = new ScriptedServer("220 here").answering("MAIL", "553 not yours")) {
            refused(script, MailServer.Security.NONE, "", "does not take mail from hello@cafe.example (553 not yours)");
        }
    }

    @Test
    void aServerWithoutStarttls() throws Exception {
        try (ScriptedServer script = new ScriptedServer("220 here")) {
            refused(script, MailServer.Security.STARTTLS, "", "offers no STARTTLS");
        }
    }

    @Test
    void aServerThatSaysNothing() throws Exception {
        try (ScriptedServer script = new ScriptedServer("")) {
            refused(script, MailServer.Security.NONE, "", "did not answer within 1 seconds");
        }
    }

    @Test
    void aPortWhereNobodyListens() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThatThrownBy(() -> post().send(server(port, MailServer.Security.NONE), "x", mail(), ENVELOPE, new Cancellation()))
                .isInstanceOf(Refusal.class).hasMessageContaining("localhost:" + port + " takes no connection");
    }

    @Test
    void aHostThatIsNone() throws Exception {
        MailServer server = MailServer.of("mail.invalid:587", null, null);
        assertThatThrownBy(() -> post().send(server, null, mail(), ENVELOPE, new Cancellation())).isInstanceOf(Refusal.class)
                .hasMessageContaining("there is no host mail.invalid");
    }

    @Test
    void takenBackItEndsWhileItWaits() throws Exception {
        try (ScriptedServer script = new ScriptedServer("")) {
            Cancellation cancellation = new Cancellation();
            MailServer server = server(script.port(), MailServer.Security.NONE);
            Mail mail = mail();
            CompletableFuture<Void> posting = CompletableFuture.runAsync(() -> {
                try {
                    post().send(server, "x", mail, ENVELOPE, cancellation);
                } catch (Refusal refusal) {
                    throw new IllegalStateException(refusal);
                }
            });
            script.connected.await();
            cancellation.cancel();
            assertThatThrownBy(posting::join).satisfiesAnyOf(e -> assertThat(e).isInstanceOf(CancellationException.class),
                    e -> assertThat(e).isInstanceOf(CompletionException.class).hasCauseInstanceOf(CancellationException.class));
        }
    }
}
