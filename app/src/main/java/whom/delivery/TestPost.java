package whom.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;
import whom.text.Refusal;
import whom.work.Cancellation;

/// Posts a mail to one address, as a test: `[Test]` stands before its subject.
///
/// @param seconds how long each step may wait for the server
/// @param trust   which certificates are believed
public record TestPost(int seconds, SSLSocketFactory trust) {
    private static final int USUAL_SECONDS = 20;

    /// As this computer trusts.
    public static TestPost usual() {
        return new TestPost(USUAL_SECONDS, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /// @param password of the server's user, or null where nobody logs in
    /// @throws Refusal               when it was not taken, saying which of host, port, certificate, login and address it is
    /// @throws CancellationException when cancelled; then it may have arrived all the same
    public void send(MailServer server, @Nullable String password, Mail mail, Envelope envelope, Cancellation cancellation) throws Refusal {
        Sockets sockets = new Sockets();
        Runnable takenBack = cancellation.onCancel(sockets::close);
        try {
            Session session = Session.getInstance(properties(server, sockets));
            Mail marked = new Mail("[Test] " + mail.subject(), mail.html(), mail.text(), mail.pictures());
            MimeMessage message = MimeMail.message(session, marked, envelope);
            cancellation.check();
            try (Transport transport = session.getTransport("smtp")) {
                transport.connect(server.host(), server.port(), server.user(), password);
                cancellation.check();
                transport.sendMessage(message, message.getAllRecipients());
            }
        } catch (MessagingException wrong) {
            if (cancellation.isCancelled()) {
                throw new CancellationException();
            }
            throw new Refusal(said(wrong, server, envelope), wrong);
        } finally {
            takenBack.run();
        }
    }

    private Properties properties(MailServer server, Sockets sockets) {
        Properties properties = new Properties();
        String patience = Integer.toString(seconds * 1000);
        properties.put("mail.smtp.connectiontimeout", patience);
        properties.put("mail.smtp.timeout", patience);
        properties.put("mail.smtp.writetimeout", patience);
        properties.put("mail.smtp.auth", Boolean.toString(server.user() != null));
        properties.put("mail.smtp.localhost", "localhost");
        properties.put("mail.smtp.socketFactory", sockets.plain());
        properties.put("mail.smtp.socketFactory.fallback", "false");
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.socketFactory", sockets.secure(trust));
        properties.put("mail.smtp.ssl.socketFactory.fallback", "false");
        switch (server.security()) {
            case NONE -> {
                // Nothing to ask for.
            }
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
        }
        return properties;
    }

    private String said(MessagingException wrong, MailServer server, Envelope envelope) {
        for (Throwable cause = wrong; cause != null; cause = inside(cause)) {
            String said = switch (cause) {
                case AuthenticationFailedException _ -> server + " did not let " + server.user() + " in: user or password is wrong"
                        + answer(cause) + "; some services want a password made for apps";
                case SMTPAddressFailedException address -> server + " does not take mail for " + address.getAddress().getAddress()
                        + answer(cause);
                case SMTPSenderFailedException sender ->
                    server + " does not take mail from " + sender.getAddress().getAddress() + answer(cause)
                            + "; use --from with an address of yours there";
                case UnknownHostException _ -> "there is no host " + server.host() + ", or no network; look at --smtp";
                case SocketTimeoutException _ -> server + " did not answer within " + seconds + " seconds; look at host and port";
                case ConnectException _ -> server + " takes no connection; look at the port, and whether the server runs";
                case SSLException _ -> server + ": there is no safe connection" + answer(cause)
                        + "; its certificate is not one for " + server.host()
                        + " that this computer trusts, or --security is not what the port speaks";
                default -> "";
            };
            if (!said.isEmpty()) {
                return said;
            }
        }
        if (String.valueOf(wrong.getMessage()).contains("STARTTLS is required")) {
            return server + " offers no STARTTLS; use --security tls with the port for that, often 465";
        }
        return server + " did not take the mail for " + envelope.to() + answer(wrong);
    }

    /// What lies within, and for mails that were refused the reason why each was.
    private static @Nullable Throwable inside(Throwable of) {
        return switch (of) {
            case MailConnectException connect -> connect.getNextException();
            case SendFailedException failed -> failed.getNextException();
            case MessagingException messaging -> messaging.getNextException();
            default -> of.getCause();
        };
    }

    private static String answer(Throwable cause) {
        String message = cause.getMessage() == null ? "" : cause.getMessage().strip().replaceAll("\\s+", " ");
        return message.isEmpty() ? "" : " (" + message + ")";
    }
}
