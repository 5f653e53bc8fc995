package whom.delivery;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import whom.text.Refusal;

/// Where mail is posted. The password is no part of it: it stands in no file of a workspace.
///
/// @param user who logs in, or null where nobody has to
public record MailServer(String host, int port, Security security, @Nullable String user) {
    /// How what is said is kept from others.
    public enum Security {
        /// Not at all; on this computer alone.
        NONE,
        /// From the greeting on, always: `STARTTLS` that is not there is refused.
        STARTTLS,
        /// From the start.
        TLS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int SUBMISSION_OVER_TLS = 465;
    private static final int MOST = 65_535;

    /// @param address  `mail.example:587`
    /// @param security or null: TLS on port 465, else STARTTLS, on this computer none
    /// @throws Refusal when it is no address of a server, or nothing would keep what is said from others
    public static MailServer of(String address, @Nullable Security security, @Nullable String user) throws Refusal {
        int colon = address.lastIndexOf(':');
        String host = colon < 0 ? "" : address.substring(0, colon).strip().replaceAll("^\\[|]$", "");
        int port = port(colon < 0 ? "" : address.substring(colon + 1).strip());
        if (host.isEmpty() || port < 1 || port > MOST) {
            throw new Refusal("--smtp " + address + ": write host and port, such as mail.example:587");
        }
        boolean here = isHere(host);
        if (security == Security.NONE && !here) {
            throw new Refusal("--smtp " + address + ": without security mail goes to this computer alone; use --security starttls or tls");
        }
        Security usual = port == SUBMISSION_OVER_TLS ? Security.TLS : here ? Security.NONE : Security.STARTTLS;
        return new MailServer(host, port, security == null ? usual : security, user);
    }

    private static int port(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static boolean isHere(String host) {
        if (host.equalsIgnoreCase("localhost")) {
            return true;
        }
        // Only an address: a name would have to be asked for, and could mean another computer the next time.
        if (!host.matches("[0-9.]+|[0-9a-fA-F:]+")) {
            return false;
        }
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException none) {
            return false;
        }
    }

    /// What the secret is kept under: `ana@mail.example`.
    public String account() {
        return user + "@" + host;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
