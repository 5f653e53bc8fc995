package whom.template.proof;

import java.util.List;
import java.util.Set;

/// What the user wants to know.
///
/// @param clients ids of the mail clients that count, as [whom.template.proof.support.ClientSupport#clients()] lists them
/// @param domains of the sender, whose links shall be told apart in the web statistics; when empty, all but well-known other places
public record Choice(Set<String> clients, Set<String> domains) {
    /// Until somebody chooses: the clients of the four houses in which most mail is opened, on the desk and on the telephone.
    public static final Choice USUAL = new Choice(
            Set.copyOf(List.of("gmail.desktop-webmail", "gmail.android", "gmail.ios", "apple-mail.ios",
                    "apple-mail.macos", "outlook.windows", "outlook.outlook-com", "yahoo.desktop-webmail")),
            Set.of());

    public Choice {
        clients = Set.copyOf(clients);
        domains = Set.copyOf(domains);
    }
}
