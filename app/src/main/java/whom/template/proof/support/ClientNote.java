package whom.template.proof.support;

import java.util.List;

/// A client, and what the data notes about it, in English.
public record ClientNote(MailClient client, List<String> notes) {
    public ClientNote {
        notes = List.copyOf(notes);
    }
}
