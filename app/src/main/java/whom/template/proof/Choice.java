package whom.template.proof;

import java.util.Set;

/// What the user wants to know.
///
/// @param clients ids of the mail clients that count, as [whom.template.proof.support.ClientSupport#clients()] lists them
/// @param domains of the sender, whose links shall be told apart in the web statistics; when empty, all but well-known other places
public record Choice(Set<String> clients, Set<String> domains) {
    public Choice {
        clients = Set.copyOf(clients);
        domains = Set.copyOf(domains);
    }
}
