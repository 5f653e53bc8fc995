package whom.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import whom.text.Refusal;

/// Mails in the form of RFC 5322: `multipart/alternative` with plain text first, then HTML with its pictures. The same mail is the same bytes.
public final class MimeMail {
    /// `Tue, 2 Jun 2026 09:30:00 +0200`.
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ROOT);

    /// So much of the name tells the parts' lines from all else, and keeps headers within 78 characters.
    private static final int BOUNDARY = 20;

    private MimeMail() {
    }

    /// An `.eml` file that mail programs open as a draft, ready to be sent.
    ///
    /// @throws Refusal when an address is none
    public static byte[] draft(Mail mail, Envelope envelope) throws Refusal {
        try {
            MimeMessage message = message(Session.getInstance(new Properties()), mail, envelope);
            message.setHeader("X-Unsent", "1");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            message.writeTo(out);
            return out.toByteArray();
        } catch (MessagingException wrong) {
            throw new Refusal("the mail cannot be put together: " + wrong.getMessage(), wrong);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static MimeMessage message(Session session, Mail mail, Envelope envelope) throws MessagingException, Refusal {
        String name = Digest.of(mail.subject(), mail.html(), mail.text(), envelope.from(), String.valueOf(envelope.to()),
                envelope.date().toString());
        MimeMessage message = new Named(session, "<" + name + "@whom.invalid>");
        message.setFrom(address(envelope.from()));
        if (envelope.to() != null) {
            message.setRecipient(Message.RecipientType.TO, address(envelope.to()));
        }
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setHeader("Date", DATE.format(envelope.date().atZone(envelope.zone())));
        MimeMultipart ways = new Parts("alternative", "a" + name.substring(0, BOUNDARY));
        ways.addBodyPart(text(mail.text(), "plain"));
        ways.addBodyPart(html(mail, "r" + name.substring(0, BOUNDARY)));
        message.setContent(ways);
        message.saveChanges();
        return message;
    }

    private static BodyPart html(Mail mail, String boundary) throws MessagingException {
        MimeBodyPart html = text(mail.html(), "html");
        if (mail.pictures().isEmpty()) {
            return html;
        }
        MimeMultipart together = new Parts("related", boundary);
        together.addBodyPart(html);
        for (InlinePicture picture : mail.pictures()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(picture.picture().bytes(), picture.picture().type())));
            part.setContentID("<" + picture.id() + ">");
            part.setDisposition("inline");
            part.setFileName(picture.picture().name().substring(picture.picture().name().lastIndexOf('/') + 1));
            part.setHeader("Content-Transfer-Encoding", "base64");
            together.addBodyPart(part);
        }
        MimeBodyPart whole = new MimeBodyPart();
        whole.setContent(together);
        return whole;
    }

    private static MimeBodyPart text(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), kind);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    /// An address that a mail can be from or go to.
    ///
    /// @throws Refusal when it is none, or several
    static InternetAddress address(String written) throws Refusal {
        try {
            InternetAddress[] all = InternetAddress.parse(written, true);
            if (all.length == 1 && all[0].getAddress().contains("@") && !all[0].isGroup()) {
                all[0].validate();
                String personal = all[0].getPersonal();
                if (personal != null) {
                    all[0].setPersonal(personal, StandardCharsets.UTF_8.name());
                }
                return all[0];
            }
        } catch (AddressException | java.io.UnsupportedEncodingException none) {
            throw new Refusal(written + ": is no address for mail; write name@example.com, or \"Name <name@example.com>\"", none);
        }
        throw new Refusal(written + ": is not one address for mail; write name@example.com, or \"Name <name@example.com>\"");
    }

    /// A message that keeps the name it was given.
    private static final class Named extends MimeMessage {
        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    /// Parts between lines of a name that was given.
    private static final class Parts extends MimeMultipart {
        Parts(String kind, String boundary) {
            super(kind);
            contentType = "multipart/" + kind + "; boundary=\"=_" + boundary + "\"";
        }
    }
}
